import Vietnamese

/// How an award is printed: the register's form where the author's words only spell it differently,
/// else the author's own, so that no page names a giver whom the author didn't.
package struct AwardWording: Sendable, Hashable {
  /// What to print.
  package let printed: String
  /// Whether that is written otherwise than the author wrote it.
  package let isChanged: Bool

  /// - Parameters:
  ///   - wording: the author's words for the honour.
  ///   - namesGiver: whether they go on behind the honour's name.
  ///   - title: the register's title, which may name several honours or givers at once.
  package init(_ wording: String, namesGiver: Bool, title: String) {
    let written = trimmingSpace(wording)
    let spelledOut = Self.spelledOut(written)
    let words = Self.comparable(spelledOut)
    if namesGiver {
      printed = spelledOut
    } else if let same = ([title] + Self.parts(of: title)).first(where: {
      Self.comparable($0) == words
    }) {
      printed = same
    } else {
      printed = Self.parts(of: title).count > 1 ? spelledOut : title
    }
    isChanged = Self.withoutFillers(printed) != Self.withoutFillers(written)
  }

  /// A title that names several givers at once, with the one that the author named instead: “Giấy khen
  /// của UBND xã Z1”; nil for other titles.
  package static func title(_ title: String, givenBy giver: String) -> String? {
    guard parts(of: title).count > 1, let of = title.firstRange(of: " của ") else { return nil }
    return title[..<of.upperBound] + giver
  }

  /// What a title that stands for several names: “Lao động tiên tiến, Chiến sĩ tiên tiến”.
  private static func parts(of title: String) -> [String] {
    title.split { ",;(".contains($0) }.map { trimmingSpace(String($0)) }
  }

  /// Words without case, marks and *của*.
  private static func comparable(_ text: String) -> [String] {
    AwardWords(text).words.map(\.folded).filter { $0 != "cua" }
  }

  /// The words as written, without *của*, which hardly is a difference, nor punctuation.
  private static func withoutFillers(_ text: String) -> [String] {
    let words = AwardWords(nfc(text))
    return words.words.map { words.text($0.range) }.filter { $0 != "của" }
  }

  /// The register spells *Chiến sĩ* with i, and nothing short at the beginning.
  private static func spelledOut(_ text: String) -> String {
    for (short, long) in beginnings {
      guard text.hasPrefix(short), text.dropFirst(short.count).first.map({ $0 == " " }) ?? true
      else { continue }
      return long + text.dropFirst(short.count)
    }
    return text
  }

  private static let beginnings = [
    ("BK", "Bằng khen"), ("GK", "Giấy khen"), ("CSTĐ", "Chiến sĩ thi đua"),
    ("CSTT", "Chiến sĩ tiên tiến"), ("LĐTT", "Lao động tiên tiến"),
    ("TTLĐXS", "Tập thể lao động xuất sắc"), ("TTLĐTT", "Tập thể lao động tiên tiến"),
    ("KNC", "Kỷ niệm chương"), ("Chiến sỹ", "Chiến sĩ"),
  ]
}
