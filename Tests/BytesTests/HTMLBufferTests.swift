import Bytes
import Testing

@Suite struct HTMLBufferTests {
  @Test func growsPastItsFirstCapacity() {
    var buffer = HTMLBuffer(capacity: 64)
    for _ in 0..<100 { buffer.append("động ") }
    #expect(buffer.string() == String(repeating: "động ", count: 100))
  }

  @Test(arguments: ["", "a", "<", "a<b", "&<>\"'", "không có gì", "x'y\"z & <b>đậm</b>"], 0..<34)
  func escapesAtEveryOffset(text: String, padding: Int) {
    let padded = String(repeating: "x", count: padding) + text
    var buffer = HTMLBuffer()
    buffer.appendEscaped(padded)
    #expect(buffer.string() == escapedOneByOne(padded))
    buffer.removeAll()
    buffer.appendEscaped(padded, as: .commonMark)
    let expected = escapedOneByOne(padded).replacing("&#34;", with: "&quot;")
      .replacing("&#39;", with: "'")
    #expect(buffer.string() == expected)
  }

  @Test func truncatesToALengthItHad() {
    var buffer = HTMLBuffer()
    buffer.append("một")
    let mark = buffer.count
    buffer.append(" hai")
    buffer.truncate(to: mark)
    #expect(buffer.string() == "một")
  }

  private func escapedOneByOne(_ text: String) -> String {
    var result = ""
    for character in text.unicodeScalars {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&#34;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(character)
      }
    }
    return result
  }
}
