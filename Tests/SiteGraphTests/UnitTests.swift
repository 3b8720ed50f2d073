import Content
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

@Suite struct UnitTests {
  private let tree = """
    units:
      - {id: tld, name: Tổng Liên đoàn Lao động Việt Nam, level: central}
      - {id: ldld-tinh-x, name: Liên đoàn Lao động tỉnh X, short: LĐLĐ tỉnh X, parent: tld, level: province}
      - {id: ldld-huyen-z, name: LĐLĐ huyện Z, parent: ldld-tinh-x, level: district, valid_to: 30/06/2025, successors: [cd-xa-z1, ldld-tinh-x]}
      - {id: cd-xa-z1, name: Công đoàn xã Z1, parent: ldld-tinh-x, level: upper_grassroots, valid_from: 01/10/2025}
      - id: cdcs-minh-hoa
        name: CĐCS Công ty TNHH Minh Họa
        aliases: [Cty Minh Hoạ]
        former_names: [{name: CĐCS Xí nghiệp Minh Họa, until: 31/12/2019}]
        parent: cd-xa-z1
        former_parents: [{unit: ldld-huyen-z, until: 30/06/2025}]
        level: grassroots
        type: dn-ngoai-nha-nuoc
      - {id: cdcs-cp, name: CĐCS Công ty Cổ phần Thí Dụ, parent: cd-xa-z1}
      - {id: cdcs-mtv, name: CĐCS Công ty TNHH một thành viên Nước Sạch, parent: cd-xa-z1}
      - {id: cd-xa-z2, name: Công đoàn xã Z2, parent: ldld-tinh-x, valid_from: 01/01/2027}

    """

  private func lineage(_ unit: String, published: String = "20/11/2026") -> [String] {
    let site = LinkedSite(
      ["a": profileText(["don_vi": unit, "ngay_dang": published])], units: tree, registers: .builtIn
    )
    #expect(site.findings == [])
    return site.profile("a").map { site.ids($0.unitsAbove) } ?? []
  }

  @Test func aProfileStandsOnThePagesOfItsUnitAndAllAbove() {
    #expect(lineage("cdcs-minh-hoa") == ["cdcs-minh-hoa", "cd-xa-z1", "ldld-tinh-x", "tld"])
  }

  @Test func whatWasPublishedUnderAFormerParentStandsThereToo() {
    let both = ["cdcs-minh-hoa", "ldld-huyen-z", "ldld-tinh-x", "tld", "cd-xa-z1"]
    #expect(lineage("cdcs-minh-hoa", published: "30/06/2025") == both)
    #expect(lineage("cdcs-minh-hoa", published: "01/07/2025").contains("ldld-huyen-z") == false)
  }

  @Test(arguments: [
    ("CĐCS Công ty TNHH Minh Họa", "cdcs-minh-hoa"),
    ("Công đoàn cơ sở Công ty TNHH Minh Hoạ", "cdcs-minh-hoa"),
    ("Công đoàn Cty TNHH Minh Họa", "cdcs-minh-hoa"), ("Cty Minh Hoạ", "cdcs-minh-hoa"),
    ("CDCS cty TNHH minh hoa", "cdcs-minh-hoa"),
    ("CĐCS Xí nghiệp Minh Họa", "cdcs-minh-hoa"),
    ("CTCP Thí Dụ", "cdcs-cp"), ("CĐCS Cty CP Thí Dụ", "cdcs-cp"),
    ("CĐCS Công ti cổ phần Thí Dụ", "cdcs-cp"),
    ("Cty TNHH MTV Nước Sạch", "cdcs-mtv"), ("LĐLĐ tỉnh X", "ldld-tinh-x"),
    ("Liên đoàn Lao động tỉnh X", "ldld-tinh-x"), ("Xã Z1", "cd-xa-z1"),
    ("Tổng LĐLĐ Việt Nam", "tld"),
  ])
  func namesAreFoundHoweverTheyAreWritten(name: String, id: String) {
    #expect(lineage(name).first == id)
  }

