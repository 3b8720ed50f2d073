extension DateParser {
  /// A day, month, year, quarter or period of years.
  mutating func dateOrPeriod() throws(DateProblem) -> DateExpression {
    if cursor.take(word: "quy") || cursor.take(word: "q") { return try quarter() }
    if cursor.take(words: "giai", "doan") || cursor.take(word: "tu") { return try years() }
    cursor.skip(words: ["trong", "vao"])
    if cursor.take(word: "nam") { return try yearOrYears() }
    if cursor.take(word: "thang") { return try monthInWords() }
    let saysDay = cursor.take(word: "ngay")
    guard let first = cursor.takeNumber() else { throw .notADate }
    if cursor.take(word: "thang") { return try dayInWords(first.value) }
    guard first.digits == 4 else { return try dayFirst(first.value) }
    let expression = try startingWithYear(first.value)
    if saysDay, !expression.isDay { throw .notADate }
    return expression
  }

  /// `21/11/2019`, `21-11-2019`, `21.11.2019`, `06/2020`, from the first separator.
  private mutating func dayFirst(_ first: Int) throws(DateProblem) -> DateExpression {
    guard let separator = cursor.takeSeparator(), let second = cursor.takeNumber() else {
      throw .notADate
    }
    if cursor.take(symbol: separator) {
      guard let year = cursor.takeNumber() else { throw .notADate }
      return try day(first, month: second.value, year: year)
    }
    if second.digits == 4 { return try month(first, year: second) }
    guard cursor.isAtEnd, CivilDate(year: 2000, month: second.value, day: first) != nil else {
      throw .notADate
    }
    throw .yearMissing(day: first, month: second.value)
  }

  /// `2019-11-21`, `2019-11`, `2022-2025`, `2020`, from after the year.
  private mutating func startingWithYear(_ year: Int) throws(DateProblem) -> DateExpression {
    if let through = try endOfYears(from: year) { return through }
    guard let separator = cursor.separator, let month = cursor.number(1) else {
      return .date(try partialDate(year: year))
    }
    _ = cursor.takeSeparator()
    _ = cursor.takeNumber()
    if cursor.take(symbol: separator) {
      guard let day = cursor.takeNumber() else { throw .notADate }
      return try self.day(day.value, month: month.value, year: (year, 4))
    }
    guard separator == "-" else { throw .notADate }
    return try self.month(month.value, year: (year, 4))
  }

  private mutating func dayInWords(_ day: Int) throws(DateProblem) -> DateExpression {
    guard let month = cursor.takeNumber()?.value else { throw .notADate }
    if !cursor.take(word: "nam"), cursor.takeSeparator() == nil {
      guard cursor.isAtEnd, CivilDate(year: 2000, month: month, day: day) != nil else {
        throw .notADate
      }
      throw .yearMissing(day: day, month: month)
    }
    guard let year = cursor.takeNumber() else { throw .notADate }
    return try self.day(day, month: month, year: year)
  }

  /// “tháng 6 năm 2020”, “tháng 6/2020”.
  private mutating func monthInWords() throws(DateProblem) -> DateExpression {
    guard let month = cursor.takeNumber()?.value else { throw .notADate }
    guard cursor.take(word: "nam") || cursor.takeSeparator() != nil,
      let year = cursor.takeNumber()
    else { throw .notADate }
    return try self.month(month, year: year)
  }

  /// “quý I/2026”, “quý 1 năm 2026”, “Q1 2026”.
  private mutating func quarter() throws(DateProblem) -> DateExpression {
    let quarter: Int
    if let number = cursor.takeNumber() {
      quarter = number.value
    } else if case .word(let word) = cursor.peek(), let value = parseRomanNumeral(word) {
      _ = cursor.take(word: word)
      quarter = value
    } else {
      throw .notADate
    }
    if !cursor.take(word: "nam") { _ = cursor.takeSeparator() }
    guard let written = cursor.takeNumber() else { throw .notADate }
    guard (1...4).contains(quarter) else { throw .quarterOutOfRange(quarter) }
    return .quarter(year: try year(written) { _ in nil }, quarter: quarter)
  }

  private mutating func yearOrYears() throws(DateProblem) -> DateExpression {
    guard let written = cursor.takeNumber() else { throw .notADate }
    let from = try year(written) { PartialDate(year: $0) }
    if let years = try endOfYears(from: from) { return years }
    return .date(try partialDate(year: from))
  }

  /// “2022 – 2025”, “năm 2022 đến năm 2025”, from the first year on.
  private mutating func years() throws(DateProblem) -> DateExpression {
    cursor.skip(words: ["nam"])
    guard let written = cursor.takeNumber() else { throw .notADate }
    let from = try year(written) { _ in nil }
    guard let years = try endOfYears(from: from) else { throw .notADate }
    return years
  }

  /// The rest of a period if one goes on here.
  private mutating func endOfYears(from: Int) throws(DateProblem) -> DateExpression? {
    if cursor.take(word: "den") {
      cursor.skip(words: ["nam"])
    } else {
      guard cursor.separator == "-", cursor.number(1)?.digits == 4 else { return nil }
      _ = cursor.takeSeparator()
    }
    guard let written = cursor.takeNumber() else { throw .notADate }
    let through = try year(written) { _ in nil }
    guard CivilDate.years.contains(from) else { throw .yearOutOfRange(year: from, suggestion: nil) }
    guard from <= through else { throw .yearsReversed(from: from, through: through) }
    return .years(from: from, through: through)
  }
}

extension DateExpression {
  fileprivate var isDay: Bool {
    if case .date(let date) = self { date.day != nil } else { false }
  }
}

// MARK: - Checking

extension DateParser {
  private typealias Written = (value: Int, digits: Int)

  private func day(
    _ day: Int, month: Int, year written: Written
  ) throws(DateProblem) -> DateExpression {
    let year = try year(written) { PartialDate(year: $0, month: month, day: day) }
    guard (1...12).contains(month) else {
      throw .monthOutOfRange(
        month: month, suggestion: PartialDate(year: year, month: day, day: month))
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw .dayOutOfRange(
        day: day, month: month, year: year, lastDay: CivilDate.lastDay(ofMonth: month, year: year))
    }
    return .date(PartialDate(date))
  }

  private func month(_ month: Int, year written: Written) throws(DateProblem) -> DateExpression {
    let year = try year(written) { PartialDate(year: $0, month: month) }
    guard let date = PartialDate(year: year, month: month) else {
      throw .monthOutOfRange(month: month, suggestion: nil)
    }
    return .date(date)
  }

  private func partialDate(year: Int) throws(DateProblem) -> PartialDate {
    guard let date = PartialDate(year: year) else {
      throw .yearOutOfRange(year: year, suggestion: nil)
    }
    return date
  }

  /// The year if it has four digits and is not 0; of two digits a suggestion in this century is made.
  private func year(
    _ written: Written, suggesting suggestion: (Int) -> PartialDate?
  ) throws(DateProblem) -> Int {
    guard written.digits == 4, written.value > 0 else {
      throw .yearOutOfRange(
        year: written.value,
        suggestion: written.digits == 2 ? suggestion(2000 + written.value) : nil)
    }
    return written.value
  }
}
