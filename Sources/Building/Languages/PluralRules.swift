/// A form of a text that a number goes with, by Unicode's CLDR.
enum PluralCategory: String, Sendable, CaseIterable {
  case zero, one, two, few, many, other
}

/// Which form a language uses for which whole number: https://cldr.unicode.org, plural rules.
struct PluralRules: Sendable {
  /// The forms that the language has, in CLDR's order.
  let categories: [PluralCategory]
  private let choose: Choice

  private typealias Choice = @Sendable (Int) -> PluralCategory

  /// The rules of a language by its code. One that is not known has one form for all numbers, as
  /// Vietnamese and its neighbours have.
  init(language: String) {
    let code = String(language.prefix { $0 != "-" })
    if let family = Self.families.first(where: { $0.languages.contains(code) }) {
      categories = family.categories
      choose = family.choose
    } else {
      categories = [.other]
      choose = { _ in .other }
    }
  }

  func category(of number: Int) -> PluralCategory {
    choose(Int(clamping: number.magnitude))
  }

  private struct Family: Sendable {
    let languages: Set<String>
    let categories: [PluralCategory]
    let choose: Choice
  }

  private static let families: [Family] = [
    Family(
      languages: [
        "en", "de", "nl", "sv", "da", "nb", "nn", "no", "fi", "et", "hu", "el", "bg", "tr", "ka",
        "eu",
        "sq", "az", "kk", "mn", "ta", "te", "ur", "sw",
      ], categories: [.one, .other], choose: { $0 == 1 ? .one : .other }),
    Family(
      languages: ["hi", "bn", "fa", "am", "gu", "kn", "zu", "si", "hy"],
      categories: [.one, .other], choose: { $0 <= 1 ? .one : .other }),
    Family(
      languages: ["fr", "pt"], categories: [.one, .many, .other],
      choose: { $0 <= 1 ? .one : $0 % 1_000_000 == 0 ? .many : .other }),
    Family(
      languages: ["es", "it", "ca"], categories: [.one, .many, .other],
      choose: { $0 == 1 ? .one : $0 != 0 && $0 % 1_000_000 == 0 ? .many : .other }),
    Family(
      languages: ["ru", "uk", "be"], categories: [.one, .few, .many, .other], choose: eastSlavic),
    Family(languages: ["pl"], categories: [.one, .few, .many, .other], choose: polish),
    Family(
      languages: ["cs", "sk"], categories: [.one, .few, .many, .other],
      choose: { $0 == 1 ? .one : (2...4).contains($0) ? .few : .other }),
    Family(languages: ["lt"], categories: [.one, .few, .many, .other], choose: lithuanian),
    Family(languages: ["ro"], categories: [.one, .few, .other], choose: romanian),
    Family(
      languages: ["ar"], categories: PluralCategory.allCases, choose: arabic),
    Family(
      languages: ["he"], categories: [.one, .two, .other],
      choose: { $0 == 1 ? .one : $0 == 2 ? .two : .other }),
  ]

  private static func isTeen(_ number: Int) -> Bool { (11...14).contains(number % 100) }

  @Sendable private static func eastSlavic(_ number: Int) -> PluralCategory {
    if isTeen(number) { return .many }
    return number % 10 == 1 ? .one : (2...4).contains(number % 10) ? .few : .many
  }

  @Sendable private static func polish(_ number: Int) -> PluralCategory {
    if number == 1 { return .one }
    return (2...4).contains(number % 10) && !isTeen(number) ? .few : .many
  }

  @Sendable private static func lithuanian(_ number: Int) -> PluralCategory {
    if (11...19).contains(number % 100) || number % 10 == 0 { return .other }
    return number % 10 == 1 ? .one : .few
  }

  @Sendable private static func romanian(_ number: Int) -> PluralCategory {
    if number == 1 { return .one }
    return number == 0 || (1...19).contains(number % 100) ? .few : .other
  }

  @Sendable private static func arabic(_ number: Int) -> PluralCategory {
    switch (number, number % 100) {
    case (0, _): .zero
    case (1, _): .one
    case (2, _): .two
    case (_, 3...10): .few
    case (_, 11...99): .many
    default: .other
    }
  }
}
