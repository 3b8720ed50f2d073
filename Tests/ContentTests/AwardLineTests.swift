import Content
import Testing
import Vietnamese

@Suite struct AwardLineTests {
  static let aliases = HonourAliases(Registers.builtIn.honours)

  struct Line: Sendable, CustomTestStringConvertible {
    let text: String
    let code: String
    var years: [Int] = []
    var decision: String?
    var date: String?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Line(
      text: "Bằng khen của Thủ tướng Chính phủ năm 2024 (QĐ số 123/QĐ-TTg ngày 05/6/2024)",
      code: "bk-ttg", years: [2024], decision: "123/QĐ-TTg", date: "05/06/2024"),
    Line(text: "Huân chương Lao động hạng Ba (2021)", code: "hc-lao-dong-3", years: [2021]),
    Line(
      text: "Chiến sỹ thi đua cơ sở các năm 2022, 2023, 2024", code: "cstd-co-so",
      years: [2022, 2023, 2024]),
    Line(text: "Bằng khen LĐLĐ tỉnh", code: "bk-ldld-tinh"),
    Line(
      text: "Bằng Lao động sáng tạo năm 2025 (QĐ số 000/QĐ-TLĐ ngày 01/7/2025)", code: "bang-ldst",
      years: [2025], decision: "000/QĐ-TLĐ", date: "01/07/2025"),
    Line(text: "Huân chương Lao động (hạng Nhì), 2019", code: "hc-lao-dong-2", years: [2019]),
    Line(text: "HCLĐ hạng III năm 2018", code: "hc-lao-dong-3", years: [2018]),
    Line(text: "CSTĐ cấp bộ năm học 2022 – 2023", code: "cstd-bo-tinh", years: [2023]),
    Line(text: "LĐTT từ năm 2020 đến năm 2023", code: "ldtt", years: [2020, 2021, 2022, 2023]),
    Line(text: "Lao động tiên tiến các năm 2021 - 2023", code: "ldtt", years: [2021, 2022, 2023]),
    Line(
      text: "Cờ thi đua của Tổng Liên đoàn, Quyết định 57/ QĐ - TLĐ ngày 15 tháng 01 năm 2026",
      code: "co-tld", years: [2026], decision: "57/QĐ-TLĐ", date: "15/01/2026"),
    Line(
      text: "Bằng khen của Chủ tịch UBND tỉnh X năm 2023", code: "bk-bo-tinh", years: [2023]),
    Line(
      text: "Chiến sĩ thi đua cấp bộ, ngành, tỉnh, đoàn thể trung ương (2020)",
      code: "cstd-bo-tinh", years: [2020]),
    Line(
      text: "Giấy khen của Chủ tịch UBND xã Z1, năm 2026", code: "gk-cap-tren", years: [2026]),
    Line(
      text: "Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn” 2021", code: "knc-cong-doan",
      years: [2021]),
    Line(text: "BK TTg 2022", code: "bk-ttg", years: [2022]),
    Line(text: "TTLĐXS 2022", code: "ttldxs", years: [2022]),
  ])
  func readsProse(line: Line) throws {
    let parsed = try #require(parseAwardLine(line.text, aliases: Self.aliases))
    #expect(parsed.code == line.code)
    #expect(parsed.years == line.years)
    #expect(parsed.decision == line.decision)
    #expect(parsed.date?.formatShort() == line.date)
  }

  @Test(arguments: [
    "", "Được nhiều người quý mến", "Bằng khen năm 2024", "Huân chương Lao động (2021)", "2024",
    "Kỷ niệm chương Vì sự nghiệp giáo dục",
  ])
  func findsNoHonourWhereNoneIsNamed(line: String) {
    #expect(parseAwardLine(line, aliases: Self.aliases) == nil)
  }

  @Test func saysWhereTheNameStands() throws {
    let line = "Được tặng Bằng khen của Thủ tướng Chính phủ"
    let range = try #require(parseAwardLine(line, aliases: Self.aliases)).nameRange
    #expect(String(decoding: Array(line.utf8)[range], as: UTF8.self).hasPrefix("Bằng khen"))
  }

  @Test(
    arguments: [
      ("bk-ttg", nil, "bk-ttg"), ("Lao động tiên tiến", nil, "ldtt"),
      ("Huân chương Lao động", 3, "hc-lao-dong-3"), ("hc-lao-dong", 1, "hc-lao-dong-1"),
      ("huân chương lao động hạng nhất", nil, "hc-lao-dong-1"), ("Huân chương Lao động", nil, nil),
      ("Bằng khen của Tổng LĐLĐ Việt Nam", nil, "bk-tld"), ("Bằng khen LĐLĐ tỉnh X", nil, nil),
      ("Chiến sỹ thi đua toàn quốc", nil, "cstd-toan-quoc"),
    ] as [(String, Int?, String?)])
  func findsHonoursByCodeAndName(name: String, number: Int?, code: String?) {
    #expect(Self.aliases.code(named: name, class: number) == code)
  }
}

@Suite struct BuiltInHonourTests {
  static let honours = Registers.builtIn.honours

  @Test func hasThemAllInTheirOrder() {
    #expect(Self.honours.map(\.code).count == Set(Self.honours.map(\.code)).count)
    #expect(Self.honours.map(\.rank) == Self.honours.map(\.rank).sorted())
    #expect(Self.honours.count == 72)
  }

  @Test func noNameStandsForTwo() {
    let aliases = HonourAliases(Self.honours)
    for honour in Self.honours {
      for name in [honour.title] + honour.aliases {
        #expect(aliases.code(named: name) == honour.code, "\(name)")
      }
    }
  }

  @Test func marksWhoMayReceiveThem() {
    let collectives = Self.honours.filter { $0.recipients == .collectives }.map(\.code)
    #expect(
      collectives == [
        "anh-hung-tinh", "co-chinh-phu", "co-bo-tinh", "co-tld", "ttldxs", "co-ldld-tinh", "ttldtt",
        "cdcs-vung-manh", "to-cd-vung-manh",
      ])
  }
}
