import Building
import Diagnostics
import Foundation
import TestSupport
import Testing
import Vietnamese

/// Which files of the site an edit writes anew: those whose bytes it changes, and no others.
@Suite struct RebuildScopeTests {
  /// What a build did to the output folder, by the files' times and numbers on the disk.
  private struct Scope: Equatable {
    var written: [String]
    var removed: [String] = []
    /// Those of the index, among the written.
    var index: [String] = []
  }

  private let an = "content/profiles/2026/an.md"
  private let binh = "content/profiles/2025/binh.md"
  private let contest = "content/campaigns/hoi-thi.md"

  /// Two profiles of two years, units and campaigns, and a page.
  private func site() throws -> TestSite {
    try TestSite()
      .write(profileText(["tieu_de": "An", "ho_ten": "Lê An"]), to: an)
      .write(
        profileText([
          "tieu_de": "Bình", "ho_ten": "Lê Bình", "don_vi": "ldld-x", "phong_trao": "hoi-thi",
          "ngay_dang": "03/02/2025", "loai": "tập thể",
        ]), to: binh
      )
      .write("---\nten: Hội thi\n---\nMở đầu.\n", to: contest)
      .write("---\ntieu_de: Trang\n---\nChữ.\n", to: "content/pages/trang.md")
      .write("{{ campaign.title }}\n{{ campaign.html }}", to: "templates/campaign.html")
      .write(
        "{{ profile.title }}{{ profile.html }}"
          + "{% for campaign in profile.campaigns %}{{ campaign.title }}{% endfor %}",
        to: "templates/profile.html"
      )
      .write("ten\nMột\n", to: "content/data/bang.csv")
      .build().expectFlawless()
  }

  /// Edits, builds again, and sees what was written anew.
  private func scope(of site: TestSite, _ edit: (TestSite) throws -> Void) throws -> Scope {
    let folder = site.absolute("site")
    let (before, old) = (try stamps(below: folder), try site.output())
    try edit(site)
    try site.build()
    let (after, new) = (try stamps(below: folder), try site.output())
    let written = after.keys.filter { before[$0] != after[$0] }.sorted()
    #expect(written.filter { old[$0] == new[$0] } == [], "written without need")
    let removed = before.keys.filter { after[$0] == nil }.sorted()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    #expect(site.report?.summary.written == written.count)
    #expect(site.report?.summary.removed == removed.count)
    #expect(site.report?.summary.unchanged == after.count - written.count)
    return Scope(
      written: written.filter { !isOfIndex($0) }, removed: removed.filter { !isOfIndex($0) },
      index: (written + removed).filter(isOfIndex))
  }

  private func isOfIndex(_ path: String) -> Bool {
    path.hasPrefix("tim-kiem/") || path.hasPrefix("en/tim-kiem/")
  }

  @Test func aWordIsItsShards() throws {
    let scope = try scope(of: site()) { try $0.edit(an) { $0 + "\nKxyz.\n" } }
    let parts = scope.index.filter { $0 != "tim-kiem/chi-muc.js" }
    #expect(parts.contains("tim-kiem/w/k.js") && parts.contains { $0.hasPrefix("tim-kiem/t/") })
    // The word, and it as a neighbour of nothing: a paragraph of its own.
    #expect(parts.count == 2)
    #expect(scope.index.contains("tim-kiem/chi-muc.js"))
  }

  // MARK: Indexes of further languages

  private let anInEnglish = "content/profiles/2026/an.en.md"
  private let contestInEnglish = "content/campaigns/hoi-thi.en.md"

  /// The same site with an English edition, in which one profile and its campaign are translated.
  private func siteOfTwoLanguages() throws -> TestSite {
    try site()
      .write(defaultConfiguration + LanguageTests.languages, to: "content/site.yml")
      .write(
        LanguageTests.translation().replacing(" and [another](b.md)", with: "")
          .replacing("[a page](/gioi-thieu/)", with: "words"), to: anInEnglish
      )
      .write("---\ntitle: The contest\n---\nBegins.\n", to: contestInEnglish)
      .build().expectFlawless()
  }

  /// What an edit writes of the indexes, without their lists of versions and folders.
  private func parts(of site: TestSite, _ edit: (TestSite) throws -> Void) throws -> [String] {
    let index = try scope(of: site, edit).index
    let after = try site.output()
    try site.build { $0.ignoresCache = true }
    #expect(try site.output() == after)
    return index.filter { !$0.hasSuffix("/chi-muc.js") }
  }

