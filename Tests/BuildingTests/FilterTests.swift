import Building
import Foundation
import TestSupport
import Testing

/// The table that filters of lists read: for each value of a facet the profiles that have it.
@Suite struct FilterTests {
  private func site() throws -> TestSite {
    try TestSite(theme: .builtIn)
      .write(
        profileText([
          "tieu_de": "An", "ho_ten": "Lê An", "truc_tiep": "có", "khong_giu_chuc_vu": "có",
          "linh_vuc": "y tế", "khen_thuong": "[{danh_hieu: giay-khen-x, nam: 2025}]",
        ]), to: "content/profiles/an.md"
      )
      .write(
        profileText([
          "tieu_de": "Bình", "ho_ten": "Lê Bình", "don_vi": "ldld-x", "loai": "tập thể",
          "ngay_dang": "03/02/2025", "phong_trao": "hoi-thi",
          "khen_thuong":
            "[{danh_hieu: giay-khen-x, nam: 2024}, {danh_hieu: giay-khen-x, nam: 2025}]",
        ]), to: "content/profiles/binh.md"
      )
      .write(
        profileText(["tieu_de": "Chi", "ho_ten": "Lê Chi", "truc_tiep": "có"]),
        to: "content/profiles/chi.md"
      )
      .write("---\nten: Hội thi\n---\nMở đầu.\n", to: "content/campaigns/hoi-thi.md")
      .write(
        "honours:\n  - {code: giay-khen-x, title: Giấy khen X, rank: 300}\n",
        to: "content/honours.yml")
  }