  @Test func successorsAndPredecessorsKnowEachOther() throws {
    let site = LinkedSite(units: tree, registers: .builtIn)
    #expect(site.findings == [])
    let ended = try #require(site.unit("ldld-huyen-z"))
    #expect(site.ids(ended.successors) == ["cd-xa-z1", "ldld-tinh-x"])
    #expect(site.ids(try #require(site.unit("cd-xa-z1")).predecessors) == ["ldld-huyen-z"])
    #expect(ended.isCurrent == false)
    #expect(site.unit("cd-xa-z1")?.isCurrent == true)
    #expect(site.unit("cd-xa-z2")?.isCurrent == false)
  }

  @Test func typesAndLevelsComeFromTheUnit() throws {
    let site = LinkedSite(
      ["a": profileText(["don_vi": "cdcs-minh-hoa"])], units: tree, registers: .builtIn)
    let type = try #require(site.profile("a")?.unitType)
    #expect(site.graph.unitTypes[type].code == "dn-ngoai-nha-nuoc")
    let level = try #require(site.unit("cdcs-minh-hoa")?.level)
    #expect(site.graph.levels[level].code == "grassroots")
  }

  @Test func unitsAboveThemselvesAreReportedAndCut() {
    let site = LinkedSite(
      ["p": profileText(["don_vi": "a"])],
      units: """
        - {id: a, name: A, parent: b}
        - {id: b, name: B, parent: c}
        - {id: c, name: C, parent: a}
        - {id: d, name: D, parent: d}
        - {id: e, name: E, parent: a}
        """)
    #expect(site.findings == ["reference.cycle", "reference.cycle"])
    #expect(site.diagnostics[0].arguments["path"] == "A → B → C → A")
    #expect(site.unit("a")?.parent == nil)
    #expect(site.profile("p").map { site.ids($0.unitsAbove) } == ["a"])
  }

  @Test func aVeryLongChainOfUnitsIsLinked() {
    let units = (0..<2_000).map { number in
      "- {id: u\(number), name: U\(number)\(number == 0 ? "" : ", parent: u\(number - 1)")}\n"
    }
    let site = LinkedSite(["p": profileText(["don_vi": "u1999"])], units: units.joined())
    #expect(site.profile("p")?.unitsAbove.count == 2_000)
    #expect(site.unit("u0")?.profiles == [0])
  }

  @Test func formerParentsInACircleDontHoldUpTheBuild() {
    let site = LinkedSite(
      ["p": profileText(["don_vi": "a", "ngay_dang": "01/01/2020"])],
      units: """
        - {id: a, name: A, former_parents: [{unit: b, until: 2025}]}
        - {id: b, name: B, former_parents: [{unit: a, until: 2025}]}
        """)
    #expect(site.profile("p").map { site.ids($0.unitsAbove) } == ["a", "b"])
  }

  @Test func unknownUnitsInTheRegisterAreReported() {
    let site = LinkedSite(units: "- {id: a, name: A, parent: b, type: c, level: d}\n")
    #expect(site.findings == ["reference.unknown", "reference.unknown", "reference.unknown"])
  }
}

@Suite struct ClusterTests {
  private let clusters = """
    clusters:
      - {id: cum-1, name: Cụm 1, form: cụm, members: {2025: [cdcs-thu]}}
      - {id: cum-2, name: Cụm 2, form: cụm, members: {2026: [ldld-x]}}
      - {id: khoi-dn, name: Khối doanh nghiệp, form: khối, unit_types: [dn-fdi]}

    """
  private let units = """
    units:
      - {id: ldld-x, name: LĐLĐ X}
      - {id: cdcs-thu, name: CĐCS Thử, parent: ldld-x, type: dn-fdi}

    """

  private func cluster(_ changes: KeyValuePairs<String, String?>) -> String? {
    let site = LinkedSite(
      ["a": profileText(changes)], units: units, clusters: clusters, registers: .builtIn)
    #expect(site.findings == [])
    return site.profile("a")?.cluster.map { site.graph.clusters[$0].cluster.id.value }
  }

  @Test func membershipGoesByYearThenByTypeOfUnit() {
    #expect(cluster(["ngay_dang": "01/06/2025"]) == "cum-1")
    #expect(cluster(["ngay_dang": "01/06/2026"]) == "cum-2")
    #expect(cluster(["ngay_dang": "01/06/2024"]) == "khoi-dn")
  }

  @Test func theAuthorsClusterWins() {
    #expect(cluster(["ngay_dang": "01/06/2025", "cum": "Khối doanh nghiệp"]) == "khoi-dn")
  }
}
