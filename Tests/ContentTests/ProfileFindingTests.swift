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
    Case("trang_thai: nháp\ntieu_de: Céng hßa", "content.legacy_encoding 3:10-18"),
    Case(
      "trang_thai: nháp\nnguoi_duyet: Nguyeãn Vaên Ñöùc", "content.legacy_encoding 3:14-31"),
    Case("trang_thai: nháp\nduong_dan: Bài Một", "content.slug_invalid 3:12-19"),
    Case("trang_thai: nháp\ntham_nien: nhiều", "content.number_unreadable 3:12-17"),
    Case("trang_thai: nháp\ntham_nien: 200", "content.number_out_of_range 3:12-15"),
    Case(
      "trang_thai: nháp\nthanh_tich: [{noi_dung: A, ty_le: 1.5}]",
      "content.number_ambiguous 3:35-38"),
  ]

  static let years = [
    Case("trang_thai: nháp\nnam_sinh: 190", "content.year_unreadable 3:11-14"),
    Case("trang_thai: nháp\nnam_sinh: abc", "content.year_unreadable 3:11-14"),
    Case(
      "trang_thai: nháp\nkhen_thuong: [{danh_hieu: ldtt, nam: 2019 - 2021}]",
      "content.year_unreadable 3:38-49"),
    Case("trang_thai: nháp\nngay: 2025-2022", "content.years_reversed 3:7-16"),
    Case("trang_thai: nháp\nnoi_bat: coo", "content.unknown_value 3:10-13"),
    Case("trang_thai: nháp\nnoi_bat: 45/45/2026", "content.date_no_such_month 3:10-20"),
    Case("trang_thai: nháp\ntham_nien: 1.5", "content.number_ambiguous 3:12-15"),
    Case("loai: tập thể\ntrang_thai: nháp\nso_nu: 1,303", "content.number_ambiguous 4:8-13"),
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

  static let addresses = [
    Case("trang_thai: nháp\nphim: javascript:alert(1)", "content.dangerous_address 3:7-26"),
    Case("trang_thai: nháp\nphim: ' JavaScript:alert(1)'", "content.dangerous_address 3:7-29"),
    Case("trang_thai: nháp\nam_thanh: 'data:text/html,a'", "content.dangerous_address 3:11-29"),
    Case(
      "trang_thai: nháp\nnguon: {ten: Báo, dia_chi: 'vbscript:a'}",
      "content.dangerous_address 3:28-40"),
    Case("trang_thai: nháp\nnguon: 'javascript://a'", "content.dangerous_address 3:8-24"),
    Case(
      "trang_thai: nháp\nkenh: [{kenh: web, lien_ket: 'javascript:a'}]",
      "content.dangerous_address 3:30-44"),
    Case("trang_thai: nháp\nanh: {tep: 'C:\\Users\\a.jpg'}", "content.local_path 3:12-28"),
    Case("trang_thai: nháp\nanh: 'file:///D:/a.jpg'", "content.local_path 3:6-24"),
    Case("trang_thai: nháp\nphim: '\\\\may\\a.mp4'", "content.local_path 3:7-20"),
    Case("trang_thai: nháp\nanh: {tep: 'https://a.vn/b.jpg'}", "content.image_external 3:12-32"),
    Case("trang_thai: nháp\nbo_anh: ['//a.vn/b.jpg']", "content.image_external 3:10-24"),
    Case("trang_thai: nháp\nanh: {tep: anh/bai.docx}", "content.not_an_image 3:12-24"),
    Case("trang_thai: nháp\nanh: chưa có", "content.not_an_image 3:6-13"),
    Case("trang_thai: nháp\nbo_anh: [.jpg]", "content.not_an_image 3:10-14"),
  ]

  @Test(arguments: [
    "phim: https://example.vn/a", "phim: anh/a.mp4", "am_thanh: /tep/a.mp3",
    "nguon: {ten: Báo, dia_chi: 'https://example.vn/a:b'}",
    "kenh: [{kenh: Bản tin, lien_ket: Số 12}, {kenh: thư, lien_ket: 'mailto:a@b.vn'}]",
    "anh: {tep: anh/A B.JPG, anh: A, mo_ta_anh: Một người}",
    "bo_anh: [{tep: /a.webp, anh: A, mo_ta_anh: Một người}]",
  ])
  func otherAddressesAreFine(line: String) {
    #expect(profile("trang_thai: nháp\n" + line).log.findings == [])
  }

  @Test(arguments: keys + values + years + dates + rules + addresses)
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

  @Test(arguments: [
    "duyet: không", "duyet: chưa", "duyet: có", "duyet: chờ lãnh đạo ký", "duyet: Từ chối",
    "duyet: Ai duyệt",
    "duyet: {nguoi: …, ngay: 18/11/2026}",
    "duyet: {nguoi: chưa ký, ngay: 18/11/2026}", "nguoi_duyet: '...'", "kiem_chung: chưa có",
    "kiem_chung: no", "kiem_chung: {nguoi: Nơi kiểm chứng, ngay: 10/11/2026}",
    "dong_y: {nguoi: Người được nêu tên, hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [web]}",
    "dong_y: {nguoi: không, hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [web]}",
  ])
  func noIsNoPerson(line: String) throws {
    let (read, log) = profile(complete + "\n" + line)
    #expect(log.diagnostics.map(\.kind) == [.contentNobodyNamed])
    for finding in log.diagnostics { #expect(finding.isWorded) }
    #expect(read?.workflow.approved == nil)
    #expect(read?.workflow.verified == nil)
    #expect(read?.consents.first?.by == nil)
    let draft = profile("trang_thai: nháp\n" + line)
    #expect(draft.log.findings == [])
    #expect(draft.profile?.workflow.approved == nil)
  }

  @Test(arguments: [
    "Khổng Văn A", "Chu Thị Ví Dụ", "Công đoàn xã Z1", "Ban Tuyên giáo", "Bà Có", "Đồng Ý Nhi",
  ])
  func peopleArePeople(name: String) {
    #expect(
      profile("trang_thai: nháp\nnguoi_duyet: \(name)").profile?.workflow.approved?.by == name)
  }

  @Test(arguments: [
    ("duyet: Lê Văn Mẫu", "content.undated 12:8-18"),
    ("nguoi_duyet: Lê Văn Mẫu", "content.undated 12:14-24"),
    ("duyet: {nguoi: Lê Văn Mẫu}", "content.undated 12:8-27"),
    ("kiem_chung: Công đoàn xã Z1", "content.undated 12:13-28"),
    ("verified: {by: Công đoàn xã Z1}", "content.undated 12:11-32"),
    (
      "dong_y: {nguoi: Ví Dụ, hinh_thuc: email, pham_vi: [web]}", "content.missing_key 12:10-15"
    ),
    ("duyet: {chuc_vu: Trưởng ban, ngay: 18/11/2026}", "content.missing_key 12:9-16"),
    ("dong_y: {pham_vi: [web], ngay: 05/11/2026}", "content.missing_key 12:10-17"),
    ("duyet: {nguoi: Lê Văn Mẫu, ngay: 31/11/2026}", "content.date_no_such_day 12:34-44"),
    (
      "dong_y: {nguoi: Ví Dụ, hinh_thuc: không đồng ý, ngay: 05/11/2026}",
      "content.unknown_value 12:35-47"
    ),
  ])
  func whoWithoutWhenIsNotEnough(line: String, finding: String) {
    let (_, log) = profile(complete + "\n" + line)
    #expect(log.findings == [finding])
    for finding in log.diagnostics { #expect(finding.isWorded) }
    guard !finding.hasPrefix("content.date"), !finding.hasPrefix("content.unknown") else { return }
    #expect(profile("trang_thai: nháp\n" + line).log.findings == [])
  }

  @Test func aSimpleWorkflowDemandsNoDates() {
    var simple = review
    simple.workflow = .simple
    #expect(profile(complete + "\nduyet: Lê Văn Mẫu", configuration: simple).log.findings == [])
  }

  @Test(arguments: ["văn bản", "bằng văn bản", "E-mail", "ghi âm", "Tin nhắn Zalo", "in writing"])
  func formsOfConsentAreKnown(form: String) throws {
    let line = "dong_y: {nguoi: Ví Dụ, hinh_thuc: \(form), ngay: 05/11/2026, pham_vi: [web]}"
    let (read, log) = profile(complete + "\n" + line)
    #expect(log.findings == [])
    #expect(try #require(read).consents.map(\.isComplete) == [true])
  }

  @Test(arguments: [
    "---\ntrang_thai: đăng\ntieu_dee: A\nBài viết một.\n\nĐoạn hai.\n",
    "---\ntrang_thai: đăng\n\nBài viết một.\nChị nói: được\nngay.\n\nĐoạn hai.\n",
    "---\ntrang_thai: đăng\nBài viết một.\n",
  ])
  func aMissingClosingLineIsTheOnlyFinding(text: String) {
    var log = DiagnosticLog()
    _ = readProfile(source(text), configuration: review, log: &log)
    #expect(log.diagnostics.map(\.kind) == [.frontMatterUnclosed])
  }

  @Test(arguments: [
    ("Xem T?NG LIÊN ĐOÀN và T?NG CỤC.\n", ["content.lost_letters 4:5-9"]),
    ("Bài viết về Céng hßa X· héi.\n", ["content.legacy_encoding 4:18-21"]),
    ("Coâng ñoaøn cô sôû.\n", ["content.legacy_encoding 4:7-12"]),
    ("Gặp LÐLÐ tỉnh Ðắk Lắk.\n", ["content.text_repaired 4:6-7"]),
    ("Nguоi thợ.\n", ["content.text_repaired 4:4-5"]),
    ("Vì sao? Tôi hỏi.\u{A0}Xem [đây](https://a.vn/?q=1).\n", []),
  ])
  func damageInTheTextIsReported(body: String, expected: [String]) {
    let (_, log) = profile("trang_thai: nháp", body: body)
    #expect(log.findings == expected)
    for finding in log.diagnostics { #expect(finding.isWorded) }
  }

  @Test func lettersOfOtherKeyboardsAreMendedInTexts() {
    let text = "---\nđ: Ð\n---\nLÐLÐ\u{A0}tỉnh Ðắk Lắk, Nguоi.\n"
    let start = text.utf8.count - "LÐLÐ\u{A0}tỉnh Ðắk Lắk, Nguоi.\n".utf8.count
    let mended = mendedLetters(source(text), in: start..<text.utf8.count)
    #expect(
      String(decoding: mended.source.bytes, as: UTF8.self)
        == "---\nđ: Ð\n---\nLĐLĐ\u{A0}tỉnh Đắk Lắk, Nguoi.\n")
    #expect(mended.range == start..<mended.source.bytes.count)
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

  @Test func saysWhatMayBeTypedForYearsAndFeatures() throws {
    func first(_ line: String) throws -> Diagnostic {
      try #require(profile("trang_thai: nháp\n" + line).log.diagnostics.first)
    }
    let range = try first("khen_thuong: [{danh_hieu: ldtt, nam: 2019 - 2021}]")
    #expect(range.suggestions.map(\.text) == ["2019, 2020, 2021"])
    #expect(try first("noi_bat: coo").suggestions.map(\.text).first == "có")
  }

  @Test func thousandsInEnglishWritingAreReadWhereOnlyTheyMakeSense() throws {
    let read = profile("loai: tập thể\ntrang_thai: nháp\nso_nu: 1,303")
    #expect(read.profile?.collective?.femaleMembers == 1303)
    let finding = try #require(read.log.diagnostics.first)
    #expect(finding.severity == .warning)
    #expect(finding.arguments["reading"] == "1.303")
    let other = profile("trang_thai: nháp\ntham_nien: 1.5")
    #expect(other.profile?.individual?.yearsOfService == nil)
    #expect(other.log.diagnostics.first?.severity == .error)
  }

  /// What was meant is known, so nothing is missing; but it must be mended before publishing.
  @Test(arguments: [("tieu_de", "tieu_dee"), ("ho_ten", "ho_tenn"), ("phong_trao", "phong_traoo")])
  func aMisspeltNeedIsOneError(key: String, typed: String) throws {
    let text = complete.replacing("\n\(key):", with: "\n\(typed):")
    let log = profile(text).log
    #expect(log.diagnostics.map(\.kind) == [.contentUnknownKey])
    let finding = try #require(log.diagnostics.first)
    #expect(finding.severity == .error)
    #expect(finding.suggestions.map(\.text).contains(key))
    #expect(
      profile(text.replacing("đăng", with: "nháp")).log.diagnostics.map(\.severity) == [.warning])
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
