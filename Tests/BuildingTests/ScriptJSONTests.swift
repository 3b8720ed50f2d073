import Foundation
import Templating
import Testing

@testable import Building

/// What `json` prints is JSON, read by another reader, and nothing that ends a script.
@Suite struct ScriptJSONTests {
  private func text(_ value: Value) -> String {
    var json = ScriptJSON()
    json.append(value)
    return json.text
  }

  @Test(arguments: [
    "", "An", "\"\\/\n\r\t", "</script><!--", "a&b'c", "Ế\u{302} Đ", "\u{0}\u{1F}\u{7F}",
    "x\u{2028}y\u{2029}", "\u{2027}\u{202A}\u{E2}", "👩‍🌾", String(repeating: "dài ", count: 500),
  ])
  func textsComeBack(text: String) throws {
    let json = self.text(.list([.string(text), .markup(text)]))
    let read = try JSONDecoder().decode([String].self, from: Data(json.utf8))
    #expect(read.allSatisfy { $0.unicodeScalars.elementsEqual(text.unicodeScalars) })
    #expect(!json.contains { "<>&'\u{2028}\u{2029}\n\r\t".contains($0) })
  }

  @Test func valuesKeepTheirOrderAndKinds() {
    let map = ValueMap([("b", .int(-1)), ("a", .float(1.5)), ("c", .none)])
    #expect(
      text(.tuple([.bool(true), .bool(false), .map(map), .float(.infinity), .list([])]))
        == #"[true,false,{"b":-1,"a":1.5,"c":null},null,[]]"#)
  }
}
