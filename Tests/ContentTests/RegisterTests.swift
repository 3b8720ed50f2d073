import Content
import Diagnostics
import Testing
import Vietnamese

@Suite struct RegisterTests {
  @Test func readsTheUnitTreeOfTheDomainDocument() throws {
    var log = DiagnosticLog()
    let units = readUnits(
      source(
        """
        units: # don_vi
          - {id: tld, name: Tổng Liên đoàn Lao động Việt Nam, level: central}
          - {id: ldld-huyen-z, name: LĐLĐ huyện Z, parent: tld, level: district, valid_to: 30/06/2025, successors: [cd-xa-z1, tld]}
          - id: cdcs-minh-hoa
            name: CĐCS Công ty TNHH Minh Họa
            aliases: [Công đoàn Công ty TNHH Minh Họa, Cty Minh Hoạ]
            former_names: [{name: CĐCS Xí nghiệp Minh Họa, until: 31/12/2019}]
            parent: cd-xa-z1
            former_parents: [{unit: ldld-huyen-z, until: 30/06/2025}]
            level: grassroots
            type: dn-ngoai-nha-nuoc
            stats: {2026: {members: 512, employees: 540, female: 390, collectives: 14}}
        """), log: &log)
    #expect(log.findings == [])
    #expect(units.map(\.id.value) == ["tld", "ldld-huyen-z", "cdcs-minh-hoa"])
    #expect(units[1].validTo == day(2025, 6, 30))
    #expect(units[1].successors.map(\.value) == ["cd-xa-z1", "tld"])
    let unit = units[2]
    #expect(
      unit.formerNames == [FormerName(name: "CĐCS Xí nghiệp Minh Họa", until: day(2019, 12, 31))])
    #expect(unit.formerParents.first?.unit.value == "ldld-huyen-z")
    #expect(unit.type?.value == "dn-ngoai-nha-nuoc")
    #expect(unit.stats.first?.year == 2026)
    #expect(unit.stats.first?.collectives == 14)
  }

  @Test(arguments: [
    "- {ma: a, ten: A}", "don_vi:\n- {ma: a, ten: A}", "Đơn vị: [{id: a, name: A}]",
  ])
  func readsAListUnderEitherNameOrBare(text: String) {
    var log = DiagnosticLog()
    #expect(readUnits(source(text), log: &log).map(\.id.value) == ["a"])
    #expect(log.findings == [])
  }

  @Test(arguments: [
    ("- {ten: A}", ["content.missing_key 1:4-7"]),
    ("- {ma: a}", ["content.missing_key 1:4-6"]),
    ("- {ma: A b, ten: A}", ["content.slug_invalid 1:8-11"]),
    ("- {ma: a, ten: A}\n- {ma: a, ten: B}", ["content.identifier_twice 2:8-9"]),
    ("- {ma: a, ten: A, tenn: B}", ["content.unknown_key 1:19-23"]),
    ("- chữ", ["content.wrong_type 1:3-6"]),
    ("units: chữ", ["content.wrong_type 1:8-11"]),
    ("chữ", ["content.wrong_type 1:1-4"]),
    ("unitts: []", ["content.unknown_key 1:1-7"]),
    ("- {ma: a, ten: A, tu_ngay: 2026, den_ngay: 2025}", ["content.end_before_start 1:44-48"]),
    ("- {ma: a, ten: A, so_lieu: 5}", ["content.wrong_type 1:28-29"]),
    ("- {ma: a, ten: A, so_lieu: {nay: {}}}", ["content.year_unreadable 1:29-32"]),
  ])
  func reportsMistakes(text: String, findings: [String]) {
    var log = DiagnosticLog()
    _ = readUnits(source(text), log: &log)
    #expect(log.findings == findings)
    #expect(log.diagnostics.allSatisfy { $0.isWorded })
  }

  /// What refers to the units must not be reported for it, too.
  @Test(arguments: [
    ("unit:\n  - {id: a, name: A}", "content.unknown_key 1:1-5", "a"),
    ("units:\n  - {name: Công đoàn A}", "content.missing_key 2:6-10", "cong-doan-a"),
    ("units:\n  - {idd: x, name: Công đoàn A}", "content.unknown_key 2:6-9", "cong-doan-a"),
  ])
  func readsUnitsInSpiteOfOneMistake(text: String, finding: String, id: String) {
    var log = DiagnosticLog()
    #expect(readUnits(source(text), log: &log).map(\.id.value) == [id])
    #expect(log.findings == [finding])
    #expect(log.hasErrors)
  }

  @Test func aYearOfAClusterIsAYear() {
    var log = DiagnosticLog()
    _ = readClusters(
      source("- {ma: c, ten: C, members: {abc: [a]}}", file: "content/clusters.yml"), log: &log)
    #expect(log.findings == ["content.year_unreadable 1:29-32"])
  }

  @Test func keepsAUnitWhoseIdHadToBeMended() {
    var log = DiagnosticLog()
    #expect(
      readUnits(source("- {ma: CĐCS Mẫu, ten: A}"), log: &log).map(\.id.value) == ["cdcs-mau"])
  }

  @Test func readsClustersAndPeriods() {
    var log = DiagnosticLog()
    let clusters = readClusters(
      source(
        """
        cum_thi_dua:
          - {id: cum-3, name: Cụm thi đua số 3, form: cụm, head: cd-xa-z1, members: {2025: [a], 2026: [b, c]}}
          - {id: khoi-dn, name: Khối doanh nghiệp, form: khối, unit_types: [dn-nha-nuoc, dn-fdi]}
        """), log: &log)
    #expect(clusters.map(\.id.value) == ["cum-3", "khoi-dn"])
    #expect(clusters[0].members.map(\.year) == [2025, 2026])
    #expect(clusters[0].members[1].units.map(\.value) == ["b", "c"])
    #expect(clusters[1].unitTypes.map(\.value) == ["dn-nha-nuoc", "dn-fdi"])
    let periods = readPeriods(
      source("giai_doan: [{slug: 2022-2025, title: Giai đoạn, start: 2022, end: 2025}]"), log: &log)
    #expect(periods.map(\.slug) == ["2022-2025"])
    #expect(periods.first?.start == CivilDate(year: 2022, month: 1, day: 1))
    #expect(periods.first?.end == CivilDate(year: 2025, month: 12, day: 31))
    #expect(log.findings == [])
    _ = readPeriods(source("- {slug: a, title: A, start: 2026, end: 2025}"), log: &log)
    #expect(log.findings == ["content.end_before_start 1:41-45"])
  }

  @Test func overridesAndExtendsTheBuiltInOnes() throws {
    var log = DiagnosticLog()
    let honours = readHonours(
      source(
        """
        - {ma: bk-tld, ten_khac: [Bằng khen TW]}
        - {id: lao-dong-tien-tien, title: "Lao động tiên tiến", rank: 70}
        - {ma: gioi, ten: Giỏi, danh_cho: cá nhân}
        """), log: &log)
    #expect(log.findings == [])
    let known = try #require(honours.first { $0.code == "bk-tld" })
    #expect(known.title == "Bằng khen của Tổng LĐLĐ Việt Nam")
    #expect(known.rank == 222)
    #expect(known.aliases.last == "Bằng khen TW")
    #expect(honours.count == Registers.builtIn.honours.count + 2)
    #expect(honours.last?.recipients == .individuals)
    let terms = readFields(source("linh_vuc: [{ma: y-te, ten: Y tế, chăm sóc: x}]"), log: &log)
    #expect(terms.first { $0.code == "y-te" }?.title == "Y tế")
    #expect(log.findings == ["content.unknown_key 1:34-42"])
    #expect(readLevels(source("- {ma: ward, ten: phường, thu_tu: 5}"), log: &log).count == 9)
    #expect(readUnitTypes(source("- {ma: truong, ten: trường}"), log: &log).count == 11)
    #expect(readCriteria(source("- {ma: xanh, ten: xanh}"), log: &log).count == 19)
  }
}
