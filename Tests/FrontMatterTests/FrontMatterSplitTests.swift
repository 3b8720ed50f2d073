import Diagnostics
import Testing

@testable import FrontMatter

private struct Split {
  let frontMatter: String
  let body: String
}

private func split(_ text: String) -> (parts: Split?, log: DiagnosticLog) {
  var log = DiagnosticLog()
  let source = source(text)
  let parts = splitFrontMatter(source, log: &log).map { split in
    Split(
      frontMatter: String(decoding: source.bytes[split.frontMatter], as: UTF8.self),
      body: String(decoding: source.bytes[split.body], as: UTF8.self))
  }
  return (parts, log)
}

@Suite struct FrontMatterSplitTests {
  @Test(arguments: [
    ("---\na: b\n---\nBài\n", "a: b\n", "Bài\n"),
    ("---\na: b\n...\nBài\n", "a: b\n", "Bài\n"),
    ("---\n---\n", "", ""),
    ("---\na: b\n---", "a: b\n", ""),
    ("\u{FEFF}---\na: b\n---\nBài\n", "a: b\n", "Bài\n"),
    ("\n \n---\na: b\n---\nBài\n", "a: b\n", "Bài\n"),
    ("--- \t\na: b\n---\u{A0}\nBài\n", "a: b\n", "Bài\n"),
    ("---\r\na: b\r\n---\r\nBài\r\n", "a: b\r\n", "Bài\r\n"),
    ("---\ra: b\r---\rBài\r", "a: b\r", "Bài\r"),
    ("---\na: |\n  ---\n  x\n---\nBài\n---\nnữa\n", "a: |\n  ---\n  x\n", "Bài\n---\nnữa\n"),
    ("---\na:\n- b\n- - c\n-\n---\nBài", "a:\n- b\n- - c\n-\n", "Bài"),
    ("---\n# Ghi chú\n\n# của biên tập\na: b\n---\n", "# Ghi chú\n\n# của biên tập\na: b\n", ""),
    ("---\na: \"x\n\ny z t\"\n---\nBài", "a: \"x\n\ny z t\"\n", "Bài"),
  ]) func findsTheDelimiters(text: String, frontMatter: String, body: String) {
    let (parts, log) = split(text)
    #expect(findings(log) == [])
    #expect(parts?.frontMatter == frontMatter)
    #expect(parts?.body == body)
  }

  @Test(arguments: [
    "—", "––", "–-", "–--", "-–", "——", "---—", "-- -", "- - -", "--", "-", "----", "***", "* * *",
    "___", "===", " ---", "\\---", "−−−", "－－－", "───", "--- hồ sơ",
  ]) func namesAnOpeningThatIsNotThreeHyphens(typed: String) {
    let (parts, log) = split(typed + "\na: b\n---\nBài\n")
    #expect(findings(log) == ["front_matter.delimiter 1:1-1:\(typed.count + 1)"])
    #expect(log.diagnostics.first?.arguments["typed"] == typed)
    #expect(parts?.frontMatter == "a: b\n")
  }

  @Test(arguments: [
    "—", "–", "––", "–--", "——", "-- -", "- - -", "--", "----", "***", "___", "===", "\\---",
  ]) func namesAClosingThatIsNotThreeHyphens(typed: String) {
    let (parts, log) = split("---\na: b\n\(typed)\nBài\n---\nnữa\n")
    #expect(findings(log) == ["front_matter.delimiter 3:1-3:\(typed.count + 1)"])
    #expect(parts?.frontMatter == "a: b\n")
    #expect(parts?.body == "Bài\n---\nnữa\n")
  }

  @Test func namesBothDelimitersOfWord() {
    let (parts, log) = split("—\na: b\n—\nBài\n")
    #expect(findings(log) == ["front_matter.delimiter 1:1-1:2", "front_matter.delimiter 3:1-3:2"])
    #expect(parts?.frontMatter == "a: b\n")
  }

  @Test(arguments: [
    ("+++\ntitle = \"a\"\n+++\n", "front_matter.format 1:1-1:4", "TOML"),
    ("{\n  \"title\": \"a\"\n}\n", "front_matter.format 1:1-1:2", "JSON"),
    ("{\"title\": \"a\"}\n", "front_matter.format 1:1-1:15", "JSON"),
  ]) func namesOtherFormats(text: String, finding: String, format: String) {
    let (parts, log) = split(text)
    #expect(parts == nil)
    #expect(findings(log) == [finding])
    #expect(log.diagnostics.first?.arguments["format"] == format)
  }

