/// The footnotes as the source spells them: cmark's tree keeps no trace of a note that nothing refers
/// to, nor of a reference that has no note.
struct FootnoteCheck {
  /// Where each note is defined that nothing refers to, with its label.
  private(set) var unused: [(label: String, range: Range<Int>)] = []
  /// Whether there is a `[^` at all.
  private(set) var hasMarks = false

  /// `body` is a range of `bytes`, as are the ranges found.
  init(of bytes: [UInt8], body: Range<Int>) {
    var uses: Set<String> = []
    var definitions: [(label: String, range: Range<Int>)] = []
    bytes.withUnsafeBufferPointer { bytes in
      var index = body.lowerBound
      while let mark = Self.nextMark(in: bytes, from: index, to: body.upperBound) {
        index = mark.range.upperBound
        let isDefinition = index < body.upperBound && bytes[index] == UInt8(ascii: ":")
        if isDefinition, Self.beginsLine(mark.range.lowerBound, in: bytes, body: body) {
          definitions.append(mark)
        } else {
          uses.insert(mark.label)
        }
      }
    }
    hasMarks = !definitions.isEmpty || !uses.isEmpty
    unused = definitions.filter { !uses.contains($0.label) }
  }

  /// The next `[^label]`, its label in lower case.
  static func nextMark(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
  ) -> (label: String, range: Range<Int>)? {
    var index = start - 1
    while true {
      index = bytes.firstIndex(of: UInt8(ascii: "["), from: index + 1, to: end)
      guard index + 3 < end else { return nil }
      guard bytes[index + 1] == UInt8(ascii: "^") else { continue }
      let label = bytes[(index + 2)..<min(index + 80, end)].prefix(while: isLabelByte)
      guard !label.isEmpty, label.endIndex < end, bytes[label.endIndex] == UInt8(ascii: "]") else {
        continue
      }
      return (String(decoding: label, as: UTF8.self).lowercased(), index..<(label.endIndex + 1))
    }
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != UInt8(ascii: "]") && byte != UInt8(ascii: "[")
  }

  /// Whether nothing but blanks, quote marks and bullets stands before an offset on its line.
  private static func beginsLine(
    _ offset: Int, in bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>
  ) -> Bool {
    var index = offset - 1
    while index >= body.lowerBound, offset - index < 40 {
      switch bytes[index] {
      case 0x0A, 0x0D: return true
      case 0x20, 0x09, UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "*"): index -= 1
      default: return false
      }
    }
    return index < body.lowerBound
  }
}
