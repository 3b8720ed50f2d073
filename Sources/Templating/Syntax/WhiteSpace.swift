/// The white space that Python's `str.strip` and `\s` know, in UTF-8.
enum WhiteSpace {
  static func contains(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default: false
    }
  }

  /// How many bytes the white space character at `index` has; nil when there is none.
  static func length(at index: Int, in bytes: [UInt8]) -> Int? {
    let first = bytes[index]
    if first < 0x80 { return contains(Unicode.Scalar(first)) ? 1 : nil }
    for length in 2...3 where index + length <= bytes.count {
      if isWhiteSpace(bytes[index..<(index + length)]) { return length }
    }
    return nil
  }

  /// How many bytes the white space character that ends at `index` has; nil when there is none.
  static func length(before index: Int, in bytes: [UInt8]) -> Int? {
    let last = bytes[index - 1]
    if last < 0x80 { return contains(Unicode.Scalar(last)) ? 1 : nil }
    for length in 2...3 where index - length >= 0 {
      if isWhiteSpace(bytes[(index - length)..<index]) { return length }
    }
    return nil
  }

  private static func isWhiteSpace(_ bytes: ArraySlice<UInt8>) -> Bool {
    let scalars = String(validating: bytes, as: UTF8.self)?.unicodeScalars
    guard let scalars, let first = scalars.first, scalars.count == 1 else { return false }
    return contains(first)
  }
}
