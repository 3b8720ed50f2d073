extension [UInt8] {
  /// Appends the UTF-8 of a scalar.
  mutating func append(utf8 scalar: Unicode.Scalar) {
    let value = scalar.value
    if value < 0x80 {
      append(UInt8(value))
      return
    }
    if value < 0x800 {
      append(UInt8(0xC0 | value >> 6))
    } else {
      if value < 0x1_0000 {
        append(UInt8(0xE0 | value >> 12))
      } else {
        append(UInt8(0xF0 | value >> 18))
        append(UInt8(0x80 | value >> 12 & 0x3F))
      }
      append(UInt8(0x80 | value >> 6 & 0x3F))
    }
    append(UInt8(0x80 | value & 0x3F))
  }

  /// Appends the UTF-8 of the scalar's lower case; Vietnamese letters take the short way.
  mutating func append(lowercased scalar: Unicode.Scalar) {
    let entry = LatinLetter.of(scalar.value)
    if let letter = entry.alphabetIndex {
      let lower =
        entry.isCapital
        ? VietnameseAlphabet.scalar(letter: letter, tone: entry.tone, isCapital: false) : nil
      append(utf8: lower.flatMap(Unicode.Scalar.init) ?? scalar)
    } else if scalar.value < 0x80 {
      append(UInt8(scalar.value))
    } else {
      append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}
