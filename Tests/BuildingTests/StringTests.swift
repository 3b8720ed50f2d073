import Content
import Diagnostics
import TestSupport
import Testing
import Vietnamese

@testable import Building

/// The fixed words: plural forms, dates and numbers of each language, and what is wrong with them.
@Suite struct StringTests {
  // MARK: Plural forms

  /// The samples that CLDR 45 gives for whole numbers.
  @Test(arguments: [
    ("vi", PluralCategory.other, [0, 1, 2, 21]), ("km", .other, [0, 1, 5]),
    ("qaa", .other, [0, 1]), ("en", .one, [1]), ("en-GB", .one, [1]),
    ("en", .other, [0, 2, 11, 21, 101]), ("fr", .one, [0, 1]), ("fr", .other, [2, 17, 100]),
    ("fr", .many, [1_000_000]), ("ru", .one, [1, 21, 31, 101]), ("ru", .few, [2, 4, 22, 1002]),
    ("ru", .many, [0, 5, 11, 14, 19, 111]), ("pl", .one, [1]), ("pl", .few, [2, 4, 22, 104]),
    ("pl", .many, [0, 5, 12, 21, 112]), ("cs", .one, [1]), ("cs", .few, [2, 3, 4]),
    ("cs", .other, [0, 5, 22]), ("lt", .one, [1, 21, 101]), ("lt", .few, [2, 9, 22]),
    ("lt", .other, [0, 10, 11, 19, 20]), ("ro", .one, [1]), ("ro", .few, [0, 2, 16, 101]),
    ("ro", .other, [20, 35, 100]), ("ar", .zero, [0]), ("ar", .two, [2]),
    ("ar", .few, [3, 10, 103]),
    ("ar", .many, [11, 26, 111]), ("ar", .other, [100, 101, 1000]),
  ])
  func aNumberHasTheFormOfItsLanguage(
    language: String, category: PluralCategory, numbers: [Int]
  ) {
    let rules = PluralRules(language: language)
    #expect(rules.categories.contains(category))
    for number in numbers { #expect(rules.category(of: number) == category, "\(number)") }
  }

  @Test func templatesCountInTheirLanguage() throws {
    try site(en: "trees: {one: \"%s tree\", other: \"%s trees\"}")
      .write(
        "{{ strings.trees|plural(1) }}, {{ strings.trees|plural(1200) }}", to: "templates/home.html"
      )
      .build().expect("index.html", "1 cây, 1.200 cây").expect(
        "en/index.html", "1 tree, 1,200 trees")
  }

  @Test func aTextWithFormsIsNoText() throws {
    let site = try site(en: "trees: {one: \"%s tree\", other: \"%s trees\"}")
      .write("{{ strings.trees|format(1) }}", to: "templates/home.html").build()
    #expect(site.report?.isPublished == false)
  }

  @Test func scriptsGetAllForms() throws {
    try site(en: "trees: {one: \"%s tree\", other: \"%s trees\"}")
      .write(
        "{% for form, text in strings.trees|forms %}{{ form }}: {{ text }}; {% endfor %}",
        to: "templates/home.html"
      )
      .build().expect("index.html", "other: %s cây; ")
      .expect("en/index.html", "one: %s tree; other: %s trees; ")
  }

  private func site(en: String, vi: String = "trees: \"%s cây\"") throws -> TestSite {
    try TestSite()
      .write(defaultConfiguration + "languages: [en]\n", to: "content/site.yml")
      .write(vi + "\n", to: "templates/strings/vi.yml")
      .write(en + "\n", to: "templates/strings/en.yml")
      .write("{{ strings.trees|plural(total) }}", to: "templates/home.html")
  }

  // MARK: Findings

  @Test(arguments: [
    ("trees: \"trees\"", "strings.placeholders templates/strings/en.yml:1:1"),
    ("trees: {one: \"a tree\", other: \"%s trees\"}", nil),
    ("trees: {other: \"%s trees\"}", "strings.forms templates/strings/en.yml:1:1"),
    (
      "trees: {one: \"%s\", few: \"%s\", other: \"%s\"}",
      "strings.forms templates/strings/en.yml:1:1"
    ),
    ("tres: \"%s\"", "strings.missing"),
    ("trees: \"%s\"\ndate_long: \"{wekday}\"", "strings.date_word templates/strings/en.yml:2:1"),
    ("trees: {viele: \"%s\"}", "site.string_not_text templates/strings/en.yml:1:8"),
  ])
  func whatDoesNotFitIsReported(words: String, finding: String?) throws {
    let site = try site(en: words).build()
    if let finding {
      #expect(site.findings.contains(finding), "\(site.findings)")
    } else {
      #expect(site.findings.isEmpty)
    }
  }

  // MARK: The built-in words

  @Test func theBuiltInWordsAreWhole() throws {
    let site = try TestSite(theme: .builtIn)
      .write(defaultConfiguration + "languages: [en]\n", to: "content/site.yml").build()
    #expect(site.findings.isEmpty)
  }

  @Test func everyBuiltInNameIsTranslated() {
    let words = SiteWords.english
    let registers = Registers.builtIn
    let lists: [(String, [String])] = [
      ("honours", registers.honours.map(\.code)), ("fields", registers.fields.map(\.code)),
      ("unit_types", registers.unitTypes.map(\.code)), ("criteria", registers.criteria.map(\.code)),
      ("levels", registers.levels.map(\.code)),
      ("honour_groups", registers.honours.compactMap(\.group)),
      ("kinds", ProfileKind.allCases.map(\.rawValue)), ("genres", Genre.allCases.map(\.rawValue)),
      ("achievement_types", AchievementType.allCases.map(\.rawValue)),
      ("worker_groups", WorkerGroup.allCases.map(\.rawValue)),
      ("collective_types", CollectiveType.allCases.map(\.rawValue)),
      ("genders", Gender.allCases.map(\.rawValue)),
      ("priorities", PriorityGroup.allCases.map(\.rawValue)),
      ("campaign_types", CampaignType.allCases.map(\.rawValue)),
    ]
    for (list, codes) in lists {
      for code in codes { #expect(words.name(list, code) != nil, "\(list): \(code)") }
      let known = Set(codes)
      for code in words.table.names[list, default: [:]].keys {
        #expect(known.contains(code), "\(list) has no \(code)")
      }
    }
    #expect(Set(words.table.names.keys) == Set(lists.map(\.0)))
  }

  @Test func theProgramFindsEveryKeyThatItReads() {
    for key in Words.keys where !Words.formatKeys.contains(key) {
      #expect(Words.builtIn.table[key] != nil, "vi: \(key)")
    }
    for key in Words.keys { #expect(SiteWords.english.table[key]?.language == "en", "en: \(key)") }
  }

  @Test func datesAreThoseOfTheLanguage() throws {
    let words = SiteWords.english
    let date = try #require(
      PartialDate(year: 2019, month: 11, day: 21, time: LocalTime(hour: 9, minute: 25)))
    // What the module of dates says in English by itself is the same.
    #expect(words.long(date) == date.formatLong(.english))
    #expect(words.short(date) == date.formatShort(.english))
    let month = try #require(PartialDate(year: 2019, month: 6))
    #expect(words.long(month) == month.formatLong(.english))
    #expect(words.short(month) == month.formatShort(.english))
    #expect(words.long(try #require(PartialDate(year: 2019))) == "2019")
    #expect(words.number(1_234_567) == "1,234,567" && words.number(2.5) == "2.5")
    #expect(Words.builtIn.number(1_234_567) == "1.234.567")
  }
}

/// The built-in words in English.
private enum SiteWords {
  static let english: Words = {
    var log = DiagnosticLog()
    return Words(ThemeFiles(own: [], log: &log).strings(language: "en", log: &log), language: "en")
  }()
}
