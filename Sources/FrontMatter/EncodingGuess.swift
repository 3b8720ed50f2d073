import Diagnostics

/// Reports that a file is not UTF-8, with the name of the encoding where the bytes betray it.
func reportEncoding(of source: SourceText, at offset: Int, log: inout DiagnosticLog) {
  if let encoding = wideEncoding(of: source.bytes) {
    return reportWide(source, encoding, log: &log)
  }
  let code = String(source.bytes[offset], radix: 16, uppercase: true)
  var arguments = ["byte": code.count < 2 ? "0" + code : code]
  if source.bytes[..<offset].allSatisfy({ $0 < 0x80 }) {
    arguments["encoding"] = vietnameseEncoding(of: source.bytes)
  }
  log.report(.textEncoding, at: source.place(of: offset..<offset + 1), arguments)
}

/// Reports a file in UTF-16 or UTF-32, every byte of which is out of place.
func reportWide(_ source: SourceText, _ encoding: String, log: inout DiagnosticLog) {
  log.report(.textWideEncoding, at: source.start, ["encoding": encoding])
}

/// UTF-16 or UTF-32, by its byte order mark or by a NUL in every other byte.
func wideEncoding(of bytes: [UInt8]) -> String? {
  if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
    return "UTF-32"
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
  let head = bytes.prefix(64)
  let zeros = head.indices.filter { head[$0] == 0 }
  let parities = Set(zeros.map { $0 % 2 })
  return zeros.count >= 4 && zeros.count * 4 >= head.count && parities.count == 1 ? "UTF-16" : nil
}

/// The old eight-bit Vietnamese encoding that a text is plausibly in; nil when it is neither.
func vietnameseEncoding(of bytes: [UInt8]) -> String? {
  let high = bytes.indices.filter { bytes[$0] >= 0x80 }
  guard high.count >= 3 else { return nil }
  let tcvn3 = high.count { isCommonTCVN3(bytes[$0]) }
  let tones = high.count { $0 > 0 && isWindows1258Tone(bytes[$0]) && isVowel(bytes[$0 - 1]) }
  if tcvn3 * 5 >= high.count, tcvn3 > tones { return "TCVN3" }
  let letters = high.count { isWindows1258Letter(bytes[$0]) }
  return tones * 5 >= high.count && (tones + letters) * 10 >= high.count * 7
    ? "Windows-1258" : nil
}

/// Frequent letters (ă â ê ô ơ ư đ à ả ã á ạ …) that stand where other encodings have symbols.
private func isCommonTCVN3(_ byte: UInt8) -> Bool {
  (0xA8...0xAE).contains(byte) || (0xB5...0xB9).contains(byte) || (0xBB...0xBE).contains(byte)
}

/// The combining grave, hook, tilde, acute and dot below.
private func isWindows1258Tone(_ byte: UInt8) -> Bool {
  [0xCC, 0xD2, 0xDE, 0xEC, 0xF2].contains(byte)
}

/// ă â ê ô ơ ư đ, small and capital, and the letters that carry their tone with them.
private func isWindows1258Letter(_ byte: UInt8) -> Bool {
  [
    0xC3, 0xC2, 0xCA, 0xD4, 0xD5, 0xDD, 0xD0, 0xE3, 0xE2, 0xEA, 0xF4, 0xF5, 0xFD, 0xF0,
    0xC0, 0xC1, 0xC8, 0xC9, 0xCD, 0xD3, 0xD9, 0xDA, 0xE0, 0xE1, 0xE8, 0xE9, 0xED, 0xF3, 0xF9, 0xFA,
  ].contains(byte)
}

private func isVowel(_ byte: UInt8) -> Bool {
  "aeiouyAEIOUY".utf8.contains(byte)
    || [0xC3, 0xC2, 0xCA, 0xD4, 0xD5, 0xDD, 0xE3, 0xE2, 0xEA, 0xF4, 0xF5, 0xFD].contains(byte)
}
