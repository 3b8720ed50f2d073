package import Vietnamese

/// What a line of prose says of awards.
package struct AwardLine: Sendable, Hashable {
  /// One for each honour or class that the line names.
  package var awards: [ParsedAward] = []
  /// What could not be read, or must not count.
  package var problems: [Problem] = []

  /// Whether a date in it is none, so that a year is missing only for that.
  package var hasBadDate: Bool {
    problems.contains { if case .date = $0.kind { true } else { false } }
  }

  /// Something that is wrong with a stretch of the line.
  package struct Problem: Sendable, Hashable {
    /// The kinds of what can be wrong.
    package enum Kind: Sendable, Hashable {
      /// No known honour is named.
      case noHonour
      /// It says that the honour was not given, is only proposed, or was taken back.
      case denied
      /// A date that is none.
      case date(DateProblem)
      /// Words that nothing was made of.
      case unread
    }

    /// What is wrong.
    package let kind: Kind
    /// UTF-8 bytes of the line.
    package let range: Range<Int>
  }
}

/// An honour in a line of prose, with what the line says of it.
package struct ParsedAward: Sendable, Hashable {
  /// The honour's code.
  package let code: String
  /// The author's words for the honour, with whom they name as its giver.
  package var wording: String
  /// Whether the wording goes on behind the honour's name, with a province, a commune, a firm.
  package var namesGiver = false
  /// One award each; empty where the line names no year.
  package var years: [Int] = []
  /// The number of the decision, spaced as it should be printed.
  package var decision: String?
  /// The date of the decision.
  package var date: PartialDate?
  /// Who signed the decision, where the line says so.
  package var issuedBy: String?
  /// What it was given for.
  package var reason: String?
  package var isPosthumous = false
  /// Where the honour's name stands, in UTF-8 bytes of the line.
  package let nameRange: Range<Int>
}

/// Reads “Bằng khen của Thủ tướng Chính phủ năm 2024 (QĐ số 123/QĐ-TTg ngày 05/6/2024)”: the names of
/// honours, their classes, the years, the decision, its date and what the award was given for.
///
/// Several honours may stand in one line, divided by `;`, a comma or *và*. Every word is either
/// understood or among the problems.
package func readAwardLine(_ line: String, aliases: HonourAliases) -> AwardLine {
  let words = AwardWords(line)
  var result = AwardLine()
  for section in words.sections {
    let pieces = words.pieces(in: section, aliases: aliases)
    var awards: [ParsedAward?] = []
    for piece in pieces {
      var reading = AwardPieceReading(words, piece)
      awards.append(reading.read())
      result.problems += reading.problems
    }
    if pieces.isEmpty {
      result.problems.append(.init(kind: .noHonour, range: words.bytes(of: section)))
    }
    shareYears(among: &awards, pieces)
    result.awards += awards.compactMap { $0 }
  }
  if words.sections.isEmpty {
    result.problems.append(.init(kind: .noHonour, range: 0..<words.bytes.count))
  }
  return result
}

/// The beginning of a line that may have been meant as an honour's name: up to a year, a decision or a
/// mark of punctuation.
package func honourPart(of line: String) -> String {
  let words = AwardWords(line)
  var end = 0
  while end < words.words.count, !words.startsYear(end), !words.startsDecision(end),
    end == 0 || words.gap(before: end).allSatisfy(isSpace)
  {
    end += 1
  }
  return words.text(words.bytes(of: 0..<end))
}

/// “A và B năm 2023” are two awards of one year.
private func shareYears(among awards: inout [ParsedAward?], _ pieces: [AwardPiece]) {
  for index in awards.indices.dropLast().reversed() where !pieces[index + 1].isFurtherClass {
    if awards[index]?.years.isEmpty == true, let years = awards[index + 1]?.years {
      awards[index]?.years = years
    }
  }
}
