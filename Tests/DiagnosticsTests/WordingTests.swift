import Diagnostics
import Testing

@Suite struct WordingTests {
  @Test(arguments: [
    ("không có {a}", ["a": "x"], "không có x"),
    ("{a}{b}{a}", ["a": "x", "b": "y"], "xyx"),
    ("`{a}` và {b}", ["a": "x"], nil),
    ("không có chỗ trống", [:], "không có chỗ trống"),
    ("{a}", ["a": "{b}", "b": "y"], "{b}"),
    ("{a", ["a": "x"], "{a"),
    ("", [:], ""),
  ])
  func fillsPlaceholders(pattern: String, arguments: [String: String], filled: String?) {
    let wording = Wording(vi: pattern, en: "other")
    #expect(wording.filled(in: .vi, with: arguments) == filled)
    #expect(wording.filled(in: .en, with: arguments) == "other")
  }

  @Test func namesItsPlaceholders() {
    #expect(Wording(vi: "{a} rồi {b_2}", en: "").placeholders == ["a", "b_2"])
    #expect(Wording(vi: "không", en: "").placeholders.isEmpty)
  }
}

@Suite struct MessageLanguageTests {
  @Test(
    arguments: [
      ("vi", .vi), ("vi_VN.UTF-8", .vi), ("vi-VN", .vi), ("VI", .vi), ("en_GB", .en), ("en", .en),
      ("C", nil), ("POSIX", nil), ("C.UTF-8", nil), ("fr_FR", nil), ("english", nil), ("", nil),
    ] as [(String, MessageLanguage?)])
  func readsTagsAndLocales(tag: String, language: MessageLanguage?) {
    #expect(MessageLanguage(tag: tag) == language)
  }

  struct Choice {
    let flag: MessageLanguage?
    let environment: [String: String]
    let site: String?
    let chosen: MessageLanguage
  }

  @Test(arguments: [
    Choice(flag: nil, environment: [:], site: nil, chosen: .vi),
    Choice(flag: nil, environment: [:], site: "en", chosen: .en),
    Choice(flag: nil, environment: [:], site: "fr", chosen: .vi),
    Choice(flag: nil, environment: ["LANG": "C"], site: "en-GB", chosen: .en),
    Choice(flag: nil, environment: ["LANG": "vi_VN.UTF-8"], site: "en", chosen: .vi),
    Choice(
      flag: nil, environment: ["LC_ALL": "C.UTF-8", "LANG": "en_US"], site: nil, chosen: .en),
    Choice(flag: nil, environment: ["LC_ALL": "vi", "LANG": "en_US"], site: nil, chosen: .vi),
    Choice(
      flag: nil, environment: ["LC_MESSAGES": "vi", "LANG": "en_US"], site: nil, chosen: .vi),
    Choice(flag: nil, environment: ["LC_ALL": "", "LANG": "en_US"], site: nil, chosen: .en),
    Choice(
      flag: nil, environment: ["EXEMPLAR_LANG": "vi", "LC_ALL": "en_US"], site: "en", chosen: .vi),
    Choice(
      flag: .en, environment: ["EXEMPLAR_LANG": "vi", "LANG": "vi_VN"], site: "vi", chosen: .en),
  ])
  func choosesTheNearestWish(choice: Choice) {
    let chosen = messageLanguage(
      flag: choice.flag, environment: choice.environment, site: choice.site)
    #expect(chosen == choice.chosen)
  }
}
