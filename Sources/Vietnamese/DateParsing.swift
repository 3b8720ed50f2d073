/// Reads a date, month, year, quarter or period in any form of Vietnamese use, day first always.
///
/// Case, spaces and Unicode form do not matter, and what `formatLong`, `formatShort` and `iso` write
/// is read back. A time with an offset of its own (ISO 8601) is converted to `zone`.
package func parseDate(
  _ text: String, zone: TimeZoneOffset = .vietnam
) -> Result<DateExpression, DateProblem> {
  guard let tokens = DateToken.tokens(of: text) else { return .failure(.notADate) }
  var parser = DateParser(tokens: tokens, zone: zone)
  do throws(DateProblem) {
    return .success(try parser.expression())
  } catch {
    return .failure(error)
  }
}

/// A recursive-descent parser over the tokens of one written date.
struct DateParser {
  var cursor: DateCursor
  private let zone: TimeZoneOffset

  init(tokens: [DateToken], zone: TimeZoneOffset) {
    cursor = DateCursor(tokens: tokens)
    self.zone = zone
  }

  /// `[time] [weekday] date [time [offset]]`, to the end.
  mutating func expression() throws(DateProblem) -> DateExpression {
    guard !cursor.isAtEnd else { throw .empty }
    let leadingTime = try leadingTime()
    let writtenWeekday = cursor.weekday()
    cursor.skip(symbols: [","])
    let expression = try dateOrPeriod()
    guard case .date(let date) = expression, let day = date.date else {
      guard leadingTime == nil, writtenWeekday == nil, cursor.isAtEnd else { throw .notADate }
      return expression
    }
    let result = try withTime(day, leadingTime: leadingTime)
    guard cursor.isAtEnd else { throw .notADate }
    if let writtenWeekday, writtenWeekday != day.weekday {
      throw .weekdayMismatch(written: writtenWeekday, actual: day.weekday)
    }
    return .date(result)
  }

  private mutating func leadingTime() throws(DateProblem) -> LocalTime? {
    cursor.skip(words: ["vao", "luc"])
    guard let time = try time() else { return nil }
    cursor.skip(symbols: [",", "-"])
    return time
  }

  private mutating func withTime(
    _ day: CivilDate, leadingTime: LocalTime?
  ) throws(DateProblem) -> PartialDate {
    if let leadingTime { return PartialDate(day, time: leadingTime) }
    if cursor.isAtEnd { return PartialDate(day) }
    cursor.skip(symbols: [",", "-"])
    cursor.skip(words: ["vao", "luc", "t"])
    guard let time = try time() else { throw .notADate }
    let date = PartialDate(day, time: time)
    guard let offset = try offset() else { return date }
    return Instant(date, offset: offset).date(offset: zone)
  }
}

// MARK: - Time

extension DateParser {
  /// `09:25`, `09:25:30`, `9h25`, `9h`, `9 giờ 25 phút`, `9 giờ`; nil if no time starts here.
  private mutating func time() throws(DateProblem) -> LocalTime? {
    guard let hour = cursor.number()?.value else { return nil }
    var minute = 0
    if cursor.take(symbol: ":", after: 1) {
      guard let written = cursor.takeNumber()?.value else { throw .notADate }
      minute = written
      if cursor.take(symbol: ":") { try seconds() }
    } else if cursor.take(word: "h", after: 1) {
      minute = cursor.takeNumber()?.value ?? 0
    } else if cursor.take(word: "gio", after: 1) {
      minute = cursor.takeNumber()?.value ?? 0
      cursor.skip(words: ["phut"])
    } else {
      return nil
    }
    guard let time = LocalTime(hour: hour, minute: minute) else {
      throw .timeOutOfRange(hour: hour, minute: minute)
    }
    return time
  }

  private mutating func seconds() throws(DateProblem) {
    guard let seconds = cursor.takeNumber()?.value, seconds <= 60 else { throw .notADate }
    if cursor.take(symbol: "."), cursor.takeNumber() == nil { throw .notADate }
  }

  /// `Z`, `+07:00`, `+0700`, `+07`; nil if there is none.
  private mutating func offset() throws(DateProblem) -> TimeZoneOffset? {
    if cursor.take(word: "z") { return .utc }
    let isEast = cursor.take(symbol: "+")
    guard isEast || cursor.take(symbol: "-") else { return nil }
    guard let (value, digits) = cursor.takeNumber() else { throw .notADate }
    var minutes = digits == 4 ? value / 100 * 60 + value % 100 : value * 60
    if digits <= 2, cursor.take(symbol: ":") {
      guard let written = cursor.takeNumber()?.value, written < 60 else { throw .notADate }
      minutes += written
    }
    guard digits <= 4, let offset = TimeZoneOffset(minutes: isEast ? minutes : -minutes) else {
      throw .notADate
    }
    return offset
  }
}
