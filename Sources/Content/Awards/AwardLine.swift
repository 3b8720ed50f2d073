package import Vietnamese

/// What a line of prose says of an award.
package struct ParsedAwardLine: Sendable, Hashable {
  /// The honour's code.
  package var code: String
  /// One award each; empty where the line names no year.
  package var years: [Int]
  /// The number of the decision, spaced as it should be printed.
  package var decision: String?
  /// The date of the decision.
  package var date: PartialDate?
  /// Where the honour's name stands, in UTF-8 bytes of the line.
  package var nameRange: Range<Int>
}

/// Reads “Bằng khen của Thủ tướng Chính phủ năm 2024 (QĐ số 123/QĐ-TTg ngày 05/6/2024)”: the longest
/// name of an honour, its class, the years, the decision and its date. Nil if no honour is named.
package func parseAwardLine(_ line: String, aliases: HonourAliases) -> ParsedAwardLine? {
  let words = AwardWords(line)
  guard let name = aliases.longestName(in: words.words) else { return nil }
  var reading = AwardLineReading(words, nameWords: name.words)
  guard let code = name.meaning.code(class: reading.class) else { return nil }
  reading.readDecision()
  reading.readDate()
  reading.readYears()
  return ParsedAwardLine(
    code: code,
    years: reading.years.isEmpty ? reading.date.map { [$0.year] } ?? [] : reading.years,
    decision: reading.decision, date: reading.date, nameRange: reading.nameRange)
}

/// What is left of a line beside the honour's name.
private struct AwardLineReading {
  let line: AwardWords
  let nameWords: Range<Int>
  private(set) var years: [Int] = []
  private(set) var decision: String?
  private(set) var date: PartialDate?
  /// Stretches whose numbers are no years.
  private var taken: [Range<Int>]

  init(_ line: AwardWords, nameWords: Range<Int>) {
    self.line = line
    self.nameWords = nameWords
    let words = line.words[nameWords]
    let lower = words.first?.range.lowerBound ?? 0
    taken = [lower..<(words.last?.range.upperBound ?? lower)]
  }

  var nameRange: Range<Int> { taken[0] }

  /// The class that stands after *hạng*, wherever in the line.
  var `class`: Int? {
    for (index, word) in line.words.enumerated().dropLast() where word.folded == awardClassWord {
      if let number = awardClass(of: line.words[index + 1].folded) { return number }
    }
    return nil
  }

  /// A number of a document: digits, a slash or hyphen, and letters, up to the next word *ngày* or
  /// mark of punctuation.
  mutating func readDecision() {
    for (index, word) in line.words.enumerated() where isFree(word) && startsWithDigit(word) {
      guard let joint = line.byteAfterSpace(word.range.upperBound), isJoint(joint) else { continue }
      let range = word.range.lowerBound..<end(from: index)
      let text = normalisedDocumentNumber(line.text(range))
      guard text.contains("/"), text.contains(where: \.isLetter) else { continue }
      decision = text
      taken.append(range)
      return
    }
  }

  /// A date after *ngày*.
  mutating func readDate() {
    for (index, word) in line.words.enumerated() where word.folded == "ngay" && isFree(word) {
      guard index + 1 < line.words.count else { return }
      let start = line.words[index + 1].range.lowerBound
      let range = start..<end(from: index + 1)
      guard case .success(.date(let date)) = parseDate(line.text(range)) else { continue }
      self.date = date
      taken.append(range)
      return
    }
  }

  /// Years of four digits. “2022 – 2024” are three years after *các năm* or *từ năm*, else a term of
  /// which the last year counts.
  mutating func readYears() {
    var isList = false
    var last: AwardWords.Word?
    for word in line.words where isFree(word) {
      if ["cac", "tu"].contains(word.folded) { isList = true }
      guard let year = word.number, (1900...2100).contains(year) else { continue }
      if let last, let first = last.number, isSpan(from: last, to: word), first < year {
        if isList { years += (first + 1..<year).filter { !years.contains($0) } }
        if !isList { years.removeAll { $0 == first } }
      }
      if !years.contains(year) { years.append(year) }
      last = word
    }
  }

  private func isFree(_ word: AwardWords.Word) -> Bool {
    !taken.contains { $0.overlaps(word.range) }
  }

  private func startsWithDigit(_ word: AwardWords.Word) -> Bool {
    isDigit(line.bytes[word.range.lowerBound])
  }

  private func isJoint(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "-")
  }

  /// Whether only a dash, or *đến*, stands between two years.
  private func isSpan(from left: AwardWords.Word, to right: AwardWords.Word) -> Bool {
    let gap = line.text(left.range.upperBound..<right.range.lowerBound)
    let words = AwardWords(gap).words.map(\.folded)
    if !words.isEmpty { return words.contains("den") && words.allSatisfy(["den", "nam"].contains) }
    let marks = gap.unicodeScalars.filter { !$0.properties.isWhitespace }
    return marks.count == 1 && marks.allSatisfy(\.properties.isDash)
  }

  /// Where what starts with a word ends: before *ngày*, a comma, a semicolon or a parenthesis.
  private func end(from index: Int) -> Int {
    let start = line.words[index].range.lowerBound
    let nextDate = line.words[(index + 1)...].first { $0.folded == "ngay" }?.range.lowerBound
    let punctuation = line.bytes[start...].firstIndex { ",;()".utf8.contains($0) }
    return min(nextDate ?? line.bytes.count, punctuation ?? line.bytes.count)
  }
}
