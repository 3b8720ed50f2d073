import Vietnamese

/// The words of a line as honours are compared: folded, without *của*, with their places.
struct AwardWords {
  struct Word {
    let folded: String
    /// UTF-8 offsets into the line.
    let range: Range<Int>
    /// The value of a word of digits that is no longer than a year.
    let number: Int?

    /// The value of a word that is a year.
    var year: Int? { number.flatMap { (1900...2100).contains($0) ? $0 : nil } }
  }

  let bytes: [UInt8]
  let words: [Word]

  init(_ line: String) {
    bytes = Array(line.utf8)
    var words: [Word] = []
    var start: Int?
    var offset = 0
    for scalar in line.unicodeScalars {
      let isPart =
        scalar.properties.isAlphabetic || scalar.properties.isDiacritic
        || scalar.properties.numericType != nil
      if isPart {
        start = start ?? offset
      } else if let first = start {
        words.append(Self.word(bytes, first..<offset))
        start = nil
      }
      offset += UTF8.width(scalar)
    }
    if let start { words.append(Self.word(bytes, start..<offset)) }
    self.words = words
  }

  private static func word(_ bytes: [UInt8], _ range: Range<Int>) -> Word {
    let text = String(decoding: bytes[range], as: UTF8.self)
    let number = text.utf8.count <= 4 && text.utf8.allSatisfy(isDigit) ? Int(text) : nil
    return Word(folded: searchLoose(text), range: range, number: number)
  }

  /// The first byte at or after an offset that is no space.
  func byteAfterSpace(_ offset: Int) -> UInt8? {
    bytes[min(offset, bytes.count)...].first { !isSpace($0) }
  }

  func startsWithDigit(_ index: Int) -> Bool { isDigit(bytes[words[index].range.lowerBound]) }

  /// The bytes between a word and the one before it.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    guard index > 0, index < words.count else { return [] }
    return bytes[words[index - 1].range.upperBound..<words[index].range.lowerBound]
  }

  /// The bytes from the first to the last of some words.
  func bytes(of range: Range<Int>) -> Range<Int> {
    guard let first = words[range].first, let last = words[range].last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
