/// The text in NFC with the confusions of keyboards, converters and web pages mended, and what was
/// mended where; the text itself and no repairs, at the cost of one scan, where nothing is suspicious.
package func repaired(_ text: String) -> (text: String, repairs: [Repair]) {
  guard text.screened(otherwise: true, by: { $0.isSuspicious }) else { return (nfc(text), []) }
  var mending = TextMending(text)
  mending.run()
  return (nfc(mending.result), mending.repairs)
}

/// One walk over a text that may need repairs.
private struct TextMending {
  private let scalars: [Unicode.Scalar]
  private var utf8Offset = 0
  /// The end of the word that was looked at last, and whether it has letters of both scripts.
  private var word = (end: 0, mixesScripts: false)
  private(set) var result = ""
  private(set) var repairs: [Repair] = []

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
    result.reserveCapacity(text.utf8.count)
  }

  mutating func run() {
    for (index, scalar) in scalars.enumerated() {
      if let (kind, replacement) = repair(of: scalar, at: index) {
        result.unicodeScalars.append(contentsOf: replacement.unicodeScalars)
        repairs.append(
          Repair(kind: kind, found: scalar, replacement: replacement, utf8Offset: utf8Offset))
      } else {
        result.unicodeScalars.append(scalar)
      }
      utf8Offset += UTF8.width(scalar)
    }
  }

  private mutating func repair(
    of scalar: Unicode.Scalar, at index: Int
  ) -> (Repair.Kind, replacement: String)? {
    switch scalar {
    case "\u{D0}", "\u{189}": (.icelandicEth, "Đ")
    case "\u{F0}": (.icelandicEth, "đ")
    case "\u{1A2}": (.letterOI, "Ư")
    case "\u{1A3}": (.letterOI, "ư")
    case "\u{A0}": (.noBreakSpace, " ")
    case "\u{AD}", "\u{200B}", "\u{FEFF}": (.invisible, "")
    case "\u{B5}", "\u{3BC}": isBetweenLetters(index) ? (.microSign, "à") : nil
    case "\u{2212}": isBetweenLetters(index) ? (.minusSign, "ư") : nil
    case "\u{400}"..."\u{52F}": lookAlike(of: scalar, at: index)
    default: nil
    }
  }

  private mutating func lookAlike(
    of scalar: Unicode.Scalar, at index: Int
  ) -> (Repair.Kind, replacement: String)? {
    guard let latin = LookAlikes.latin(scalar.value) else { return nil }
    if index >= word.end { word = measureWord(around: index) }
    return word.mixesScripts ? (.cyrillicLookAlike, String(latin)) : nil
  }

  private func measureWord(around index: Int) -> (end: Int, mixesScripts: Bool) {
    var start = index
    while start > 0, isInWord(start - 1) { start -= 1 }
    var end = index
    while end < scalars.count, isInWord(end) { end += 1 }
    let hasLatin = scalars[start..<end].contains { LatinLetter.of($0.value).isLetter }
    return (end, hasLatin)
  }

  /// Whether a letter stands here, or what will become one.
  private func isInWord(_ index: Int) -> Bool {
    switch scalars[index] {
    case "\u{B5}", "\u{3BC}", "\u{2212}": isBetweenLetters(index)
    default: isWordPart(scalars[index])
    }
  }

  private func isBetweenLetters(_ index: Int) -> Bool {
    index > 0 && index + 1 < scalars.count && isWordPart(scalars[index - 1])
      && isWordPart(scalars[index + 1])
  }

  /// Letters, and what is invisible between them.
  private func isWordPart(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\u{AD}", "\u{200B}", "\u{FEFF}", "\u{400}"..."\u{52F}": true
    default: LatinLetter.of(scalar.value).isLetter || scalar.isCombiningMark
    }
  }
}
