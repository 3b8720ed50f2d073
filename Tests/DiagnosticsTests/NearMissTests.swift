import Diagnostics
import Testing

@Suite struct NearMissTests {
  struct Case {
    let word: String
    let candidates: [String]
    let found: [String]

    init(_ word: String, _ candidates: [String], _ found: [String]) {
      self.word = word
      self.candidates = candidates
      self.found = found
    }
  }

  @Test(arguments: [
    Case("tilte", ["title", "tile", "total"], ["tile", "title"]),
    Case("don_vi", ["dom_vi", "don_vi_cu", "dia_chi"], ["dom_vi"]),
    Case("TITLE", ["title"], ["title"]),
    Case("a", ["b", "bc", "ab"], ["ab", "b"]),
    Case("", ["x", "xy"], ["x"]),
    Case("abc", ["abc"], ["abc"]),
    Case("ca", ["abc"], []),
    Case("năm", ["nam", "nám", "năm"], ["năm", "nam", "nám"]),
    Case("anh", ["anh", "anh", "ảnh"], ["anh", "ảnh"]),
    Case("aaa", ["aab", "aac", "aad", "aae"], ["aab", "aac", "aad"]),
    Case("x", [], []),
  ])
  func findsWhatWasMeant(example: Case) {
    #expect(nearMisses(for: example.word, among: example.candidates) == example.found)
  }

  @Test func comparesFoldedWords() {
    let found = nearMisses(for: "DonVi", among: ["don_vi"]) { word in
      word.lowercased().filter { $0 != "_" }
    }
    #expect(found == ["don_vi"])
  }
}
