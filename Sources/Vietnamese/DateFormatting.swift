extension PartialDate {
  /// “Thứ Năm, ngày 21 tháng 11 năm 2019 - 09:25”, “tháng 6 năm 2020”, “năm 2020”; in English
  /// “Thursday, 21 November 2019, 09:25”, “June 2020”, “2020”.
  ///
  /// With `officialPadding` days below 10 and the months 1 and 2 get a zero, as in documents.
  package func formatLong(
    _ language: TextLanguage = .vietnamese, officialPadding: Bool = false
  ) -> String {
    switch language {
    case .vietnamese: longVietnamese(officialPadding: officialPadding)
    case .english: longEnglish
    }
  }

  /// `21/11/2019`, `06/2020`, `2020`; in English “21 Nov 2019”, “Jun 2020”, “2020”. Never a time.
  package func formatShort(_ language: TextLanguage = .vietnamese) -> String {
    switch language {
    case .vietnamese:
      [day.map { padded($0, 2) }, month.map { padded($0, 2) }, padded(year, 4)]
        .compactMap(\.self).joined(separator: "/")
    case .english:
      [day.map(String.init), month.map { String(englishMonth($0).prefix(3)) }, String(year)]
        .compactMap(\.self).joined(separator: " ")
    }
  }

  /// ISO 8601 as `<time datetime>` takes it: `2019-11-21T09:25:00+07:00`, `2019-11-21`, `2020-06`.
  package func iso(offset: TimeZoneOffset = .vietnam) -> String {
    let date = [padded(year, 4), month.map { padded($0, 2) }, day.map { padded($0, 2) }]
      .compactMap(\.self).joined(separator: "-")
    return time.map { "\(date)T\($0.text):00\(offset.text(separator: ":"))" } ?? date
  }

  /// RFC 822 with a four-digit year, for RSS: `Thu, 21 Nov 2019 09:25:00 +0700`.
  ///
  /// What is missing is taken as the first day, and midnight.
  package func rfc822(offset: TimeZoneOffset = .vietnam) -> String {
    let date = firstDay
    let weekday = date.weekday.name(in: .english).prefix(3)
    let month = englishMonth(date.month).prefix(3)
    let clock = time?.text ?? "00:00"
    return "\(weekday), \(padded(date.day, 2)) \(month) \(padded(date.year, 4)) \(clock):00 "
      + offset.text(separator: "")
  }

  private func longVietnamese(officialPadding: Bool) -> String {
    guard let month else { return "năm \(year)" }
    let monthText = officialPadding && month <= 2 ? padded(month, 2) : String(month)
    guard let date, let day else { return "tháng \(monthText) năm \(year)" }
    let dayText = officialPadding ? padded(day, 2) : String(day)
    return "\(date.weekday.name()), ngày \(dayText) tháng \(monthText) năm \(year)"
      + (time.map { " - \($0.text)" } ?? "")
  }

  private var longEnglish: String {
    guard let month else { return String(year) }
    guard let date, let day else { return "\(englishMonth(month)) \(year)" }
    return "\(date.weekday.name(in: .english)), \(day) \(englishMonth(month)) \(year)"
      + (time.map { ", \($0.text)" } ?? "")
  }
}

extension LocalTime {
  /// `09:25`.
  package var text: String { "\(padded(hour, 2)):\(padded(minute, 2))" }
}

extension TimeZoneOffset {
  /// `+07:00` with a colon for separator, `+0700` without.
  package func text(separator: String) -> String {
    let distance = abs(minutes)
    return (minutes < 0 ? "-" : "+") + padded(distance / 60, 2) + separator
      + padded(distance % 60, 2)
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}

private func englishMonth(_ month: Int) -> String { englishMonths[month - 1] }

private let englishMonths = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
