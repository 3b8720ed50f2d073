import Diagnostics
import Testing

@Suite struct JSONWriterTests {
  @Test func writesEveryKindOfValue() {
    var json = JSONWriter()
    json.object { json in
      json.member("text", "x")
      json.member("nothing", nil as String?)
      json.member("count", -3)
      json.member("share", 0.5)
      json.member("endless", Double.infinity)
      json.member("true", true)
      json.member("empty") { $0.object { _ in } }
      json.member("list") { json in
        json.array([[1, 2], []]) { json, row in json.array(row) { $0.value($1) } }
      }
      json.member("objects") { json in
        json.array(["a", "b"]) { json, name in json.object { $0.member("name", name) } }
      }
      json.member("last", false)
    }
    #expect(
      json.text == #"""
        {"text":"x","nothing":null,"count":-3,"share":0.5,"endless":null,"true":true,"empty":{},\#
        "list":[[1,2],[]],"objects":[{"name":"a"},{"name":"b"}],"last":false}
        """#)
  }

  @Test(arguments: [
    ("", #""""#), ("Đỗ", #""Đỗ""#), ("\"\\/", #""\"\\/""#), ("\n\r\t", #""\n\r\t""#),
    ("\r\n", #""\r\n""#), ("\u{0}\u{8}\u{1F}\u{7F}", #""\u0000\u0008\u001f\u007f""#),
    ("\u{2028}\u{2029}", #""\u2028\u2029""#), ("👩‍🌾", #""👩‍🌾""#),
  ])
  func escapesTexts(text: String, written: String) {
    var json = JSONWriter()
    json.value(text)
    #expect(json.text == written)
  }

  @Test(.enabled(if: Python.isAvailable)) func pythonReadsBackWhatWasWritten() throws {
    var random = SeededRandom(seed: 20_260_101)
    let texts = (0..<500).map { _ in randomText(using: &random) }
    var json = JSONWriter()
    json.array(texts) { $0.value($1) }
    let script = """
      import json, sys
      for text in json.loads(sys.stdin.buffer.read().decode("utf-8")):
        print(" ".join("%x" % ord(c) for c in text))
      """
    let expected = texts.map { text in
      text.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: " ") + "\n"
    }
    #expect(try Python.run(script, reading: json.text) == expected.joined())
  }

  @Test(.enabled(if: Python.isAvailable)) func numbersAreReadBackExactly() throws {
    let numbers = [
      0, -0.0, 0.1, 1e21, 1e-7, .pi, .greatestFiniteMagnitude, .leastNonzeroMagnitude,
    ]
    var json = JSONWriter()
    json.array(numbers) { $0.value($1) }
    let script = """
      import json, struct, sys
      for number in json.load(sys.stdin):
        print(int.from_bytes(struct.pack(">d", number), "big"))
      """
    let expected = numbers.map { "\($0.bitPattern)\n" }
    #expect(try Python.run(script, reading: json.text) == expected.joined())
  }

  private func randomText(using random: inout SeededRandom) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      let limit: UInt32 = Bool.random(using: &random) ? 0x80 : 0x11_0000
      let scalar = UnicodeScalar(UInt32.random(in: 0..<limit, using: &random))
      if let scalar { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