  @Test func aTranslatedWordIsTheShardsOfItsLanguage() throws {
    let parts = try parts(of: siteOfTwoLanguages()) {
      try $0.edit(anInEnglish) { $0 + "\nKxyz.\n" }
    }
    #expect(parts.count == 2)
    #expect(parts.allSatisfy { $0.hasPrefix("en/tim-kiem/t/") || $0 == "en/tim-kiem/w/k.js" })
  }

  @Test func aWordOfATranslatedTextLeavesOtherLanguagesAlone() throws {
    let parts = try parts(of: siteOfTwoLanguages()) { try $0.edit(an) { $0 + "\nKxyz.\n" } }
    #expect(parts.count == 2)
    #expect(parts.allSatisfy { $0.hasPrefix("tim-kiem/t/") || $0 == "tim-kiem/w/k.js" })
  }

  @Test func aWordThatIsNotTranslatedIsInEveryLanguage() throws {
    let parts = try parts(of: siteOfTwoLanguages()) { try $0.edit(binh) { $0 + "\nKxyz.\n" } }
    #expect(parts.count == 4)
    #expect(parts.filter { $0.hasPrefix("en/") }.count == 2)
  }

  @Test func aProfileIsFoundByTheTranslatedTitleOfItsCampaign() throws {
    let parts = try parts(of: siteOfTwoLanguages()) {
      try $0.edit(contestInEnglish) { $0.replacing("The contest", with: "The kxyz") }
    }
    #expect(parts.contains("en/tim-kiem/w/k.js"))
    // What is shown of the campaign and of its profile.
    #expect(parts.contains { $0.hasPrefix("en/tim-kiem/d/") })
    #expect(parts.allSatisfy { $0.hasPrefix("en/") })
  }

  @Test func whatOnlyThePageShowsLeavesTheIndexAlone() throws {
    let scope = try scope(of: site()) {
      try $0.write("{{ profile.title }} {{ profile.html }}", to: "templates/profile.html")
    }
    #expect(scope.written.count == 2)
    #expect(scope.index == [])
  }

  /// Of what is published at nine, a build after nine must tell one before nine nothing.
  @Test func aClockThatGoesBackPublishesNothingAhead() throws {
    let site = try site()
      .write(
        profileText(["tieu_de": "Chi", "ngay_dang": "21/11/2026 09:00"]),
        to: "content/profiles/2026/chi.md"
      )
      .build()
    #expect(site.text(of: "guong/chi/index.html") != nil, "\(site.findings)")
    let earlier = Instant(secondsSince1970: testMoment.secondsSince1970 - 3_600)
    try site.build { $0.now = earlier }
    let after = try site.output()
    #expect(after["guong/chi/index.html"] == nil)
    try site.build { ($0.now, $0.ignoresCache) = (earlier, true) }
    #expect(try site.output() == after)
  }

  @Test func aBodyIsItsPageAlone() throws {
    let scope = try scope(of: site()) { try $0.edit(an) { $0 + "Thêm một câu.\n" } }
    #expect(scope.written == ["guong/an/index.html"])
  }

