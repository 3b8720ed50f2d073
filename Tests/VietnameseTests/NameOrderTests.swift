import Testing

@testable import Vietnamese

@Suite struct NameOrderTests {
  static let unfolded = [
    "Lê Hải An", "Bùi Thị An", "Đỗ Văn An", "Hoàng Thị Ảnh", "Phạm Thị Ánh", "Vũ Thị Ân",
    "Trần Thị Dung", "Lê Văn Dũng", "Nguyễn Văn Đức", "Lê Thị Hoa", "Trần Thị Hoà",
    "Nguyễn Thị Hòa", "Phan Thị Hoàn", "Ngô Văn Ổn", "Đặng Thị Ơn",
  ]
  static let folded = [
    "Lê Hải An", "Bùi Thị An", "Đỗ Văn An", "Hoàng Thị Ảnh", "Phạm Thị Ánh", "Vũ Thị Ân",
    "Trần Thị Dung", "Lê Văn Dũng", "Nguyễn Văn Đức", "Lê Thị Hoa", "Nguyễn Thị Hòa",
    "Trần Thị Hoà", "Phan Thị Hoàn", "Ngô Văn Ổn", "Đặng Thị Ơn",
  ]
  static let fieldByField = ["Phạm Thị An", "Trần Văn Ảnh", "Lê Thị Ánh", "Đỗ Ăn", "Vũ Ân"]

  @Test(arguments: [(unfolded, false), (folded, true), (fieldByField, true), (fieldByField, false)])
  func peopleSortByGivenName(names: [String], folds: Bool) {
    var generator = SeededGenerator(seed: 7)
    let sorted = names.shuffled(using: &generator).sorted {
      NameKey(name: $0, foldsTonePlacement: folds) < NameKey(name: $1, foldsTonePlacement: folds)
    }
    #expect(sorted == names)
  }

  @Test func sortNameOverridesTheLastWord() {
    let plain = NameKey(name: "Thạch Thị Sa Thi")
    let given = NameKey(name: "Thạch Thị Sa Thi", sortName: "Sa Thi")
    #expect(NameKey(name: "Lê Thị Sen") > given)
    #expect(NameKey(name: "Lê Thị Sen") < plain)
    #expect(NameKey(name: "Y Blah Êñuôl", sortName: "Blah") < NameKey(name: "Lê Văn Bốn"))
    #expect(NameKey(name: "Y Blah Êñuôl", sortName: " ") == NameKey(name: "Y Blah Êñuôl"))
    #expect(NameKey(name: "Lê Thị Sa") < given)
  }

  @Test func shorterNamesComeFirst() {
    #expect(NameKey(name: "An") < NameKey(name: "Lê An"))
    #expect(NameKey(name: "Lê An") < NameKey(name: "Lê Bá An"))
    #expect(NameKey(name: "") < NameKey(name: "An"))
    #expect(NameKey(name: "  Lê   Văn An ") == NameKey(name: "Lê Văn\u{A0}An"))
  }

  @Test(.enabled(if: Python.hasICU))
  func orderAgreesWithICUFieldByField() throws {
    var generated = GeneratedText(seed: 8)
    let names = (0..<3_000).map { _ in generated.phrase() }
    let script = """
      import sys, icu
      c = icu.Collator.createInstance(icu.Locale("vi"))
      for line in sys.stdin.buffer.read().decode().split("\\n"):
        words = line.split()
        fields = [words[-1], " ".join(words[1:-1]), words[0] if len(words) > 1 else ""]
        print("|".join(c.getSortKey(field).hex() for field in fields))
      """
    let keys = try #require(Python.lines(of: script, input: names.joined(separator: "\n")))
    #expect(keys.count == names.count)
    let sorted = zip(names, keys)
      .map { (name: $0, icu: $1, ours: NameKey(name: $0, foldsTonePlacement: false)) }
      .sorted { $0.ours < $1.ours }
    for (first, second) in zip(sorted, sorted.dropFirst()) {
      let (left, right) = (first.icu.split(separator: "|"), second.icu.split(separator: "|"))
      #expect(!right.lexicographicallyPrecedes(left), "\(first.name) | \(second.name)")
      #expect((first.icu == second.icu) == (first.ours == second.ours))
    }
  }
}