  @Test(arguments: [
    ("```yaml\n---\na: b\n---\n```\n", "front_matter.fence 1:1-1:8"),
    ("", "front_matter.missing 1:1-1:1"),
    ("\n  \n", "front_matter.missing 1:1-1:1"),
    ("# Bài\n", "front_matter.missing 1:1-1:6"),
    ("...\na: b\n---\n", "front_matter.missing 1:1-1:4"),
    ("\ntieu_de: x\n---\n", "front_matter.missing 2:1-2:11"),
  ]) func asksForFrontMatter(text: String, finding: String) {
    let (parts, log) = split(text)
    #expect(parts == nil)
    #expect(findings(log) == [finding])
  }

  @Test func namesALongLineByItsFirstWords() {
    let body = String(repeating: "Ca ba bắt đầu. ", count: 20)
    let before = split("---\na: b\n\n\(body)\n").log.diagnostics.first?.arguments["before"]
    #expect(before == "Ca ba bắt đầu. Ca ba bắt đầu. Ca ba bắt …")
  }

  @Test func showsWhereTheOpeningBelongs() {
    #expect(split("tieu_de: x\n---\n").log.diagnostics.first?.arguments["first"] == "tieu_de: x")
    #expect(split("Bài viết.\n").log.diagnostics.first?.arguments["first"] == nil)
  }

  @Test(
    arguments: [
      ("---\na: b\n\nBài viết mở đầu thế này.\n", "4:1-4:25", "a: b\n\n"),
      ("---\na: b\n\nBài viết mở đầu.\n\n---\n\nnữa\n", "4:1-4:17", "a: b\n\n"),
      ("---\na: b\n\n## Cách làm\n\nbài\n", "4:1-4:12", "a: b\n\n"),
      ("---\na: b\n\n![ảnh](x.jpg)\n", "4:1-4:14", "a: b\n\n"),
      ("---\na: b\nBài viết.\n", "3:1-3:10", nil),
      ("---\na: b\nBài viết một.\n\nĐoạn hai.\n", "3:1-3:14", "a: b\n"),
      ("---\na: b\n  c\n- d\n", "1:1-1:4", nil),
      ("---\na: b\n\nkhông có dấu\nc: d\n", "4:1-4:13", nil),
      ("---\n", "1:1-1:4", nil),
    ] as [(String, String, String?)])
  func guessesWhereTheClosingBelongs(text: String, place: String, frontMatter: String?) {
    let (parts, log) = split(text)
    #expect(findings(log) == ["front_matter.unclosed \(place)"])
    #expect(parts?.frontMatter == frontMatter)
  }
}

@Suite struct EncodingTests {
  private func splitting(_ bytes: [UInt8]) -> (split: FrontMatterSplit?, log: DiagnosticLog) {
    var log = DiagnosticLog()
    let split = splitFrontMatter(SourceText(file: "bai.md", bytes: bytes), log: &log)
    return (split, log)
  }

  @Test func findsTheFirstBadByte() {
    let (split, log) = splitting(Array("---\na: ệ".utf8) + [0xE9] + Array("\n---\n".utf8))
    #expect(split == nil)
    #expect(findings(log) == ["text.encoding 2:5-2:6"])
    #expect(log.diagnostics.first?.arguments == ["byte": "E9"])
  }