  @Test func aTitleIsItsPageAndItsLists() throws {
    let scope = try scope(of: site()) {
      try $0.edit(an) { $0.replacing("tieu_de: An", with: "tieu_de: Ân") }
    }
    #expect(
      scope.written == [
        "ca-nhan/index.html", "guong/an/index.html", "guong/index.html",
        "ngay/2026/11/20/index.html", "ngay/2026/11/index.html", "ngay/2026/index.html",
        "ten/a/index.html",
      ])
  }

  @Test func aTemplateIsItsPages() throws {
    let site = try site()
    #expect(
      try scope(of: site) { try $0.write("{{ content.title }}", to: "templates/page.html") }
        == Scope(written: ["trang/index.html"]))
    #expect(
      try scope(of: site) {
        try $0.write("<p>{{ profile.title }}</p>", to: "templates/profile.html")
      }
        == Scope(written: ["guong/an/index.html", "guong/binh/index.html"]))
  }

  @Test func aCampaignsTextIsItsPage() throws {
    let scope = try scope(of: site()) { try $0.edit(contest) { $0 + "Thêm.\n" } }
    #expect(scope.written == ["phong-trao/hoi-thi/index.html"])
  }

  @Test func aCampaignsTitleIsItsPagesAndItsProfiles() throws {
    let scope = try scope(of: site()) {
      try $0.edit(contest) { $0.replacing("Hội thi", with: "Hội thi giỏi") }
    }
    #expect(scope.written == ["guong/binh/index.html", "phong-trao/hoi-thi/index.html"])
  }

  @Test func dataIsThePagesThatReadIt() throws {
    let site = try site()
    try site.write("{% for row in data.bang %}{{ row.ten }}{% endfor %}", to: "templates/page.html")
      .build()
    #expect(
      try scope(of: site) { try $0.write("ten\nHai\n", to: "content/data/bang.csv") }
        == Scope(written: ["trang/index.html"]))
  }

  @Test func aCountIsItsPageAndTheMostRead() throws {
    let site = try site()
    try site.write(
      "{{ profile.title }}{% if profile.views %}{{ profile.views }}{% endif %}",
      to: "templates/profile.html"
    )
    .write(
      "{% for item in most_read %}{{ item.card.title }}{% endfor %}", to: "templates/home.html"
    )
    .write("address,views\n/guong/an/,5\n/guong/binh/,50\n", to: "content/data/views.csv").build()
    func count(_ an: Int) throws -> Scope {
      try scope(of: site) {
        try $0.write(
          "address,views\n/guong/an/,\(an)\n/guong/binh/,50\n", to: "content/data/views.csv")
      }
    }
    #expect(try count(6) == Scope(written: ["guong/an/index.html"]))
    // The home page shows the order of the counts, not the counts.
    #expect(site.report?.summary.rendered.map(\.page) == ["guong/an/index.html"])
    #expect(try count(51) == Scope(written: ["guong/an/index.html", "index.html"]))
    #expect(try count(51) == Scope(written: []))
  }

  @Test func aProfileThatGoesIsItsPageAndItsLists() throws {
    let scope = try scope(of: site()) {
      try $0.edit(an) { $0.replacing("trang_thai: đăng", with: "trang_thai: nháp") }
    }
    #expect(scope.written == ["ca-nhan/index.html", "guong/index.html"])
    #expect(
      scope.removed.filter { $0.hasSuffix(".html") } == [
        "guong/an/index.html", "ngay/2026/11/20/index.html", "ngay/2026/11/index.html",
        "ngay/2026/index.html", "ten/a/index.html",
      ])
    // The only profile of its kind, unit and campaign: their feeds go, too.
    #expect(
      scope.removed.filter { $0.hasSuffix("atom.xml") } == [
        "ca-nhan/atom.xml", "don-vi/cdcs-thu/atom.xml", "phong-trao/nguoi-tot-viec-tot/atom.xml",
      ])
  }

  /// Edits that change no byte of the site.
  static let unseen: [(String, @Sendable (TestSite) throws -> Void)] = [
    ("nothing", { _ in }),
    ("a touch", { setTime(of: $0.absolute("content/profiles/2026/an.md"), to: nil) }),
    ("the same bytes", { try $0.edit("content/profiles/2026/an.md") { $0 } }),
    (
      "a comment in a template",
      { try $0.edit("templates/profile.html") { "{# Bài. #}" + $0 } }
    ),
    (
      "a key that no template shows",
      {
        try $0.edit("content/profiles/2026/an.md") {
          $0.replacing("---\nNội", with: "danh_gia: tốt\n---\nNội")
        }
      }
    ),
    (
      "a comment in front matter",
      {
        try $0.edit("content/pages/trang.md") {
          $0.replacing("tieu_de", with: "# Ghi chú\ntieu_de")
        }
      }
    ),
    ("data that no template reads", { try $0.write("ten\nHai\n", to: "content/data/bang.csv") }),
    ("a template that no page uses", { try $0.write("x", to: "templates/khong-dung.html") }),
    (
      "another way of writing a date",
      {
        try $0.edit("content/profiles/2026/an.md") {
          $0.replacing("20/11/2026", with: "20-11-2026")
        }
      }
    ),
  ]

  @Test(arguments: unseen.indices)
  func whatNoReaderSeesWritesNothing(index: Int) throws {
    let (name, edit) = Self.unseen[index]
    #expect(try scope(of: site(), edit) == Scope(written: []), "\(name)")
  }

  /// Whatever an edit writes, a clean build differs from the one before in just these files.
  @Test(arguments: 1...2)
  func whatIsWrittenIsWhatDiffers(seed: UInt64) throws {
    var author = RandomAuthor(seed: seed)
    let site = try EditedSite(RandomPortal(seed: seed, profiles: 20...20))
    try site.make(author.move(.build))
    let kinds: [Move.Kind] = [.body, .profileKey, .campaignKey, .theme, .remove, .touchAll, .clock]
    for kind in author.picks(3, of: kinds) {
      let (before, old) = (try stamps(below: site.destination), try filesBelow(site.destination))
      try site.make(author.move(kind))
      try site.make(author.move(.build))
      let (after, new) = (try stamps(below: site.destination), try filesBelow(site.destination))
      let written = after.keys.filter { before[$0] != after[$0] }.sorted()
      #expect(written == new.keys.filter { old[$0] != new[$0] }.sorted(), "\(site.story)")
    }
  }
}
