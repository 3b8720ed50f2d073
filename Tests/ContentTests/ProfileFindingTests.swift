import Content
import Diagnostics
import Testing

/// Each mistake in a profile, with the place that is pointed at.
@Suite struct ProfileFindingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let frontMatter: String
    let findings: [String]
    var testDescription: String { frontMatter }

    init(_ frontMatter: String, _ findings: String...) {
      self.frontMatter = frontMatter
      self.findings = findings
    }
  }

  // The front matter starts on line 2.
  static let keys = [
    Case("trang_thai: nháp\ntieu_dee: A", "content.unknown_key 3:1-9"),
    Case("trang_thai: nháp\nho_ten: A\nten: B", "content.key_twice 4:1-4"),
    Case("loai: cá nhân\ntrang_thai: nháp\nso_nu: 3", "content.key_of_other_kind 4:1-6"),
    Case("loai: tập thể\ntrang_thai: nháp\nnam_sinh: 1990", "content.key_of_other_kind 4:1-9"),
    Case("tieu_de: A", "content.missing_key 2:1-8"),
    Case("trang_thai:\ntieu_de: A", "content.missing_key 2:1-11"),
    Case("- a\n- b", "content.not_keys 2:1-3:4"),
    Case("trang_thai: nháp\nkhen_thuong: [{nam: 2024}]", "content.missing_key 3:16-19"),
    Case(
      "trang_thai: nháp\nkhen_thuong: [{danh_hieu: ldtt, nanm: 2024}]",
      "content.unknown_key 3:33-37"),
  ]

  static let values = [
    Case("trang_thai: nhap lai", "content.unknown_value 2:13-21"),
    Case("trang_thai: nháp\ntieu_de: [A, B]", "content.wrong_type 3:10-16"),
    Case("trang_thai: nháp\nphong_trao: {a: b}", "content.wrong_type 3:13-19"),
    Case("trang_thai: nháp\nkhen_thuong: [[a]]", "content.wrong_type 3:15-18"),
    Case("trang_thai: nháp\nnguoi_duyet: LÐLÐ tỉnh", "content.text_repaired 3:14-23"),
    Case("trang_thai: nháp\ntieu_de: T?NG LIÊN ĐOÀN", "content.lost_letters 3:10-24"),
    Case("trang_thai: nháp\nduong_dan: Bài Một", "content.slug_invalid 3:12-19"),
    Case("trang_thai: nháp\ntham_nien: nhiều", "content.number_unreadable 3:12-17"),
    Case("trang_thai: nháp\ntham_nien: 200", "content.number_out_of_range 3:12-15"),
    Case(
      "trang_thai: nháp\nthanh_tich: [{noi_dung: A, ty_le: 1.5}]",
      "content.number_ambiguous 3:35-38"),
  ]

  static let dates = [
    Case("trang_thai: nháp\nngay: hôm qua", "content.date_unreadable 3:7-14"),
    Case("trang_thai: nháp\nngay: 2022-2025", "content.date_is_period 3:7-16"),
    Case("trang_thai: nháp\nngay: 31/02/2024", "content.date_no_such_day 3:7-17"),
    Case("trang_thai: nháp\nngay: 13/25/2024", "content.date_no_such_month 3:7-17"),
    Case("trang_thai: nháp\nngay: 05/06/24", "content.date_year 3:7-15"),
    Case("trang_thai: nháp\nngay: 05/06", "content.date_year_missing 3:7-12"),
    Case("trang_thai: nháp\nngay: 05/06/2024 25:00", "content.date_no_such_time 3:7-23"),
    Case(
      "trang_thai: nháp\nngay: Thứ Hai, ngày 21 tháng 11 năm 2026", "content.date_weekday 3:7-41"),
  ]

  static let rules = [
    Case("trang_thai: nháp\nnam_sinh: 05/06/1990", "content.birth_date_full 3:11-21"),
    Case("trang_thai: nháp\ndong_y:", "content.consent_empty 3:1-7"),
    Case("trang_thai: nháp\ndong_y: {}", "content.consent_empty 3:9-11"),
    Case("trang_thai: nháp\ndong_y: []", "content.consent_empty 3:1-7"),
    Case("trang_thai: nháp\ndong_y: {nguoi: }", "content.consent_empty 3:9-18"),
    Case(
      "trang_thai: nháp\nanh: {tep: a.jpg, mo_ta_anh: Một người}", "content.credit_missing 3:12-17"),
    Case("trang_thai: nháp\nanh: {tep: a.jpg, anh: B}", "content.alt_missing 3:12-17"),
    Case(
      "trang_thai: nháp\nanh: {tep: a b.jpg, anh: B, mo_ta_anh: A-B}", "content.alt_useless 3:40-43"
    ),
    Case(
      "trang_thai: nháp\nanh: {tep: a.jpg, anh: B, chu_thich: Cười, mo_ta_anh: Cười}",
      "content.alt_useless 3:55-59"),
    Case("trang_thai: nháp\nanh: {mien_anh: }", "content.missing_key 3:7-15"),
    Case(
      "trang_thai: nháp\ntieu_de: \(String(repeating: "á", count: 121))",
      "content.title_too_long 3:10-131"),
    Case("trang_thai: nháp\ntom_tat: Ngắn", "content.summary_length 3:10-14"),
  ]

  @Test(arguments: keys + values + dates + rules)
  func reportsEachMistakeOnce(at place: Case) {
    let (_, log) = profile(place.frontMatter)
    #expect(log.findings == place.findings)
    for finding in log.diagnostics { #expect(finding.isWorded) }
  }

  @Test(arguments: [
    "loai", "ho_ten", "tieu_de", "tom_tat", "don_vi", "phong_trao", "tac_gia", "ngay_dang",
  ])
  func demandsOfPublishedProfiles(key: String) {
    let lines = complete.split(separator: "\n").filter { !$0.hasPrefix(key + ":") }
    let (_, log) = profile(lines.joined(separator: "\n"))
    #expect(log.diagnostics.map(\.kind.id) == ["content.missing_key"])
    #expect(log.diagnostics.first?.arguments["key"] == key)
  }

  @Test func asksForTheKeyInTheAuthorsLanguage() {
    let (_, log) = profile("kind: individual\nstatus: published\nportrait: {waived: none}")
    #expect(
      log.diagnostics.compactMap { $0.arguments["key"] } == [
        "title", "summary", "name", "campaigns", "unit", "author", "published",
      ])
  }

  @Test func acceptsACompleteProfile() {
    #expect(profile(complete).log.findings == [])
  }

  @Test func missesThePortraitAndTheAchievements() {
    let lines = complete.split(separator: "\n").dropLast()
    let (_, log) = profile(lines.joined(separator: "\n"), body: " \n")
    #expect(
      log.findings == ["content.portrait_missing 2:1-5", "content.achievements_missing 2:1-5"])
  }

  @Test(arguments: [
    ("tieu_dee: A", ["tieu_de", "tieu_diem"]), ("campains: A", ["campaigns"]),
    ("qqqqqqqqqq: A", []),
  ])
  func suggestsNearKeys(line: String, expected: [String]) throws {
    let finding = try #require(profile("trang_thai: nháp\n\(line)").log.diagnostics.first)
    #expect(finding.suggestions.map(\.text) == expected)
  }

  @Test func suggestsNearValuesAndListsAllOfThem() throws {
    let finding = try #require(
      profile("trang_thai: nháp\nloai_thanh_tich: theo đọtt").log.diagnostics.first)
    #expect(finding.suggestions.map(\.text) == ["theo đợt"])
    #expect(
      finding.arguments["allowed"]
        == "toàn diện (comprehensive), chuyên đề (thematic), theo đợt (drive), đột xuất (unexpected)"
    )
  }

  @Test func namesBothLinesOfAKeyTypedTwice() throws {
    let finding = try #require(
      profile("trang_thai: nháp\nHọ và tên: A\nloai: cá nhân\nname: B").log.diagnostics.first)
    #expect(finding.arguments["line"] == "3")
    #expect(finding.place?.line == 5)
  }

  @Test func offersTheDayAndMonthExchanged() throws {
    let finding = try #require(profile("trang_thai: nháp\nngay: 13/25/2024").log.diagnostics.first)
    #expect(finding.suggestions.isEmpty)
    let other = try #require(profile("trang_thai: nháp\nngay: 11/21/2024").log.diagnostics.first)
    #expect(other.suggestions.map(\.text) == ["21/11/2024"])
  }
}
