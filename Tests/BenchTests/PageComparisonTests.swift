import Foundation
import Testing

@testable import bench

@Suite struct PageComparisonTests {
  static let page = """
    <!DOCTYPE html>
    <html lang="vi"><head><title>Chị Dụ &#34;A&#34;</title>
    <script type="application/ld+json">{"name":"Chị Dụ","kind":"Person"}</script></head>
    <body><h2 id="tít">Tít</h2>
    <p>Một <a href="/a/?u=https%3a%2f%2fx.vn">hai</a>, <em>ba</em>.</p>
    <table><tr><td style="text-align: right">1</td></tr></table></body></html>
    """

  @Test(
    "Pages that a browser shows alike are the same",
    arguments: [
      (page, page), ("&#34;", "&quot;"), (" id=\"tít\"", " id=\"tit\""),
      ("https%3a%2f%2fx.vn", "https%3A//x.vn"), ("<body>", "<body>\n\n  "),
      ("style=\"text-align: right\"", "align=\"right\""),
      (#"{"name":"Chị Dụ","kind":"Person"}"#, #"{ "kind": "Person", "name": "Ch\u1ecb Dụ" }"#),
    ])
  func same(part: String, respelled: String) throws {
    #expect(try differs(Self.page.replacingOccurrences(of: part, with: respelled)) == false)
  }

  @Test(
    "Everything else is a difference",
    arguments: [
      ("Một", "Mot"), ("Một <a", "Một<a"), ("</a>, <em>", "</a> <em>"), ("x.vn", "x.com"),
      ("<em>ba</em>", "<strong>ba</strong>"), ("<em>ba</em>", "&lt;em>ba&lt;/em>"),
      ("\"Person\"", "\"Organization\""), ("lang=\"vi\"", "lang=\"en\""),
      ("</body></html>", "<p>x"),
    ])
  func different(part: String, changed: String) throws {
    #expect(try differs(Self.page.replacingOccurrences(of: part, with: changed)))
  }

  @Test("A missing page is a difference, one more is not")
  func missing() throws {
    #expect(try differs(expected: ["a.html": "x", "b.html": "y"], actual: ["a.html": "x"]))
    #expect(
      try differs(expected: ["a.html": "x"], actual: ["a.html": "x", "b.html": "y"]) == false)
    #expect(try differs(expected: ["a.css": "x"], actual: ["a.css": "x "]))
  }

  private func differs(_ page: String) throws -> Bool {
    try differs(expected: ["a/index.html": Self.page], actual: ["a/index.html": page])
  }

  private func differs(expected: [String: String], actual: [String: String]) throws -> Bool {
    var isSame = false
    try inFolder { folder in
      try write(expected, to: folder.appendingPathComponent("expected"))
      try write(actual, to: folder.appendingPathComponent("actual"))
      let sides = ["expected", "actual"].map { folder.appendingPathComponent($0) }
      isSame = try pagesAreSame(sides[0], sides[1], log: folder.appendingPathComponent("log"))
    }
    return !isSame
  }
}
