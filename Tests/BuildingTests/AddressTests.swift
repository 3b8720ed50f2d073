import Building
import Content
import Diagnostics
import Foundation
import SiteGraph
import TestSupport
import Testing

/// Which pages there are, and that links between them hold.
@Suite struct AddressTests {
  private func seven(_ more: String = "") throws -> TestSite {
    let site = try TestSite().write(
      defaultConfiguration + "page_size: 3\n" + more, to: "content/site.yml"
    ).write("- {id: cum-1, name: Cụm 1, members: {2026: [cdcs-thu]}}\n", to: "content/clusters.yml")
    for number in 1...7 {
      try site.write(
        profileText([
          "tieu_de": "Bài \(number)", "ngay_dang": "0\(number)/11/2026", "linh_vuc": "y tế",
          "khen_thuong": "Lao động tiên tiến năm 2025",
          "loai": number == 7 ? "mô hình" : "cá nhân", "ho_ten": "Lê An",
          "giai_doan": number > 5 ? "2025" : "2026",
        ]), to: "content/profiles/bai-\(number).md")
    }
    return site
  }

  @Test func everyDefaultAddressIsThere() throws {
    let site = try seven().write("---\ntieu_de: A\n---\n", to: "content/pages/gioi-thieu.md")
      .build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let expected = [
      "", "guong/", "guong/bai-1/", "phong-trao/", "phong-trao/nguoi-tot-viec-tot/",
      "phong-trao/nguoi-tot-viec-tot/2025/", "ca-nhan/", "tap-the/", "mo-hinh/", "cong-trinh/",
      "don-vi/", "don-vi/cdcs-thu/", "don-vi/ldld-x/", "cum-thi-dua/", "cum-thi-dua/cum-1/",
      "linh-vuc/", "linh-vuc/y-te/", "khen-thuong/", "khen-thuong/ldtt/", "ngay/", "ngay/2026/",
      "ngay/2026/11/", "ngay/2026/11/07/", "ten/", "ten/a/", "gioi-thieu/",
    ]
    for address in expected { #expect(site.text(of: address + "index.html") != nil, "\(address)") }
    #expect(site.text(of: "404.html") != nil)
  }

  @Test func longListsAreSplitInTheirOrder() throws {
    let site = try seven().build()
    try site.expect("guong/index.html", "Tất cả gương điển hình\nBài 7\nBài 6\nBài 5\n")
      .expect("guong/trang/2/index.html", "Tất cả gương điển hình\nBài 4\nBài 3\nBài 2\n")
      .expect("guong/trang/3/index.html", "Tất cả gương điển hình\nBài 1\n")
      .expectMissing("guong/trang/4/index.html").expectMissing("guong/trang/1/index.html")
      .expectMissing("mo-hinh/trang/2/index.html").expectMissing("tap-the/trang/2/index.html")
  }

  @Test func aListOfJustOnePageHasOne() throws {
    let site = try seven().edit("content/site.yml") {
      $0.replacing("page_size: 3", with: "page_size: 7")
    }.build()
    #expect(site.text(of: "guong/trang/2/index.html") == nil)
    #expect(site.text(of: "guong/index.html")?.contains("Bài 1\n") == true)
  }

  @Test func addressesFollowTheirPatterns() throws {
    let site = try seven(
      "paths: {profiles: /bai/, profile: \"/bai/{slug}/\", page: \"/trang/{slug}/\", "
        + "individuals: /nguoi/, pagination: \"p{number}/\"}\n"
    ).write("---\ntieu_de: A\n---\n[b](../profiles/bai-1.md)\n", to: "content/pages/a.md").build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    try site.expectContains("bai/bai-1/index.html", "Bài 1")
      .expectContains("bai/p2/index.html", "Bài 4").expectContains("nguoi/index.html", "Bài 6")
      .expectContains("trang/a/index.html", "href=\"/bai/bai-1/\"")
      .expectMissing("guong/bai-1/index.html").expectMissing("guong/index.html")
  }

  /// Every `href` and `src` of every page of the demonstration leads to a file, under any root.
  @Test(arguments: ["https://guong.example.vn/", "https://tinh-x.example.vn/chuyen-muc/guong/"])
  func everyLinkOfTheDemonstrationHolds(root: String) throws {
    let site = try repositorySite().build { $0.baseURL = root }
    #expect(site.report?.isPublished == true, "\(site.findings)")
    let files = try site.output()
    let prefix = try #require(URL(string: root)).path(percentEncoded: false)
    var broken: Set<String> = []
    var count = 0
    for (path, bytes) in files where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      for match in text.matches(of: /\s(?:href|src|srcset|poster|action)="([^"]*)"/) {
        count += 1
        let link = String(match.output.1)
        if !isSound(link, prefix: prefix, files: files) { broken.insert("\(path): \(link)") }
      }
    }
    #expect(broken.sorted() == [])
    #expect(count > 5000)
  }

  private func isSound(_ link: String, prefix: String, files: [String: [UInt8]]) -> Bool {
    if link.hasPrefix("#") || link.wholeMatch(of: /(https?|mailto|tel):.+/) != nil { return true }
    guard link.hasPrefix(prefix) else { return false }
    let path = String(link.dropFirst(prefix.count).prefix { $0 != "#" && $0 != "?" })
    let file = path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
    return files[file.removingPercentEncoding ?? file] != nil
  }

  /// Fragments inside a page lead to an element of that page.
  @Test func everyFragmentOfTheDemonstrationHolds() throws {
    let site = try repositorySite().build()
    var broken: Set<String> = []
    for (path, bytes) in try site.output() where path.hasSuffix(".html") {
      let text = String(decoding: bytes, as: UTF8.self)
      let ids = Set(text.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) })
      for match in text.matches(of: /\shref="#([^"]+)"/) where !ids.contains(String(match.output.1))
      {
        broken.insert("\(path): #\(match.output.1)")
      }
    }
    #expect(broken.sorted() == [])
  }
}
