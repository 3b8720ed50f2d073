/// The number of a document as it should be printed: `57/ KH - LĐLĐ` becomes `57/KH-LĐLĐ`.
///
/// In NFC and mended (Ð to Đ), all dashes as hyphens, no space round `/` and `-`.
package func normalisedDocumentNumber(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var owesSpace = false
  for scalar in repaired(text).text.unicodeScalars {
    guard !scalar.isWhiteSpace else {
      owesSpace = !result.isEmpty
      continue
    }
    let character = scalar.withUnifiedDash
    if owesSpace, !isJoint(character), !(result.last.map(isJoint) ?? true) { result.append(" ") }
    owesSpace = false
    result.append(character)
  }
  return String(result)
}

/// What two spellings of one document number have in common: no case, no leading zeros.
package func documentNumberKey(_ text: String) -> String {
  var result: [UInt8] = []
  var isLeading = true
  var pendingZero = false
  for scalar in normalisedDocumentNumber(text).unicodeScalars {
    if isLeading, scalar == "0" {
      pendingZero = true
      continue
    }
    let isDigit = ("0"..."9").contains(scalar)
    if pendingZero, !isDigit { result.append(UInt8(ascii: "0")) }
    pendingZero = false
    isLeading = isJoint(scalar) || scalar == " "
    result.append(lowercased: scalar)
  }
  if pendingZero { result.append(UInt8(ascii: "0")) }
  return String(decoding: result, as: UTF8.self)
}

private func isJoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar == "-" }
