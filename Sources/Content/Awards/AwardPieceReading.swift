import Vietnamese

/// The reading of what a line says of one honour: each word is taken by what it belongs to, and the
/// rest is reported.
struct AwardPieceReading {
  let line: AwardWords
  let piece: AwardPiece
  private(set) var problems: [AwardLine.Problem] = []
  private var award: ParsedAward
  /// For each word of the piece whether something was made of it.
  private var taken: [Bool]
  /// Where *giai đoạn* and the like stand.
  private var terms: [Int] = []

  init(_ line: AwardWords, _ piece: AwardPiece) {
    self.line = line
    self.piece = piece
    taken = Array(repeating: false, count: piece.words.count)
    award = ParsedAward(
      code: piece.code, wording: piece.wording, nameRange: piece.nameRange)
  }

  /// The award; nil if the line says that it was not given.
  mutating func read() -> ParsedAward? {
    take(piece.name)
    for index in piece.words where line.classNumber(at: index) != nil { take(index..<index + 2) }
    readGiver()
    readDecision()
    readDates()
    readReason()
    if isDenied {
      problems.append(.init(kind: .denied, range: line.bytes(of: piece.words)))
      return nil
    }
    readPosthumous()
    readYears()
    reportTheRest()
    if award.years.isEmpty { award.years = award.date.map { [$0.year] } ?? [] }
    return award
  }

  // MARK: Words

  func isFree(_ index: Int) -> Bool {
    piece.words.contains(index) && !taken[index - piece.words.lowerBound]
  }

  mutating func take(_ range: Range<Int>) {
    for index in range.clamped(to: piece.words) { taken[index - piece.words.lowerBound] = true }
  }

  mutating func report(_ kind: AwardLine.Problem.Kind, _ range: Range<Int>) {
    problems.append(.init(kind: kind, range: line.bytes(of: range)))
  }

  /// Words that are neither taken nor mere connection, in runs.
  private mutating func reportTheRest() {
    var run: Range<Int>?
    for index in piece.words where !line.isFiller(index) || !isFree(index) {
      if isFree(index) {
        run = (run?.lowerBound ?? index)..<index + 1
      } else if let found = run {
        report(.unread, found)
        run = nil
      }
    }
    if let run { report(.unread, run) }
  }

  /// *Không*, *chưa*, *đề nghị*, *thu hồi* where they are not a part of what it was given for.
  private var isDenied: Bool {
    piece.words.contains { index in
      guard isFree(index) else { return false }
      if line.spells("không", index) || line.spells("chưa", index) { return true }
      return AwardVocabulary.denials.contains { line.spells($0, from: index) }
    }
  }

  private mutating func readPosthumous() {
    for index in piece.words where isFree(index) && line.spells(["truy", "tặng"], from: index) {
      award.isPosthumous = true
      take(index..<index + 2)
    }
  }
}

// MARK: - Decision and dates

extension AwardPieceReading {
  /// A number of a document: digits, a slash or hyphen, and letters, up to the next word *ngày*,
  /// *năm*, *của* or mark of punctuation; and who signed it.
  private mutating func readDecision() {
    let line = line
    for index in piece.words where isFree(index) && line.startsWithDigit(index) {
      let joint = line.byteAfterSpace(line.words[index].range.upperBound)
      guard joint == UInt8(ascii: "/") || joint == UInt8(ascii: "-") else { continue }
      let end = line.clause(from: index, in: piece.words) { index in
        ["ngày", "năm", "của", "về", "theo"].contains { line.spells($0, index) }
      }
      let text = normalisedDocumentNumber(line.text(line.bytes(of: index..<end)))
      guard text.contains("/"), text.contains(where: \.isLetter) else { continue }
      award.decision = text
      take(index..<end)
      readSigner(from: end)
      return
    }
  }

  /// “… của LĐLĐ tỉnh” after the number of a decision.
  private mutating func readSigner(from index: Int) {
    let line = line
    guard isFree(index), line.spells("của", index) else { return }
    let end = line.clause(from: index, in: piece.words) { index in
      ["ngày", "năm", "về"].contains { line.spells($0, index) }
    }
    guard index + 1 < end else { return }
    award.issuedBy = line.text(line.bytes(of: index + 1..<end))
    take(index..<end)
  }

