import Diagnostics

/// The first byte that is not text.
enum TextFault: Equatable {
  /// No character of UTF-8 begins here.
  case encoding(at: Int)
  /// A character that no keyboard types and YAML forbids (NUL, escape, U+FFFE …).
  case control(at: Int, scalar: UInt32)
}

extension ByteScanner {
  /// The first byte in a range that breaks UTF-8 or, if they matter, is a control character.
  func firstFault(in range: Range<Int>, refusingControls: Bool) -> TextFault? {
    var offset = range.lowerBound
    let end = min(range.upperBound, count)
    while offset < end {
      let byte = self[offset]
      if byte < 0x80 {
        let isControl = byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F
        if isControl, refusingControls { return .control(at: offset, scalar: UInt32(byte)) }
        offset += 1
        continue
      }
      let length = sequenceLength(at: offset)
      guard length > 0, offset + length <= end else { return .encoding(at: offset) }
      if refusingControls, let scalar = forbidden(at: offset, length: length) {
        return .control(at: offset, scalar: scalar)
      }
      offset += length
    }
    return nil
  }

  /// The length of the well-formed sequence of several bytes at an offset (Unicode, table 3-7); 0 if
  /// there is none.
  @inline(__always)
  private func sequenceLength(at offset: Int) -> Int {
    let lead = self[offset]
    let second = self[offset + 1]
    switch lead {
    case 0xC2...0xDF: return isTail(second) ? 2 : 0
    case 0xE0...0xEF:
      let low: UInt8 = lead == 0xE0 ? 0xA0 : 0x80
      let high: UInt8 = lead == 0xED ? 0x9F : 0xBF
      return second >= low && second <= high && isTail(self[offset + 2]) ? 3 : 0
    case 0xF0...0xF4:
      let low: UInt8 = lead == 0xF0 ? 0x90 : 0x80
      let high: UInt8 = lead == 0xF4 ? 0x8F : 0xBF
      let isPlausible = second >= low && second <= high
      return isPlausible && isTail(self[offset + 2]) && isTail(self[offset + 3]) ? 4 : 0
    default: return 0
    }
  }

  @inline(__always)
  private func isTail(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  /// The control characters of two bytes but NEL, and the two non-characters of three bytes.
  @inline(__always)
  private func forbidden(at offset: Int, length: Int) -> UInt32? {
    if length == 2, self[offset] == 0xC2, self[offset + 1] < 0xA0, self[offset + 1] != 0x85 {
      return UInt32(self[offset + 1])
    }
    if length == 3, self[offset] == 0xEF, self[offset + 1] == 0xBF, self[offset + 2] >= 0xBE {
      return 0xFF00 + UInt32(self[offset + 2]) + 0x40
    }
    return nil
  }
}

/// What a range of a file holds that needs a closer look; nil if it is not text, which is reported.
func checkText(
  _ source: SourceText, range: Range<Int>, refusingControls: Bool, log: inout DiagnosticLog
) -> TextSurvey? {
  let (survey, fault) = source.bytes.withUnsafeBufferPointer { bytes in
    let bytes = ByteScanner(bytes)
    let survey = bytes.survey(range, encodingOnly: !refusingControls)
    let isClean = survey.isDisjoint(with: [.encoding, .controls])
    return (
      survey, isClean ? nil : bytes.firstFault(in: range, refusingControls: refusingControls)
    )
  }
  switch fault {
  case nil: return survey
  case .encoding(let offset): reportEncoding(of: source, at: offset, log: &log)
  case .control(let offset, let scalar): reportControl(scalar, in: source, at: offset, log: &log)
  }
  return nil
}

private func reportControl(
  _ scalar: UInt32, in source: SourceText, at offset: Int, log: inout DiagnosticLog
) {
  if let encoding = wideEncoding(of: source.bytes) {
    return reportWide(source, encoding, log: &log)
  }
  let code = String(scalar, radix: 16, uppercase: true)
  let name = "U+" + String(repeating: "0", count: max(0, 4 - code.count)) + code
  let width = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : 3
  log.report(.textControlCharacter, at: source.place(of: offset..<offset + width), ["name": name])
}
