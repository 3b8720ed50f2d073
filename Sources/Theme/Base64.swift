/// What base64 text stands for (RFC 4648, padded). The text is our own, so it is not checked.
func decodedBase64(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
  let padding = text.reversed().prefix { $0 == UInt8(ascii: "=") }.count
  let count = text.count / 4 * 3 - padding
  guard count > 0 else { return [] }
  return [UInt8](unsafeUninitializedCapacity: count) { bytes, written in
    var bits: UInt32 = 0
    for (index, letter) in text.dropLast(padding).enumerated() {
      bits = bits << 6 | UInt32(base64Values[Int(letter)])
      guard index % 4 != 0 else { continue }
      bytes.initializeElement(
        at: written, to: UInt8(truncatingIfNeeded: bits >> (6 - index % 4 * 2)))
      written += 1
    }
  }
}

/// The value of each letter, by its code; zero for what is none.
private let base64Values: [UInt8] = {
  var values = [UInt8](repeating: 0, count: 256)
  let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
  for (value, letter) in alphabet.utf8.enumerated() { values[Int(letter)] = UInt8(value) }
  return values
}()
