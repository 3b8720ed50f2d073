import Content
import Diagnostics
import SiteGraph
import Theme
import Vietnamese

/// The fixed words of one language as the program itself uses them: titles of the pages that nobody
/// writes, names of registers and closed lists, dates and numbers.
struct Words: Sendable {
  let language: String
  let table: StringTable
  let rules: PluralRules
  private let dates: DateWords
  private let isVietnamese: Bool

  init(_ table: StringTable, language: String) {
    self.table = table
    self.language = language
    rules = PluralRules(language: language)
    isVietnamese = language == "vi" || language.hasPrefix("vi-")
    func list(_ key: String) -> [String] {
      guard case .text(let text)? = table[key]?.text else { return [] }
      return text.split(separator: ", ").map(String.init)
    }
    dates = DateWords(
      monthNames: list("month_names"), shortMonthNames: list("month_names_short"),
      weekdayNames: list("weekdays"))
  }

  /// The built-in ones in Vietnamese.
  static let builtIn: Words = {
    var table = StringTable()
    var log = DiagnosticLog()
    for file in builtInTheme where file.path == "strings/vi.yml" {
      table.add(
        SourceText(file: ThemeFiles.folder + file.path, bytes: file.bytes), language: "vi",
        log: &log)
    }
    return Words(table, language: "vi")
  }()

  /// The keys that the program reads beside those that templates do.
  static let keys = Set(
    [
      "language_name", "title_home", "title_profiles", "title_campaigns", "title_units",
      "title_clusters", "title_fields", "title_honours", "title_dates", "title_people",
      "title_search", "title_not_found", "title_redirect", "title_individuals",
      "title_collectives", "title_models", "title_works", "title_letter", "title_quarter",
      "title_span", "unit_ended_note", "whole_year", "award_times", "month_names",
    ] + datePatterns + formatKeys)

  /// The keys whose texts are patterns of dates.
  static let datePatterns = [
    "title_year", "title_month", "title_day", "title_date", "date_long", "date_long_time",
    "date_month", "date_short", "date_short_month",
  ]

  /// The keys that every language but Vietnamese says its dates and numbers by.
  static let formatKeys = [
    "date_long", "date_long_time", "date_month", "date_short", "date_short_month",
    "month_names_short", "thousands", "decimal",
  ]

  /// A text; empty where even the built-in words lack it.
  func text(_ key: String, _ arguments: String...) -> String {
    guard case .text(let text)? = table[key]?.text else { return "" }
    return arguments.reduce(text) { Self.filled($0, $1) }
  }

  /// A text that goes with a number, which is put into it.
  func count(_ key: String, _ number: Int) -> String {
    guard let text = table[key]?.text else { return "" }
    return Self.filled(text.text(for: number, rules: rules), self.number(number))
  }

  /// The text with a word in its first place to fill in.
  static func filled(_ text: String, _ word: String) -> String {
    guard let place = text.range(of: "%s") else { return text }
    return text[..<place.lowerBound] + word + text[place.upperBound...]
  }

  /// The name of an entry of a built-in register or a closed list in this language, if the words have
  /// one.
  func name(_ register: String, _ code: String) -> String? { table.names[register]?[code] }

  /// A value of a closed list in words.
  func title<Value: ClosedValue & RawRepresentable<String>>(
    of value: Value, in list: String
  ) -> String {
    if isVietnamese { return value.title.vi }
    return name(list, value.rawValue) ?? value.title.en
  }
}

// MARK: - Titles

extension Words {
  var home: String { text("title_home") }
  var profiles: String { text("title_profiles") }
  var campaigns: String { text("title_campaigns") }
  var units: String { text("title_units") }
  var clusters: String { text("title_clusters") }
  var fields: String { text("title_fields") }
  var honours: String { text("title_honours") }
  var dateLists: String { text("title_dates") }
  var people: String { text("title_people") }
  var search: String { text("title_search") }
  var notFound: String { text("title_not_found") }
  var redirect: String { text("title_redirect") }
  var unitEnded: String { text("unit_ended_note") }
  var wholeYear: String { text("whole_year") }
  var languageName: String { text("language_name") }

  func plural(_ kind: ProfileKind) -> String {
    switch kind {
    case .individual: text("title_individuals")
    case .collective: text("title_collectives")
    case .model: text("title_models")
    case .work: text("title_works")
    }
  }

  func people(_ letter: String) -> String { text("title_letter", letter) }
  func awards(_ count: Int) -> String { self.count("award_times", count) }

  /// With the first letter as a capital.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}

// MARK: - Dates and numbers

extension Words {
  func year(_ year: Int) -> String { pattern("title_year", PartialDate(year: year)) }

  /// A month in a list of its year.
  func month(_ month: Int) -> String {
    dates.monthNames.indices.contains(month - 1) ? dates.monthNames[month - 1] : String(month)
  }

  func month(_ month: Int, of year: Int) -> String {
    pattern("title_month", PartialDate(year: year, month: month))
  }

  /// A day in a list of its month.
  func dayOfMonth(_ day: Int, _ month: Int, _ year: Int) -> String {
    pattern("title_day", PartialDate(year: year, month: month, day: day))
  }

  func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    pattern("title_date", PartialDate(year: year, month: month, day: day))
  }

  /// “Thursday, 21 November 2019, 09:25”, with as much as the date says.
  func long(_ date: PartialDate) -> String {
    if isVietnamese { return date.formatLong() }
    guard date.month != nil else { return String(date.year) }
    guard date.day != nil else { return pattern("date_month", date) }
    return pattern(date.time == nil ? "date_long" : "date_long_time", date)
  }

  /// “21 Nov 2019”, with as much as the date says.
  func short(_ date: PartialDate) -> String {
    if isVietnamese { return date.formatShort() }
    guard date.month != nil else { return String(date.year) }
    return pattern(date.day == nil ? "date_short_month" : "date_short", date)
  }

  /// A date by a pattern; where the words lack that, as numbers that everybody reads.
  private func pattern(_ key: String, _ date: PartialDate?) -> String {
    guard let date else { return "" }
    let pattern = text(key)
    return pattern.isEmpty ? date.iso().prefix { $0 != "T" }.description : dates.fill(pattern, date)
  }

  func number(_ number: Int) -> String { marked(formatNumber(number)) }
  func number(_ number: Double) -> String { marked(formatNumber(number)) }

  /// A number with this language's marks instead of the Vietnamese ones.
  private func marked(_ number: String) -> String {
    if isVietnamese { return number }
    let (thousands, decimal) = (text("thousands"), text("decimal"))
    return number.reduce(into: "") { result, letter in
      switch letter {
      case ".": result += thousands
      case ",": result += decimal.isEmpty ? "." : decimal
      default: result.append(letter)
      }
    }
  }

  /// The title of a period that no register names.
  func period(_ period: PeriodKey) -> String? {
    let (first, last) = (period.start, period.end)
    if period.slug == "\(first.year)" { return year(first.year) }
    if period.slug == "\(first.year)-\(last.year)" {
      return text("title_span", String(first.year), String(last.year))
    }
    if let quarter = period.slug.split(separator: "-").last,
      period.slug == "\(first.year)-quy-\(quarter)"
    {
      return text("title_quarter", String(quarter), String(first.year))
    }
    guard first.month == last.month, first.year == last.year else { return nil }
    return month(first.month, of: first.year)
  }
}

extension EditionWords {
  init(_ words: Words) {
    self.init(
      name: { register, code in words.name(register, code) },
      period: { words.period($0) })
  }
}
