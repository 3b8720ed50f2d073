/// The number of a document as it should be printed: `57/ KH - LĐLĐ` becomes `57/KH-LĐLĐ`.
///
/// In NFC and mended (Ð to Đ), all dashes as hyphens, no space round `/` and `-`.
package func normalisedDocumentNumber(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var owesSpace = false
  for scalar in repaired(text).text.unicodeScalars {
    guard !scalar.properties.isWhitespace else {
      owesSpace = !result.isEmpty
      continue
    }
    let isDash = ("\u{2010}"..."\u{2015}").contains(scalar) || scalar == "\u{2212}"
    let character: Unicode.Scalar = isDash ? "-" : scalar
    if owesSpace, !isJoint(character), !(result.last.map(isJoint) ?? true) { result.append(" ") }
    owesSpace = false
    result.append(character)
  }
  return String(result)
}

/// What two spellings of one document number have in common: no case, no leading zeros.
package func documentNumberKey(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  var isLeading = true
  var pendingZero = false
  for scalar in normalisedDocumentNumber(text).unicodeScalars {
    if isLeading, scalar == "0" {
      pendingZero = true
      continue
    }
    let isDigit = ("0"..."9").contains(scalar)
    if pendingZero, !isDigit { result.append("0") }
    pendingZero = false
    isLeading = isJoint(scalar) || scalar == " "
    scalar.appendLowercased(to: &result)
  }
  if pendingZero { result.append("0") }
  return String(result)
}

private func isJoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar == "-" }
