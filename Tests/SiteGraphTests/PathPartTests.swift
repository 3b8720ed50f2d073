import Content
import Testing

@testable import SiteGraph

@Suite struct PathPartTests {
  @Test(arguments: [
    ("content/profiles/an.md", "an.md"), ("an.md", "an.md"), ("a/an.jpg/", "an.jpg"),
    ("a//b//", "b"),
    ("/", ""), ("", ""), ("/an", "an"), ("hồ sơ/ảnh.jpg", "ảnh.jpg"),
    ("a/\u{301}b.md", "\u{301}b.md"),
  ]) func theLastPartStandsAfterTheLastSlash(path: String, part: String) {
    #expect(path.utf8[...].lastPathPart.elementsEqual(part.utf8))
  }

  @Test(arguments: [
    ("content/pages/gioi-thieu.md", "gioi-thieu"), ("content/pages/lien-he/index.md", "lien-he"),
    ("index.md", "index"), ("a/b.en.md", "b.en"), ("a/khong-duoi", "khong-duoi"), ("a/.md", ""),
    ("a/chị-hai.md", "chị-hai"),
  ]) func aFileIsNamedWithoutItsEnding(path: String, name: String) {
    #expect(nameOfFile(path) == name)
  }
}
