import Diagnostics

/// Slips that keep one line from being a key with its value, or an item of a list.
extension ByteScanner {
  /// What is wrong with a line that YAML takes for mere text, if it is one of the usual slips.
  func slip(in line: YAMLLine) -> YAMLMistake? {
    invisibleSpace(in: line) ?? missingSpaceAfterDash(in: line) ?? noKeySlip(in: line)
  }

  /// A colon, or what was typed for one, that does not divide key and value.
  func noKeySlip(in line: YAMLLine) -> YAMLMistake? {
    guard line.key == nil, !line.isEmpty, self[line.textStart] != UInt8(ascii: "#") else {
      return nil
    }
    return fullwidthColon(in: line) ?? missingSpaceAfterColon(in: line) ?? equalsSign(in: line)
  }

  /// A no-break or zero-width space where YAML knows only the common one: in the indentation, after
  /// a colon or a dash.
  func invisibleSpace(in line: YAMLLine) -> YAMLMistake? {
    let start = line.contentStart
    if let mistake = invisible(at: start) { return mistake }
    if self[start] == UInt8(ascii: "-"), let mistake = invisible(at: start + 1) { return mistake }
    guard line.key == nil, let colon = line.value.first(where: { self[$0] == UInt8(ascii: ":") })
    else { return nil }
    return invisible(at: colon + 1)
  }

  private func invisible(at start: Int) -> YAMLMistake? {
    invisibleLength(at: start).map {
      YAMLMistake(kind: .yamlInvisibleSpace, range: start..<start + $0)
    }
  }

  /// `-mục` for `- mục`; a negative number or a dash in the text is none.
  func missingSpaceAfterDash(in line: YAMLLine) -> YAMLMistake? {
    guard self[line.contentStart] == UInt8(ascii: "-"),
      line.range.upperBound > line.contentStart + 1,
      !isBlank(line.contentStart + 1), self[line.contentStart + 1] != UInt8(ascii: "-"),
      !isDigit(line.contentStart + 1)
    else { return nil }
    let dash = line.contentStart..<line.contentStart + 1
    return YAMLMistake(
      kind: .yamlNoSpaceAfterDash, range: line.contentStart..<line.range.upperBound,
      arguments: ["fixed": replacing(dash, with: "- ", in: line)])
  }

  /// `khóa:giá trị`; an address and a time of day are none.
  private func missingSpaceAfterColon(in line: YAMLLine) -> YAMLMistake? {
    guard let colon = line.value.first(where: { self[$0] == UInt8(ascii: ":") }),
      colon > line.textStart, colon + 1 < line.range.upperBound,
      isKeyish(line.textStart..<colon), self[colon + 1] != UInt8(ascii: "/"),
      !(isDigit(colon - 1) && isDigit(colon + 1))
    else { return nil }
    return YAMLMistake(
      kind: .yamlNoSpaceAfterColon, range: colon..<colon + 1,
      arguments: ["fixed": replacing(colon..<colon + 1, with: ": ", in: line)])
  }

  /// `khóa：giá trị`, typed with a Chinese or Japanese keyboard.
  private func fullwidthColon(in line: YAMLLine) -> YAMLMistake? {
    guard
      let colon = line.value.first(where: {
        self[$0] == 0xEF && self[$0 + 1] == 0xBC && self[$0 + 2] == 0x9A
      }), isKeyish(line.textStart..<colon)
    else { return nil }
    var end = colon + 3
    while end < line.range.upperBound, isBlank(end) { end += 1 }
    return YAMLMistake(
      kind: .yamlFullwidthColon, range: colon..<colon + 3,
      arguments: ["fixed": replacing(colon..<end, with: ": ", in: line)])
  }

  /// `khóa = giá trị`.
  private func equalsSign(in line: YAMLLine) -> YAMLMistake? {
    guard let sign = line.value.first(where: { self[$0] == UInt8(ascii: "=") }) else { return nil }
    let key = withoutTrailingBlanks(line.textStart..<sign)
    guard isKeyish(key) else { return nil }
    var end = sign + 1
    while end < line.range.upperBound, isBlank(end) { end += 1 }
    return YAMLMistake(
      kind: .yamlEqualsSign, range: sign..<sign + 1,
      arguments: ["fixed": replacing(key.upperBound..<end, with: ": ", in: line)])
  }

  /// Whether text is short enough and plain enough to have been meant as a key.
  private func isKeyish(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty, range.count <= 60 else { return false }
    let marks: [UInt8] = Array("\"'.,;()[]{}/".utf8)
    return !range.contains { marks.contains(self[$0]) }
      && range.count { self[$0] == .space } <= 5
  }
}

extension ByteScanner {
  /// The length of the run of invisible spaces that YAML takes for letters; nil if there is none.
  func invisibleLength(at start: Int) -> Int? {
    var offset = start
    while let length = invisibleScalarLength(at: offset) { offset += length }
    return offset > start ? offset - start : nil
  }

  /// U+00A0, U+2000–U+200F, U+202F, U+205F–U+2064, U+3000 or U+FEFF.
  private func invisibleScalarLength(at offset: Int) -> Int? {
    switch (self[offset], self[offset + 1], self[offset + 2]) {
    case (0xC2, 0xA0, _): 2
    case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F...0xA4),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      3
    default: nil
    }
  }
}
