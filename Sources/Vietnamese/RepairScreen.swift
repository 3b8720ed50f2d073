/// A quick look at UTF-8 bytes for anything `repaired` might mend.
enum RepairScreen {
  /// False only if there is certainly nothing to mend.
  static func isSuspicious(_ bytes: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    while index + 1 < bytes.count {
      if bytes[index] >= 0xC2, isSuspicious(bytes[index], bytes[index + 1]) { return true }
      index += 1
    }
    return false
  }

  /// Whether a repairable scalar may start with these two bytes.
  static func isSuspicious(_ lead: UInt8, _ next: UInt8) -> Bool {
    switch lead {
    case 0xC2: next == 0xA0 || next == 0xAD || next == 0xB5
    case 0xC3: next == 0x90 || next == 0xB0
    case 0xC6: next == 0x89 || next == 0xA2 || next == 0xA3
    case 0xCE: next == 0xBC
    case 0xD0...0xD4: true
    case 0xE2: next == 0x80 || next == 0x88
    case 0xEF: next == 0xBB
    default: false
    }
  }
}
