import Content
import Testing

@Suite struct MatchReferencesTests {
  static let titles = [
    "Giỏi việc nước, đảm việc nhà", "Lao động giỏi, Lao động sáng tạo", "Lao động giỏi", "A",
    "B, C",
    "A, B", "C",
  ]

  func match(_ text: String) -> (values: [String], unmatched: [String]) {
    let match = matchReferences(text) { Self.titles.contains($0) ? $0 : nil }
    let bytes = Array(text.utf8)
    for piece in match.unmatched {
      #expect(String(decoding: bytes[piece.range], as: UTF8.self) == piece.text)
    }
    return (match.values, match.unmatched.map(\.text))
  }

  @Test func takesTheWholeLineFirst() {
    #expect(match("Giỏi việc nước, đảm việc nhà").values == ["Giỏi việc nước, đảm việc nhà"])
  }

  @Test func takesTheLongestTitles() {
    let (values, unmatched) = match(
      "Lao động giỏi, Lao động sáng tạo, Giỏi việc nước, đảm việc nhà,  A")
    #expect(
      values == ["Lao động giỏi, Lao động sáng tạo", "Giỏi việc nước, đảm việc nhà", "A"])
    #expect(unmatched == [])
  }

  @Test func leavesAsLittleUnmatchedAsItCan() {
    #expect(match("A, B, C").values == ["A, B", "C"])
    #expect(match("X, Lao động giỏi, , Y").values == ["Lao động giỏi"])
    #expect(match("X, Lao động giỏi, , Y").unmatched == ["X", "Y"])
  }

  @Test(arguments: ["", ",", " , ,", "không có"])
  func survivesLinesWithoutTitles(text: String) {
    #expect(match(text).values == [])
  }

  @Test func staysLinearInTheLengthOfALine() {
    var lookups = 0
    let line = Array(repeating: "x", count: 2000).joined(separator: ",")
    _ = matchReferences(line) { (_: String) -> Int? in
      lookups += 1
      return nil
    }
    #expect(lookups < 2000 * 13)
  }
}