  /// What a file of the index holds.
  private func file(_ name: String, of site: TestSite) throws -> [[Any]]? {
    guard let text = site.text(of: "tim-kiem/\(name).js") else { return nil }
    let json = text.drop { $0 != "," }.dropFirst().dropLast(2)
    return try #require(
      try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [[Any]])
  }

  /// The titles of the profiles of each value, by what addresses call it.
  private func table(_ facet: String, of site: TestSite) throws -> [String: [String]] {
    let files = try site.output().keys.filter { $0.hasPrefix("tim-kiem/d/") }.count
    let titles = try (0..<files).flatMap { try #require(try file("d/\($0)", of: site)) }
      .map { $0[1] as? String ?? "" }
    var table: [String: [String]] = [:]
    for value in try file("f/" + facet, of: site) ?? [] {
      guard let id = value[0] as? String, let code = value[2] as? String else { continue }
      table[id] = ascending(code).map { titles[$0] }.sorted()
    }
    return table
  }

  /// Reads a list of numbers as docs/search.md describes it.
  private func ascending(_ code: String) -> [Int] {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
    var bits = code.flatMap { letter in
      let value = alphabet.firstIndex(of: letter) ?? 0
      return (0..<6).map { value >> (5 - $0) & 1 }
    }[...]
    func number(_ count: Int) -> Int {
      (0..<count).reduce(0) { sum, _ in 2 * sum + bits.removeFirst() }
    }
    func ones(_ bit: Int) -> Int {
      let run = bits.prefix { $0 == bit }.count
      bits.removeFirst(run)
      return run
    }
    let length = ones(0)
    let count = number(length + 1)
    let remainder = number(5)
    var next = 0
    return (0..<count).map { _ in
      let gap = ones(1)
      bits.removeFirst()
      next += gap << remainder + number(remainder) + 1
      return next - 1
    }
  }

  @Test func eachValueHasItsProfiles() throws {
    let site = try site().build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    #expect(try table("loai", of: site) == ["ca-nhan": ["An", "Chi"], "tap-the": ["Bình"]])
    #expect(try table("nam", of: site) == ["2026": ["An", "Chi"], "2025": ["Bình"]])
    #expect(
      try table("phong-trao", of: site)
        == ["nguoi-tot-viec-tot": ["An", "Chi"], "hoi-thi": ["Bình"]])
    #expect(try table("khen-thuong", of: site) == ["giay-khen-x": ["An", "Bình"]])
    #expect(
      try table("uu-tien", of: site) == [
        "truc-tiep-lao-dong-san-xuat": ["An", "Chi"], "khong-giu-chuc-vu-quan-ly": ["An"],
      ])
    #expect(try table("linh-vuc", of: site).values.map(\.self) == [["An"]])
    #expect(try table("thang", of: site) == ["2026-11": ["An", "Chi"], "2025-2": ["Bình"]])
    #expect(try table("chu", of: site) == ["a": ["An"], "c": ["Chi"]])
  }

  /// A unit stands above those below it, and has their profiles, too.
  @Test func aUnitHasItsSubtree() throws {
    let site = try site().build()
    #expect(
      try table("don-vi", of: site) == [
        "ldld-x": ["An", "Bình", "Chi"], "cdcs-thu": ["An", "Chi"],
      ])
    let units = try #require(try file("f/don-vi", of: site))
    #expect(units.map { $0[0] as? String } == ["ldld-x", "cdcs-thu"])
    #expect(units.map { $0[3] as? Int } == [0, 1])
  }

  /// Not even a count tells of a profile that may not be published.
  @Test func whatIsNotPublishedCountsNowhere() throws {
    let site = try site().build()
    let before = try site.output()
    try site.write(
      profileText([
        "tieu_de": "Dung", "trang_thai": "nháp", "truc_tiep": "có", "linh_vuc": "giáo dục",
        "khen_thuong": "[{danh_hieu: giay-khen-x, nam: 2025}]",
      ]), to: "content/profiles/dung.md"
    ).build()
    #expect(try site.output() == before)
    try site.edit("content/profiles/an.md") {
      $0.replacing("trang_thai: đăng", with: "trang_thai: nháp")
    }
    .build()
    #expect(try table("uu-tien", of: site) == ["truc-tiep-lao-dong-san-xuat": ["Chi"]])
    #expect(site.text(of: "tim-kiem/f/linh-vuc.js") == nil)
  }

  /// Counts are in the table alone: what changes one writes the facet and the profile's own page anew.
  @Test func aCountChangesNoList() throws {
    let site = try site().build()
    let before = try stamps(below: site.absolute("site"))
    try site.edit("content/profiles/an.md") {
      $0.replacing("truc_tiep: có", with: "truc_tiep: không")
    }
    .build()
    let after = try stamps(below: site.absolute("site"))
    #expect(
      after.keys.filter { before[$0] != after[$0] }.sorted() == [
        "guong/an/index.html", "tim-kiem/chi-muc.js", "tim-kiem/f/uu-tien.js",
      ])
    let edited = try site.output()
    try site.build { $0.ignoresCache = true }
    #expect(try site.output() == edited)
  }

  @Test func listsSayWhatTheyAre() throws {
    let site = try site().build()
    let places = [
      ("guong", "", ""), ("phong-trao/nguoi-tot-viec-tot", "phong-trao", "nguoi-tot-viec-tot"),
      ("don-vi/ldld-x", "don-vi", "ldld-x"), ("ca-nhan", "loai", "ca-nhan"),
      ("ngay/2026", "nam", "2026"), ("ngay/2026/11", "thang", "2026-11"),
      ("khen-thuong/giay-khen-x", "khen-thuong", "giay-khen-x"),
    ]
    for (page, facet, value) in places {
      try site.expectContains(
        "\(page)/index.html", "data-facet=\"\(facet)\" data-value=\"\(value)\"")
    }
    // One profile is nothing to choose among.
    #expect(site.text(of: "phong-trao/hoi-thi/index.html")?.contains("class=\"filter\"") == false)
    try site.edit("content/site.yml") { $0 + "search: no\n" }.build()
    #expect(site.text(of: "guong/index.html")?.contains("class=\"filter\"") == false)
  }
}
