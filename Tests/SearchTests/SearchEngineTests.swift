import Search
import Testing

@Suite struct SearchEngineTests {
  @Test func marksAreForgivenAndCount() {
    let names = Library(["Nguyễn Thị Hoà", "Nguyễn Thị Hoa", "Trần Văn Đức"])
    #expect(names.find("nguyen thi hoa") == ["Nguyễn Thị Hoa", "Nguyễn Thị Hoà"])
    #expect(names.find("NGUYỄN THỊ HÒA").first == "Nguyễn Thị Hoà")
    #expect(names.find("tran van duc") == ["Trần Văn Đức"])
  }

  @Test(arguments: [
    ("hòa", "Hoà"), ("hoà", "Hòa"), ("kĩ sư", "kỹ sư"), ("ky su", "Kĩ sư"), ("quí", "Quý"),
    ("THUỶ", "Thủy"), ("nguye\u{302}\u{303}n", "Nguyễn"), ("ðức", "Đức"), ("êđuôl", "Êđuôl"),
  ])
  func spellingsAreOne(query: String, text: String) {
    #expect(Library([text, "không liên quan"]).find(query) == [text])
  }

  @Test func phrasesComeBeforeScatteredSyllables() {
    let library = Library(
      ["Đồng lúa và người Lào", "Sổ tay", "Chuyện khác"],
      bodies: ["", "<p>Họ thi đua lao động giỏi.</p>", "<p>lao xao ngoài đồng</p>"])
    #expect(library.find("lao dong").first == "Sổ tay")
    #expect(library.find("lao động").first == "Sổ tay")
  }

  @Test func namesComeBeforeTexts() {
    let library = Library(
      ["Trần Văn Bình", "Nguyễn Văn An", "Nguyễn Văn Anh"],
      bodies: ["<p>Cùng anh Nguyễn Văn An, anh Nguyễn Văn An và ông Nguyễn Văn An</p>"])
    #expect(
      library.find("nguyễn văn an") == ["Nguyễn Văn An", "Nguyễn Văn Anh", "Trần Văn Bình"])
    #expect(library.find("nguyen van an ") == ["Nguyễn Văn An", "Trần Văn Bình"])
  }

  @Test func theLastWordMayBeBegun() {
    let library = Library(["Phạm Thị Quyên", "Phạm Thị Quý", "Đỗ Văn Nghiêm"])
    #expect(library.find("pham thi qu").count == 2)
    #expect(library.find("pham thi quy").first == "Phạm Thị Quý")
    #expect(library.find("pham thi quy").count == 2)
    #expect(library.find("nghi") == ["Đỗ Văn Nghiêm"])
    #expect(library.find("nghi ") == [])
    #expect(library.find("nghiê") == ["Đỗ Văn Nghiêm"])
  }

  @Test(arguments: [
    ("LĐLĐ tỉnh X", "Liên đoàn Lao động tỉnh X"), ("liên đoàn lao động", "LĐLĐ tỉnh X"),
    ("ldld tinh x", "Liên đoàn Lao động tỉnh X"), ("lao dong tinh x", "LĐLĐ tỉnh X"),
    ("BCH CĐCS", "Ban Chấp hành công đoàn cơ sở"),
    ("thi dua khen thuong", "Hội đồng TĐKT"),
  ])
  func abbreviationsWorkBothWays(query: String, text: String) {
    let library = Library(["Liên lạc, đoàn viên, lao tâm, động viên: một chuyện", text])
    #expect(library.find(query).first == text)
  }

  @Test func tagsAreNoWordsAndBlocksEndPhrases() {
    let library = Library(
      ["một", "hai", "ba"],
      bodies: [
        #"<p class="lao">thợ <em>giỏi</em></p>"#, "<li>thợ</li><li>giỏi</li>",
        #"<a title="thợ > giỏi" href="/tho-gioi/">x</a>"#,
      ])
    #expect(library.find("thợ giỏi ") == ["một", "hai"])
    #expect(library.find("lao ") == [])
  }

  @Test func anyQueryIsAnswered() {
    let library = Library(["Nguyễn Văn Anh"], bodies: ["<p>a:b\tc</p>"])
    for query in ["", " ", "\u{0}\u{1B}[31m", "<script>alert(1)</script>", "\t\n:;", "^ $", "𠀀"] {
      #expect(library.find(query).isEmpty)
    }
    #expect(library.find(String(repeating: "x", count: 10_000)).isEmpty)
    #expect(library.find(String(repeating: "anh ", count: 2_500)).count == 1)
  }

  @Test func nothingIsFoundInNothing() {
    #expect(Library([]).find("anh") == [])
  }
}

/// A few documents, each with a name and perhaps a body.
struct Library {
  private let names: [String]
  private let engine: SearchEngine

  init(_ names: [String], bodies: [String] = []) {
    self.names = names
    engine = SearchEngine(
      SearchTerms(count: names.count, options: SearchTerms.Options()) { index in
        var document = SearchDocument()
        document.add(names[index], as: .name)
        if bodies.indices.contains(index) { document.body = bodies[index] }
        return document
      })
  }

  func find(_ query: String) -> [String] { engine.search(query).map { names[$0.document] } }
}
