// The standard library normalises for `==` anyway; its entry point is not public yet, but has been
// there under this name since Swift 5.9. A table of our own would be 30 KB that nobody reviews.
@_spi(_Unicode) import Swift

/// The text in Unicode Normalization Form C, for all scripts; itself, at the cost of one scan of its
/// bytes, where it is surely normalised already (all usual Vietnamese text is).
package func nfc(_ text: String) -> String {
  isSurelyNFC(text) ? text : composed(text)
}

/// The UTF-8 bytes of the text in Normalization Form C; invalid bytes become U+FFFD if, and only if,
/// something had to be composed.
package func nfc(bytes: [UInt8]) -> [UInt8] {
  let isSure = bytes.withUnsafeBytes { UTF8Screen(bytes: $0).isSurelyNFC }
  return isSure ? bytes : Array(composed(String(decoding: bytes, as: UTF8.self)).utf8)
}

/// Whether the text is in Normalization Form C.
package func isNFC(_ text: String) -> Bool {
  isSurelyNFC(text) || text.utf8.elementsEqual(composed(text).utf8)
}

/// The canonical decomposition of one scalar.
func decomposed(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] { Array(String(scalar)._nfd) }

private func isSurelyNFC(_ text: String) -> Bool {
  text.screened(otherwise: false) { $0.isSurelyNFC }
}

private func composed(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  result.append(contentsOf: text._nfc)
  return String(result)
}