  @Test func readsTheFrontMatterAboveABadBody() {
    let (split, log) = splitting(Array("---\na: ệ\n---\nB".utf8) + [0xE0] + Array("i\n".utf8))
    #expect(findings(log) == ["text.encoding 4:2-4:3"])
    #expect(split?.frontMatter == 4..<11)
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x2D, 0, 0x2D, 0, 0x2D, 0], "UTF-16"),
    ([0xFE, 0xFF, 0, 0x2D, 0, 0x2D, 0, 0x2D], "UTF-16"),
    ([0xFF, 0xFE, 0, 0, 0x2D, 0, 0, 0], "UTF-32"),
    ([0x2D, 0, 0x2D, 0, 0x2D, 0, 0x0A, 0, 0xC7, 0x1E], "UTF-16"),
  ]) func namesWideEncodings(bytes: [UInt8], encoding: String) {
    let (split, log) = splitting(bytes)
    #expect(split == nil)
    #expect(findings(log) == ["text.wide_encoding 1:1-1:1"])
    #expect(log.diagnostics.first?.arguments == ["encoding": encoding])
  }

  /// “Đồng chí Nguyễn Văn Mẫu, công nhân tổ điện, phường Bến Nghé” in each of the old encodings.
  @Test(
    arguments: [
      (
        [
          0xA7, 0xE5, 0x6E, 0x67, 0x20, 0x63, 0x68, 0xDD, 0x20, 0x4E, 0x67, 0x75, 0x79, 0xD4, 0x6E,
          0x2C, 0x20, 0x63, 0xAB, 0x6E, 0x67, 0x20, 0x6E, 0x68, 0xA9, 0x6E, 0x20, 0x74, 0xE6, 0x20,
          0xAE, 0x69, 0xD6, 0x6E,
        ], "TCVN3"
      ),
      (
        [
          0xD0, 0xF4, 0xCC, 0x6E, 0x67, 0x20, 0x63, 0x68, 0x69, 0xEC, 0x20, 0x4E, 0x67, 0x75, 0x79,
          0xEA, 0xDE, 0x6E, 0x2C, 0x20, 0x63, 0xF4, 0x6E, 0x67, 0x20, 0x6E, 0x68, 0xE2, 0x6E, 0x20,
          0x74, 0xF4, 0xD2, 0x20, 0xF0, 0x69, 0xEA, 0xF2, 0x6E,
        ], "Windows-1258"
      ),
      ([0x63, 0x61, 0x66, 0xE9, 0x20, 0xFC, 0x62, 0x65, 0x72, 0x20, 0xDF], nil),
    ] as [([UInt8], String?)])
  func guessesOldVietnameseEncodings(bytes: [UInt8], encoding: String?) {
    #expect(vietnameseEncoding(of: bytes) == encoding)
  }

  /// The sixteen-byte survey against the byte-by-byte check and the standard library.
  @Test(arguments: 0..<4) func surveysLikeTheSlowCheck(part: UInt64) {
    var generator = SeededGenerator(seed: 0x5EED + part)
    let alphabet: [UInt8] = [
      0x20, 0x41, 0x09, 0x0A, 0x0D, 0x00, 0x1F, 0x7F, 0x80, 0x85, 0x8F, 0x90, 0x9F, 0xA0, 0xA8,
      0xBB,
      0xBE, 0xBF, 0xC0, 0xC2, 0xC3, 0xE0, 0xE1, 0xE2, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<2_000 {
      var bytes = Array(
        "Nguyễn Thị Ví Dụ, “tổ trưởng” 😀".utf8.prefix(.random(in: 0...48, using: &generator)))
      for _ in 0..<Int.random(in: 0...4, using: &generator) {
        let place = Int.random(in: 0...bytes.count, using: &generator)
        bytes.insert(alphabet.randomElement(using: &generator) ?? 0, at: place)
      }
      compareChecks(of: bytes)
    }
  }

  /// Every lead byte before every kind of second byte, with too few and too many tails.
  @Test func surveysEverySequenceLikeTheSlowCheck() {
    let seconds: [UInt8] = [0x20, 0x7F, 0x80, 0x85, 0x8F, 0x90, 0x9F, 0xA0, 0xBB, 0xBF, 0xC0]
    for lead in UInt8(0x80)...0xFF {
      for (number, second) in seconds.enumerated() {
        for tails in 0...2 {
          let padding = Array(repeating: UInt8.space, count: 10 + number)
          let tail: UInt8 = number % 2 == 0 ? 0x80 : 0xBE
          compareChecks(of: padding + [lead, second] + Array(repeating: tail, count: tails))
        }
      }
    }
  }

  private func compareChecks(of bytes: [UInt8]) {
    let (survey, ill, any) = bytes.withUnsafeBufferPointer { buffer in
      let scanner = ByteScanner(buffer)
      let all = 0..<buffer.count
      return (
        scanner.survey(all, encodingOnly: false),
        scanner.firstFault(in: all, refusingControls: false),
        scanner.firstFault(in: all, refusingControls: true)
      )
    }
    #expect(survey.contains(.encoding) == (ill != nil), "\(bytes)")
    #expect(survey.isDisjoint(with: [.encoding, .controls]) == (any == nil), "\(bytes)")
    #expect((ill == nil) == (String(validating: bytes, as: UTF8.self) != nil), "\(bytes)")
  }
}
