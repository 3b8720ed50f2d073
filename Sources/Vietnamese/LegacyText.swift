/// Text in an encoding of the time before Unicode that was taken for Latin-1: “Céng hßa”, “Coâng
/// ñoaøn”.
package struct LegacyText: Sendable, Hashable {
  /// The encodings that office documents still come in.
  package enum Encoding: String, Sendable, Hashable, CaseIterable {
    /// ABC, with fonts such as `.VnTime` (TCVN 5712:1993).
    case tcvn3
    /// VNI for Windows, with fonts such as `VNI-Times`.
    case vni
  }

  package let encoding: Encoding
  /// The first word that shows it, in UTF-8 bytes of the text.
  package let word: Range<Int>
  /// That word and some after it, as they were meant.
  package let decoded: String

  /// The text in Unicode, as far as it was in the encoding.
  package static func decoded(_ text: String, from encoding: Encoding) -> String {
    switch encoding {
    case .tcvn3: TCVN3.decoded(text)
    case .vni: VNI.decoded(text)
    }
  }
}

/// Finds text of TCVN3 or VNI; nil where there is none, at the cost of one scan of the bytes.
///
/// What counts are words with letters that Vietnamese doesn't have, and whether decoding makes
/// syllables of them: at least two, and most of those words; or one where all else is in order then.
package func legacyText(_ text: String) -> LegacyText? {
  guard text.screened(otherwise: true, by: { $0.mayBeLegacy }) else { return nil }
  let words = LegacyWord.words(of: text)
  let strange = words.filter(\.isStrange)
  guard !strange.isEmpty else { return nil }
  let readings = LegacyText.Encoding.allCases.map { encoding in
    (encoding: encoding, made: strange.filter { isSyllable($0.decoded(from: encoding)) })
  }
  guard let best = readings.max(by: { $0.made.count < $1.made.count }),
    let first = best.made.first, best.made.count * 10 >= strange.count * 7
  else { return nil }
  guard
    best.made.count >= 2
      || words.allSatisfy({ isSyllable($0.decoded(from: best.encoding)) || isSyllable($0.text) })
  else { return nil }
  let following = words.drop { $0.range.lowerBound < first.range.lowerBound }.prefix(6)
  return LegacyText(
    encoding: best.encoding, word: first.range,
    decoded: following.map {
      $0.isStrange || !isSyllable($0.text) ? $0.decoded(from: best.encoding) : $0.text
    }
    .joined(separator: " "))
}

/// A run of letters, and of the signs that old encodings have in their places.
private struct LegacyWord {
  let text: String
  /// UTF-8 bytes of the whole text.
  let range: Range<Int>
  /// Whether it holds something that is no Vietnamese letter.
  let isStrange: Bool

  func decoded(from encoding: LegacyText.Encoding) -> String {
    LegacyText.decoded(text, from: encoding)
  }

  static func words(of text: String) -> [LegacyWord] {
    var words: [LegacyWord] = []
    var word = String.UnicodeScalarView()
    var offset = 0
    func close() {
      guard !word.isEmpty else { return }
      let isStrange = word.contains {
        isLatin1($0) && LatinLetter.of($0.value).alphabetIndex == nil
      }
      let hasLetter = word.contains { LatinLetter.of($0.value).isLetter }
      let run = String(word)
      if hasLetter {
        words.append(
          LegacyWord(text: run, range: offset - run.utf8.count..<offset, isStrange: isStrange))
      }
      word = String.UnicodeScalarView()
    }
    for scalar in text.unicodeScalars {
      if LatinLetter.of(scalar.value).isLetter || isLatin1(scalar) {
        word.append(scalar)
      } else {
        close()
      }
      offset += UTF8.width(scalar)
    }
    close()
    return words
  }

  private static func isLatin1(_ scalar: Unicode.Scalar) -> Bool {
    (0xA1...0xFF).contains(scalar.value)
  }
}

extension UTF8Screen {
  /// False only if no letter or sign of Latin-1 stands here that Vietnamese doesn't have.
  var mayBeLegacy: Bool {
    contains { lead, _ in
      lead.equal(to: 0xC2) | lead.equal(to: 0xC3)
    } confirms: { index in
      switch bytes[index] {
      case 0xC2: return (0xA8...0xBE).contains(byte(index + 1))
      case 0xC3: return Self.foreignLetters >> (byte(index + 1) & 0x3F) & 1 != 0
      default: return false
      }
    }
  }

  /// A bit for each letter from U+00C0 to U+00FF that Vietnamese doesn't have; its alphabet is
  /// asked in the tests.
  static var foreignLetters: UInt64 { 0xD9C3_C8F0_D9C3_C8F0 }
}
