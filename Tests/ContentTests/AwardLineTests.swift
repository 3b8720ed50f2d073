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
    let read = readAwardLine(line.text, aliases: Self.aliases)
    #expect(read.awards.count == 1)
    #expect(read.problems == [])
    let parsed = try #require(read.awards.first)
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
    let read = readAwardLine(line, aliases: Self.aliases)
    #expect(read.awards == [])
    #expect(read.problems.map(\.kind) == [.noHonour])
  }

  /// Awards as “code years”, and what was not understood.
  private static func summary(_ line: String) -> [String] {
    let read = readAwardLine(line, aliases: aliases)
    let awards = read.awards.map { award in
      ([award.code] + award.years.map(String.init)).joined(separator: " ")
    }
    let problems = read.problems.map { problem in
      let text = String(decoding: Array(line.utf8)[problem.range], as: UTF8.self)
      return switch problem.kind {
      case .noHonour: "no honour: \(text)"
      case .denied: "denied: \(text)"
      case .date: "date: \(text)"
      case .unread: "unread: \(text)"
      }
    }
    return awards + problems
  }

  @Test(arguments: [
    (
      "Lao động tiên tiến năm 2024; Chiến sĩ thi đua cơ sở năm 2023",
      ["ldtt 2024", "cstd-co-so 2023"]
    ),
    ("Lao động tiên tiến và Chiến sĩ thi đua cơ sở năm 2023", ["ldtt 2023", "cstd-co-so 2023"]),
    ("LĐTT năm 2022, CSTĐ cơ sở năm 2023", ["ldtt 2022", "cstd-co-so 2023"]),
    ("LĐTT 2022 và năm 2023 CSTĐ cơ sở", ["ldtt 2022", "cstd-co-so 2023"]),
    ("Lao động tiên tiến; Thợ giỏi năm 2023", ["ldtt", "tho-gioi 2023"]),
    (
      "LĐTT năm 2024; Giải Nhất hội thao 2023", ["ldtt 2024", "no honour: Giải Nhất hội thao 2023"]
    ),
    (
      "LĐTT năm 2024, Giải Nhất hội thao năm 2023",
      ["ldtt 2024", "unread: Giải Nhất hội thao năm 2023"]
    ),
    (
      "Huân chương Lao động hạng Ba năm 2015, hạng Nhì năm 2020",
      ["hc-lao-dong-3 2015", "hc-lao-dong-2 2020"]
    ),
    ("Huân chương Lao động hạng Ba, hạng Nhì", ["hc-lao-dong-3", "hc-lao-dong-2"]),
    ("Lao động tiên tiến 2022-2024", ["ldtt 2022 2023 2024"]),
    ("Lao động tiên tiến 2020 – 2024", ["ldtt 2020 2021 2022 2023 2024"]),
    ("Lao động tiên tiến năm 2022 - năm 2024", ["ldtt 2022 2023 2024"]),
    ("LĐTT ba năm 2022 – 2024", ["ldtt 2022 2023 2024", "unread: ba"]),
    ("LĐTT 3 năm liên tục (2022 – 2024)", ["ldtt 2022 2023 2024"]),
    ("Chiến sĩ thi đua cơ sở 3 năm liền 2019, 2020, 2021", ["cstd-co-so 2019 2020 2021"]),
    ("Giấy khen của công đoàn cơ sở Công ty A năm 2020", ["gk-cdcs 2020"]),
    ("LĐTT 4 năm liên tục (2022 – 2024)", ["ldtt 2022 2023 2024", "unread: 4"]),
    ("Bằng khen của LĐLĐ tỉnh giai đoạn 2020 – 2025", ["bk-ldld-tinh 2025"]),
    ("LĐTT 2024 – 2022", ["ldtt", "unread: 2024 – 2022"]),
    (
      "Bằng khen LĐLĐ tỉnh (QĐ số 12/QĐ-LĐLĐ ngày 31/6/2024)",
      ["bk-ldld-tinh", "date: 31/6/2024"]
    ),
    ("Bằng khen LĐLĐ tỉnh năm 2024, ngày 05-13-2024", ["bk-ldld-tinh 2024", "date: 05-13-2024"]),
    ("Bằng khen LĐLĐ tỉnh (05/6/2024)", ["bk-ldld-tinh 2024"]),
    (
      "Không được Bằng khen của LĐLĐ tỉnh năm 2024",
      ["denied: Không được Bằng khen của LĐLĐ tỉnh năm 2024"]
    ),
    ("Chưa được tặng LĐTT", ["denied: Chưa được tặng LĐTT"]),
    ("Đề nghị Bằng khen LĐLĐ tỉnh năm 2026", ["denied: Đề nghị Bằng khen LĐLĐ tỉnh năm 2026"]),
    ("LĐTT năm 2024 (đã bị thu hồi)", ["denied: LĐTT năm 2024 (đã bị thu hồi"]),
    (
      "LĐTT năm 2024, CSTĐ cơ sở năm 2025 đã bị hủy bỏ",
      ["ldtt 2024", "denied: CSTĐ cơ sở năm 2025 đã bị hủy bỏ"]
    ),
    ("Lao động tiên tiến loại A năm 2024", ["ldtt 2024", "unread: loại A"]),
    ("Bằng khen của LĐLĐ tỉnh vì không để xảy ra tai nạn năm 2024", ["bk-ldld-tinh 2024"]),
    ("Bằng khen của LĐLĐ tỉnh về phong trào Người tốt, việc tốt năm 2024", ["bk-ldld-tinh 2024"]),
    ("Giấy khen CĐCS trong phong trào Người tốt, việc tốt năm 2024", ["gk-cdcs 2024"]),
    ("Bằng khen của LĐLĐ tỉnh Hà Nam năm 2024", ["bk-ldld-tinh 2024"]),
    ("Giấy khen của Chủ tịch UBND xã Z1, huyện Y, năm 2024", ["gk-cap-tren 2024"]),
    ("Bằng khen của LĐLĐ TP. Hồ Chí Minh năm 2024", ["bk-ldld-tinh 2024"]),
    ("Năm 2024 được tặng Bằng khen của LĐLĐ tỉnh", ["bk-ldld-tinh 2024"]),
  ])
  func understandsEveryWordOrSaysWhichItDoesNot(line: String, expected: [String]) {
    #expect(Self.summary(line) == expected)
  }

  @Test(arguments: [
    ("Giấy khen của Chủ tịch UBND xã Z1 năm 2024", "Giấy khen của Chủ tịch UBND xã Z1", false),
    ("Bằng khen Bộ Công Thương năm 2024", "Bằng khen Bộ Công Thương", false),
    ("Bằng khen LĐLĐ tỉnh Quảng Nam năm 2024", "Bằng khen LĐLĐ tỉnh Quảng Nam", false),
    ("Bằng khen LĐLĐ tỉnh năm 2024", "Bằng khen của LĐLĐ tỉnh", false),
    ("Lao động tiên tiến năm 2024", "Lao động tiên tiến", false),
    ("Chiến sĩ thi đua cơ sở 3 năm liền 2019 – 2021", "Chiến sĩ thi đua cơ sở", false),
    ("lao động tiên tiến năm 2024", "Lao động tiên tiến", true),
    ("LĐTT 2024", "Lao động tiên tiến", true),
    ("Chiến sỹ thi đua cơ sở năm 2024", "Chiến sĩ thi đua cơ sở", true),
    ("CSTĐ cấp bộ năm 2024", "Chiến sĩ thi đua cấp bộ", true),
    ("BK TTg 2024", "Bằng khen của Thủ tướng Chính phủ", true),
    ("Huân chương lao động hạng ba năm 2024", "Huân chương Lao động hạng Ba", true),
    ("Sáng kiến, sáng tạo cấp cơ sở năm 2024", "Sáng kiến, sáng tạo cấp cơ sở", false),
    (
      "Giấy khen của CĐCS Công ty TNHH Minh Họa năm 2024",
      "Giấy khen của CĐCS Công ty TNHH Minh Họa", false
    ),
  ])
  func printsTheAuthorsGiverAndTheRegistersSpelling(
    line: String, printed: String, isChanged: Bool
  ) throws {
    let award = try #require(readAwardLine(line, aliases: Self.aliases).awards.first)
    let title = try #require(Registers.builtIn.honours.first { $0.code == award.code }).title
    let wording = AwardWording(award.wording, namesGiver: award.namesGiver, title: title)
    #expect(wording.printed == printed)
    #expect(wording.isChanged == isChanged)
  }

  @Test func saysWhereTheNameStands() throws {
    let line = "Được tặng Bằng khen của Thủ tướng Chính phủ"
    let range = try #require(readAwardLine(line, aliases: Self.aliases).awards.first).nameRange
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