  /// `05/6/2024`, `ngày 15 tháng 01 năm 2026`, `6/2024`; what looks like a date and is none is
  /// reported.
  private mutating func readDates() {
    var index = piece.words.lowerBound
    while index < piece.words.upperBound {
      guard isFree(index), let length = line.lengthOfDate(at: index, before: piece.words.upperBound)
      else {
        index += 1
        continue
      }
      let range = index..<index + length
      take(range)
      index = range.upperBound
      switch parseDate(line.text(line.bytes(of: range))) {
      case .success(.date(let date)): award.date = award.date ?? date
      case .success: report(.unread, range)
      case .failure(let problem): report(.date(problem), range)
      }
    }
  }
}

// MARK: - Giver and reason

extension AwardPieceReading {
  /// What follows an honour's name and says whose it is: “… UBND xã | Z1”, “Bằng khen Bộ | Công
  /// Thương”.
  private mutating func readGiver() {
    let start = piece.name.upperBound
    guard !piece.name.isEmpty, isFree(start), line.mayNameGiver(start) else { return }
    var end = start
    while end < piece.words.upperBound, line.continuesGiver(end) { end += 1 }
    guard start < end else { return }
    take(start..<end)
    award.namesGiver = true
    award.wording = line.text(line.bytes(of: piece.name.lowerBound..<end))
  }

  /// “về thành tích …”, “vì …”: up to a parenthesis or the year.
  private mutating func readReason() {
    let line = line
    for index in piece.words where isFree(index) && index >= piece.name.upperBound {
      guard line.startsReason(index) else { continue }
      let end = line.clause(from: index, in: piece.words, marks: "();") {
        line.startsYear($0)
      }
      guard index + 1 < end else { continue }
      award.reason = line.text(line.bytes(of: index..<end))
      take(index..<end)
      return
    }
  }
}

// MARK: - Years

extension AwardPieceReading {
  /// Years of four digits. “2022 – 2024” are three; a term (*giai đoạn*, *nhiệm kỳ*, *năm học*) is
  /// one, of which the last year counts.
  private mutating func readYears() {
    takeTerms()
    var start = piece.words.lowerBound
    while start < piece.words.upperBound {
      let end = line.clause(from: start, in: piece.words, marks: ",();") { _ in false }
      if holdsOnlyYears(start..<end) { readYears(in: start..<end) }
      start = end
    }
    takeCount()
  }

  private mutating func takeTerms() {
    for index in piece.words where isFree(index) {
      for term in AwardVocabulary.terms where line.spells(term, from: index) {
        take(index..<index + term.count)
        terms.append(index)
      }
    }
  }

  /// Whether nothing in a clause is unknown; the honour's own clause may have more.
  private func holdsOnlyYears(_ clause: Range<Int>) -> Bool {
    if clause.overlaps(piece.name) || piece.name.isEmpty && clause.contains(piece.words.lowerBound)
    {
      return true
    }
    return clause.allSatisfy { !isFree($0) || line.isFiller($0) || line.words[$0].number != nil }
  }

  private mutating func readYears(in clause: Range<Int>) {
    let isTerm = terms.contains(where: clause.contains)
    var last: Int?
    for index in clause where isFree(index) {
      guard let year = line.words[index].year else { continue }
      if let last, line.isSpan(from: last, to: index), let first = line.words[last].year {
        addSpan(from: first, through: year, isTerm: isTerm, last..<index + 1)
      } else {
        add(year)
        take(index..<index + 1)
      }
      last = index
    }
  }

  private mutating func addSpan(
    from first: Int, through year: Int, isTerm: Bool, _ words: Range<Int>
  ) {
    take(words)
    guard first < year, year - first <= 30 else {
      award.years.removeAll { $0 == first }
      report(.unread, words)
      return
    }
    if isTerm {
      award.years.removeAll { $0 == first }
      add(year)
    } else {
      for year in first...year { add(year) }
    }
  }

  private mutating func add(_ year: Int) {
    if !award.years.contains(year) { award.years.append(year) }
  }

  /// “3 năm liền” beside the three years says nothing new.
  private mutating func takeCount() {
    for index in piece.words where isFree(index) {
      guard let number = line.words[index].number, number == award.years.count,
        line.spells("năm", index + 1) || line.spells("lần", index + 1)
      else { continue }
      take(index..<index + 1)
    }
  }
}
