import Testing

@testable import Vietnamese

@Suite struct CollationTests {
  private static let sortKeys = """
    import sys, icu
    c = icu.Collator.createInstance(icu.Locale("vi"))
    for line in sys.stdin.buffer.read().decode().split("\\n"): print(c.getSortKey(line).hex())
    """

  @Test(arguments: [
    "a à ả ã á ạ An Ánh ă â Ân d Dũng Dương đ Đào Đức e ê".split(separator: " ").map(String.init),
    """
    An | An Bình | Anh | Ăn | Ân | Ẩn | Ấn | Dũng | Dương | Đỗ | Đức | E | Én | Ê | Ha | Hà | Hả | \
    Hã | Há | Hạ | Hâ | Hoa | Hoà | Hòa | Hoàn | Lạng Sơn | Lào Cai | Lao động | Nguyên | Nguyển | \
    nguyễn | Nguyễn | O | Ô | Ơ | Tuyến | Tuyên Quang | U | Ư
    """.components(" | "),
    ["Cụm 1", "Cụm 10", "Cụm 2", "Cụm A"], ["A - B", "A – B", "A1", "AB"],
    ["đ", "e", "z", "я", "中"], ["☃", "1", "a"],
    ["n", "ñ", "nơ"], ["o", "ọ", "ö", "ø", "oe", "œ", "of"],
  ])
  func sortedAsInADictionary(words: [String]) {
    var generator = SeededGenerator(seed: 5)
    let sorted = words.shuffled(using: &generator).sorted { CollationKey($0) < CollationKey($1) }
    #expect(sorted == words)
  }

  @Test func acuteMayComeSecond() {
    let words = ["má", "mạ", "mả", "mà", "mã", "ma"]
    func sorted(_ order: ToneOrder) -> [String] {
      words.sorted { CollationKey($0, toneOrder: order) < CollationKey($1, toneOrder: order) }
    }
    #expect(sorted(.standard) == ["ma", "mà", "mả", "mã", "má", "mạ"])
    #expect(sorted(.acuteAfterGrave) == ["ma", "mà", "má", "mả", "mã", "mạ"])
  }

  @Test func canonicallyEquivalentTextsHaveOneKey() {
    #expect(CollationKey("Tiến") == CollationKey("Tie\u{302}\u{301}n"))
    #expect(CollationKey("cô\u{AD}ng") == CollationKey("công"))
    #expect(CollationKey("a\u{A0}b") == CollationKey("a b"))
    #expect(CollationKey("") < CollationKey(" "))
  }

  @Test(.enabled(if: Python.hasICU))
  func orderAgreesWithICU() throws {
    var generated = GeneratedText(seed: 6)
    let separators = [
      " ", " ", "-", " – ", ", ", " (", "/", "1", "20", "’", "ñ", "ö", "č", "Ü", "Ş",
    ]
    let texts = (0..<5_000).map { _ in generated.phrase(separators: separators) }
    let keys = try #require(
      Python.lines(of: CollationTests.sortKeys, input: texts.joined(separator: "\n")))
    #expect(keys.count == texts.count)
    let sorted = zip(texts, keys).map { (text: $0, icu: $1, ours: CollationKey($0)) }
      .sorted { $0.ours < $1.ours }
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      #expect(first.icu <= second.icu, "\(first.text) | \(second.text)")
      #expect(
        (first.icu == second.icu) == (first.ours == second.ours), "\(first.text) | \(second.text)")
    }
  }

  @Test(.enabled(if: Python.hasICU))
  func marksAreInTheOrderOfICU() throws {
    let marks = [0x300, 0x309, 0x303, 0x301, 0x323] + CollationOrder.foreignMarks
    let lines = marks.compactMap(Unicode.Scalar.init).map { "x\(Character($0))" }
    let keys = try #require(
      Python.lines(of: CollationTests.sortKeys, input: lines.joined(separator: "\n")))
    #expect(keys == keys.sorted())
    #expect(lines.map { CollationKey($0) } == lines.map { CollationKey($0) }.sorted())
  }

  @Test(.enabled(if: Python.hasICU))
  func punctuationIsInTheOrderOfICU() throws {
    let scalars = CollationOrder.punctuation.unicodeScalars.filter {
      !"\n…".unicodeScalars.contains($0)
    }
    let lines = scalars.map { String($0) }.joined(separator: "\n")
    let keys = try #require(Python.lines(of: CollationTests.sortKeys, input: lines))
    #expect(keys == keys.sorted())
  }
}

extension String {
  func components(_ separator: String) -> [String] { split(separator: separator).map(String.init) }
}
