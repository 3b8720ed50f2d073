import Diagnostics

/// Lists whose items begin with a dash or bullet of Word's instead of a hyphen.
///
/// YAML takes such lines for mere text or for keys and complains, if at all, of lines below them. So
/// they are found first, reported, and read as the list that was meant.
struct YAMLBullets {
  /// The marks to replace, in the copy that is read.
  private(set) var marks: [Range<Int>] = []
  /// Further lines of such items: they stand in columns that the marks' bytes shift, so they are left
  /// out.
  private(set) var continuations: [Range<Int>] = []
  /// One finding for each list.
  private(set) var mistakes: [YAMLMistake] = []

  private let bytes: ByteScanner
  /// The list that the lines are in: its column, and its finding if it has one.
  private var list: (indent: Int, mistake: Int?)?
  private var endsWithBullet = false
  /// The column of the key of a text in several lines.
  private var textIndent: Int?

  init(_ bytes: ByteScanner, in range: Range<Int>) {
    self.bytes = bytes
    let lines = bytes.yamlLines(in: range)
    var above: YAMLLine?
    for line in lines where !line.isEmpty && bytes[line.contentStart] != .hash {
      if let indent = textIndent, line.indent > indent { continue }
      textIndent = beginsText(line) ? line.indent : nil
      note(line, below: above)
      above = line
    }
  }

  private mutating func note(_ line: YAMLLine, below above: YAMLLine?) {
    if let open = list, line.indent > open.indent {
      if endsWithBullet { continuations.append(line.range) }
      return
    }
    if list?.indent != line.indent { list = nil }
    let length = bytes.bulletLength(at: line.contentStart)
    endsWithBullet = length != nil && (list != nil || above.map { isAbove($0, line) } ?? false)
    if let length, endsWithBullet {
      noteBullet(line, line.contentStart..<line.contentStart + length)
    } else {
      list = line.isItem ? list ?? (line.indent, nil) : nil
    }
  }

  private mutating func noteBullet(_ line: YAMLLine, _ mark: Range<Int>) {
    marks.append(mark)
    if let mistake = list?.mistake { return count(mistake) }
    mistakes.append(mistake(line, mark))
    list = (line.indent, mistakes.count - 1)
  }

  /// Whether a line is a key with nothing beside it, no further right than the one below.
  private func isAbove(_ key: YAMLLine, _ line: YAMLLine) -> Bool {
    key.key != nil && key.value.isEmpty && key.textColumn <= line.indent
  }

  /// Whether a value of several lines begins here: `|` or `>`.
  private func beginsText(_ line: YAMLLine) -> Bool {
    guard !line.value.isEmpty else { return false }
    return [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[line.value.lowerBound])
  }

  private func mistake(_ line: YAMLLine, _ mark: Range<Int>) -> YAMLMistake {
    var end = mark.upperBound
    while end < line.range.upperBound, bytes.isBlank(end) { end += 1 }
    if let length = bytes.invisibleLength(at: end) { end += length }
    let fixed = "- " + bytes.text(min(end, line.range.upperBound)..<line.range.upperBound)
    return YAMLMistake(
      kind: .yamlBullet, range: mark, arguments: ["mark": bytes.text(mark), "fixed": fixed])
  }

  private mutating func count(_ index: Int) {
    let lines = mistakes[index].arguments["count"].flatMap { Int($0) } ?? 1
    mistakes[index].arguments["count"] = String(lines + 1)
  }
}

extension ByteScanner {
  /// The length of a dash or a bullet that Word puts where a list's hyphen belongs; nil for anything
  /// else.
  func bulletLength(at offset: Int) -> Int? {
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    // The hyphens and dashes, the minus sign, the box drawing.
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92), (0xE2, 0x94, 0x80): 3
    // Bullets, squares, circles, ticks, arrows.
    case (0xE2, 0x80, 0xA2...0xA3), (0xE2, 0x81, 0x83), (0xE2, 0x96, 0xA0...0xBF),
      (0xE2, 0x97, 0x80...0xBF), (0xE2, 0x9C, 0x93...0x96), (0xE2, 0x9E, 0x94...0xBE):
      3
    // What Word's Symbol and Wingdings fonts leave behind.
    case (0xEF, 0x80...0x83, _): 3
    case (0xC2, 0xB7, _): 2
    default: nil
    }
  }
}
