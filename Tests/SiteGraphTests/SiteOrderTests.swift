import Content
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

@Suite struct SiteOrderTests {
  @Test func newestComeFirstByTimeOfDay() {
    let site = LinkedSite([
      "a": profileText(["ngay_dang": "20/11/2026"]),
      "b": profileText(["ngay_dang": "20/11/2026 08:30"]),
      "c": profileText(["ngay_dang": "20/11/2026 07:30"]),
      "d": profileText(["ngay_dang": "21/11/2026"]),
      "e": profileText(["ngay_dang": "2025"]),
      "f": profileText(["ngay_dang": "12/2025"]),
    ])
    #expect(site.slugs == ["d", "b", "c", "a", "f", "e"])
  }

  @Test func ofOneDayTitlesAreInVietnameseOrderThenSlugs() {
    let titles = ["Đức", "Dũng", "Ăn", "An", "Ân", "Ánh", "E", "Dương", "Ê"]
    let expected = ["An", "Ánh", "Ăn", "Ân", "Dũng", "Dương", "Đức", "E", "Ê"]
    let site = LinkedSite([
      "z1": profileText(["tieu_de": titles[0]]), "z2": profileText(["tieu_de": titles[1]]),
      "z3": profileText(["tieu_de": titles[2]]), "z4": profileText(["tieu_de": titles[3]]),
      "z5": profileText(["tieu_de": titles[4]]), "z6": profileText(["tieu_de": titles[5]]),
      "z7": profileText(["tieu_de": titles[6]]), "z8": profileText(["tieu_de": titles[7]]),
      "z9": profileText(["tieu_de": titles[8]]),
    ])
    #expect(site.graph.profiles.map(\.profile.title.value) == expected)
    let equal = LinkedSite(["c": profileText(), "a": profileText(), "b": profileText()])
    #expect(equal.slugs == ["a", "b", "c"])
  }

  @Test func listsKeepTheOrderOfTheSite() {
    let site = LinkedSite([
      "cu": profileText(["ngay_dang": "01/01/2024", "loai": "mô hình"]),
      "moi": profileText(["ngay_dang": "02/01/2026", "loai": "mô hình"]),
      "nguoi": profileText(["ngay_dang": "02/01/2025"]),
    ])
    #expect(site.graph.profiles(of: .model).map { site.slugs[$0] } == ["moi", "cu"])
    #expect(site.graph.profiles(of: .individual).map { site.slugs[$0] } == ["nguoi"])
    #expect(site.campaign("nguoi-tot-viec-tot")?.profiles == [0, 1, 2])
    #expect(site.unit("ldld-x")?.profiles == [0, 1, 2])
  }

  @Test func theArchiveGroupsByWhatIsKnownOfTheDate() {
    let site = LinkedSite([
      "nam": profileText(["ngay_dang": "2025"]),
      "thang": profileText(["ngay_dang": "03/2025"]),
      "ngay": profileText(["ngay_dang": "05/03/2025"]),
      "moi": profileText(["ngay_dang": "20/11/2026 09:00"]),
    ])
    let archive = site.graph.archive
    #expect(archive.map(\.year) == [2026, 2025])
    #expect(archive.map(\.address) == ["/ngay/2026/", "/ngay/2025/"])
    #expect(archive[1].profiles.map { site.slugs[$0] } == ["ngay", "thang", "nam"])
    #expect(archive[1].months.map(\.address) == ["/ngay/2025/03/"])
    #expect(archive[1].months[0].profiles.map { site.slugs[$0] } == ["ngay", "thang"])
    #expect(archive[1].months[0].days.map(\.address) == ["/ngay/2025/03/05/"])
    #expect(archive[1].months[0].days[0].profiles.map { site.slugs[$0] } == ["ngay"])
  }

  @Test func peopleAreGroupedByGivenNameInTheOrderOfNames() {
    let names = [
      "Lê Hải An", "Bùi Thị An", "Phạm Thị Ánh", "Vũ Thị Ân", "Lê Văn Dũng", "Nguyễn Văn Đức",
      "Trần Thị Hoà", "Nguyễn Thị Hòa",
    ]
    let site = LinkedSite([
      "p0": profileText(["ho_ten": names[7]]), "p1": profileText(["ho_ten": names[6]]),
      "p2": profileText(["ho_ten": names[5]]), "p3": profileText(["ho_ten": names[4]]),
      "p4": profileText(["ho_ten": names[3]]), "p5": profileText(["ho_ten": names[2]]),
      "p6": profileText(["ho_ten": names[1]]), "p7": profileText(["ho_ten": names[0]]),
      "p8": profileText(["ho_ten": "Y Blah Êñuôl", "ten_sap_xep": "Blah"]),
      "p9": profileText(["loai": "tập thể", "ho_ten": nil, "ten_tap_the": "Tổ An"]),
    ])
    let people = site.graph.people
    #expect(people.map(\.letter.text) == ["A", "Â", "B", "D", "Đ", "H"])
    let listed = people.map { group in
      group.profiles.map { site.graph.profiles[$0].profile.name?.value ?? "" }
    }
    #expect(
      listed == [
        ["Lê Hải An", "Bùi Thị An", "Phạm Thị Ánh"], ["Vũ Thị Ân"], ["Y Blah Êñuôl"],
        ["Lê Văn Dũng"], ["Nguyễn Văn Đức"], ["Nguyễn Thị Hòa", "Trần Thị Hoà"],
      ])
    #expect(people.map(\.address).prefix(2) == ["/ten/a/", "/ten/aa/"])
  }

  @Test func freePagesFollowTheirOrderThenTheirFiles() {
    let site = LinkedSite(pages: [
      "b": "---\ntieu_de: B\n---\n", "a": "---\ntieu_de: A\n---\n",
      "z": "---\ntieu_de: Z\norder: 1\n---\n",
    ])
    #expect(site.graph.pages.map(\.slug) == ["z", "a", "b"])
    #expect(site.graph.pages.map(\.address) == ["/z/", "/a/", "/b/"])
  }
}
