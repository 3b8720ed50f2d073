import Diagnostics
import Testing

@testable import Serving

/// What the server makes of the text of a page.
@Suite struct PageTextTests {
  private static let tag =
    #"<script src="/_exemplar/client.js" data-digest="x&#34;y" data-lang="vi" defer></script>"#

  @Test(arguments: [
    ("<body>a</body></html>", "<body>a\(tag)</body></html>"),
    ("<body>“</body>”</BODY >", "<body>“</body>”\(tag)</BODY >"), ("a", "a\(tag)"), ("", tag),
  ])
  func theScriptStandsAtTheEndOfTheBody(html: String, expected: String) {
    let page = ClientInjection(language: .vi).page(Array(html.utf8), digest: #"x"y"#)
    #expect(String(decoding: page, as: UTF8.self) == expected)
  }

  private static let page =
    #"<head><link rel="icon" href="/i.svg"><link rel="stylesheet" href="/a.1.css" title="a>b"></head><p>Chữ"#

  @Test func knowsAPageInOtherStyles() {
    let other = Self.page.replacing("a.1", with: "a.2")
    #expect(
      StyleLinks.swapped(from: Array(Self.page.utf8), to: Array(other.utf8)) == [
        #"<link rel="stylesheet" href="/a.2.css" title="a>b">"#
      ])
  }

  @Test(arguments: [
    ("Chữ", "chữ"), ("/i.svg", "/j.svg"), ("<head>", "<head><link rel=stylesheet>"),
  ])
  func whateverElseChangesIsMore(old: String, new: String) {
    let other = Self.page.replacing(old, with: new)
    #expect(StyleLinks.swapped(from: Array(Self.page.utf8), to: Array(other.utf8)) == nil)
  }

  @Test(arguments: ["<link", "<link rel=stylesheet", "<", "", "<linkstylesheet>"])
  func takesAnyBytes(html: String) {
    let links = StyleLinks(Array(html.utf8))
    #expect(links.tags.joined() + String(decoding: links.rest, as: UTF8.self) == html)
  }
}
