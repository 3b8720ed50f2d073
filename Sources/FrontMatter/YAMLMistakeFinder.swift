import Diagnostics

/// Finds what a writer did wrong from the place where libyaml gave up.
///
/// libyaml names a symptom, often a line or more below the cause; the usual mistakes are looked for
/// around that place in the order in which they hide one another.
struct YAMLMistakeFinder {
  let bytes: ByteScanner
  let lines: [YAMLLine]
  let fault: YAMLFault
  /// The line that libyaml stopped on.
  private let index: Int

  init(bytes: ByteScanner, range: Range<Int>, fault: YAMLFault) {
    self.bytes = bytes
    self.fault = fault
    lines = bytes.yamlLines(in: range)
    index = Self.lineIndex(of: fault.offset, in: lines)
  }

  /// The mistake, and the number of its line in `lines`.
  func mistake() -> (mistake: YAMLMistake, line: Int)? {
    guard !lines.isEmpty else { return nil }
    let found = unclosedQuote() ?? named() ?? YAMLMistake(kind: .yamlSyntax, range: line.range)
    return (found, Self.lineIndex(of: found.range.lowerBound, in: lines))
  }

  private var line: YAMLLine { lines[index] }

  private static func lineIndex(of offset: Int, in lines: [YAMLLine]) -> Int {
    max(0, (lines.firstIndex { $0.range.lowerBound > offset } ?? lines.count) - 1)
  }

  /// The mistake by libyaml's name for its symptom.
  private func named() -> YAMLMistake? {
    switch fault.problem {
    case "mapping values are not allowed in this context": return strayColon()
    case "could not find expected ':'": return textWithoutKey()
    case "did not find expected key", "did not find expected '-' indicator": return strayContent()
    case "did not find expected <document start>": return indentedStart() ?? strayContent()
    case "did not find expected ',' or ']'", "did not find expected ',' or '}'":
      return bracket()
    case "block sequence entries are not allowed in this context": return listBesideKey()
    case let problem where problem.contains("tab character"): return tab(on: index)
    case let problem where problem.contains("escape") || problem.contains("hexdecimal"):
      return escape()
    default: return specialStart()
    }
  }
}

// MARK: - Quotes

extension YAMLMistakeFinder {
  /// The first quotation mark above the fault that swallows lines which were meant as keys.
  private func unclosedQuote() -> YAMLMistake? {
    let limit = lines[lines.count - 1].range.upperBound
    var number = 0
    while number <= index {
      let line = lines[number]
      number += 1
      guard opensQuote(line),
        bytes.closingQuote(from: line.value.lowerBound, before: line.range.upperBound) == nil
      else { continue }
      guard let end = bytes.closingQuote(from: line.value.lowerBound, before: limit) else {
        return unclosed(line)
      }
      let last = Self.lineIndex(of: end - 1, in: lines)
      let swallowsKey = lines[number...max(number, last)].contains {
        $0.key != nil && $0.textColumn <= line.textColumn
      }
      if swallowsKey, end < lines[last].range.upperBound { return unclosed(line) }
      number = max(number, last)
    }
    return nil
  }

  private func opensQuote(_ line: YAMLLine) -> Bool {
    [UInt8(ascii: "\""), UInt8(ascii: "'")].contains(bytes[line.value.lowerBound])
      && !line.value.isEmpty
  }

  private func unclosed(_ line: YAMLLine) -> YAMLMistake {
    let quote = bytes.text(line.value.lowerBound..<line.value.lowerBound + 1)
    return YAMLMistake(
      kind: .yamlUnclosedQuote, range: line.value,
      arguments: [
        "quote": quote,
        "fixed": bytes.text(line.contentStart..<line.range.upperBound) + quote,
      ])
  }

  /// `"Nữ tướng" ở xưởng`: text goes on after the closing quote.
  private func textAfterQuote() -> YAMLMistake? {
    guard opensQuote(line),
      let end = bytes.closingQuote(from: line.value.lowerBound, before: line.value.upperBound),
      end < line.value.upperBound
    else { return nil }
    let rest = end + (bytes.isBlank(end) ? 1 : 0)
    return YAMLMistake(
      kind: .yamlTextAfterQuote, range: rest..<line.value.upperBound,
      arguments: ["fixed": bytes.quoted(line)])
  }

  private func escape() -> YAMLMistake? {
    guard
      let backslash = (line.range.lowerBound...max(fault.offset, line.range.lowerBound))
        .last(where: { bytes[$0] == UInt8(ascii: "\\") })
    else { return nil }
    let end = min(backslash + 2, line.range.upperBound)
    return YAMLMistake(
      kind: .yamlEscape, range: backslash..<end,
      arguments: ["escape": bytes.text(backslash..<max(end, backslash))])
  }
}

// MARK: - Keys and their values

extension YAMLMistakeFinder {
  /// A `: ` where no key can be: in the middle of a value, or on a line that continues another.
  private func strayColon() -> YAMLMistake? {
    if let key = line.key, key.upperBound < fault.offset, !isKeyColon {
      return YAMLMistake(
        kind: .yamlColonInValue, range: line.value, arguments: ["fixed": bytes.quoted(line)])
    }
    if let slip = bytes.invisibleSpace(in: line) { return slip }
    return continuedText() ?? misaligned()
  }

  /// The line of text that goes on into this one, if its writer meant it as a key.
  private func continuedText() -> YAMLMistake? {
    var top: YAMLLine?
    for above in lines[..<index].reversed() where isContent(above) {
      if let slip = bytes.slip(in: above) { return slip }
      if above.key != nil { return misaligned(under: above) }
      top = above
      if above.isItem { break }
    }
    guard let top else { return nil }
    return top.isItem && top.textColumn < line.textColumn ? misaligned(under: top) : notAKey(top)
  }

  private var isKeyColon: Bool {
    guard let key = line.key else { return false }
    return bytes.withoutTrailingBlanks(key.lowerBound..<fault.offset) == key
  }

  /// A line of mere text where a key is expected.
  private func textWithoutKey() -> YAMLMistake? {
    let start = Self.lineIndex(of: fault.contextOffset ?? fault.offset, in: lines)
    return bytes.slip(in: lines[start]) ?? notAKey(lines[start])
  }

  private func notAKey(_ line: YAMLLine) -> YAMLMistake {
    YAMLMistake(
      kind: .yamlNotAKey, range: line.contentStart..<line.range.upperBound,
      arguments: ["text": bytes.text(line.contentStart..<line.range.upperBound)])
  }

  /// Something that neither continues what is above nor begins anything.
  private func strayContent() -> YAMLMistake? {
    if fault.offset > line.textStart {
      return textAfterQuote() ?? specialStart(at: line.value.lowerBound, of: line)
    }
    if let slip = bytes.slip(in: line) { return slip }
    if line.key == nil, !line.isItem { return notAKey(line) }
    return misaligned()
  }

  /// `khóa: - mục`.
  private func listBesideKey() -> YAMLMistake? {
    guard line.key != nil, bytes[line.value.lowerBound] == UInt8(ascii: "-") else {
      return misaligned()
    }
    return YAMLMistake(kind: .yamlListBesideKey, range: line.value)
  }

  /// Whether a line holds more than blanks or a comment.
  func isContent(_ line: YAMLLine) -> Bool {
    !line.isEmpty && bytes[line.contentStart] != UInt8(ascii: "#")
  }
}

// MARK: - Indentation

extension YAMLMistakeFinder {
  /// A line that begins in a column where nothing of its kind does.
  private func misaligned(under parent: YAMLLine? = nil) -> YAMLMistake {
    let block = enclosingBlock
    if parent == nil,
      block.contains(where: { $0.isItem != line.isItem && $0.indent == line.indent })
    {
      return YAMLMistake(
        kind: .yamlListAndKeysMixed, range: line.contentStart..<line.range.upperBound)
    }
    let nearest = block.compactMap(columnForLike)
      .min { abs($0 - line.indent) < abs($1 - line.indent) }
    return .misaligned(
      line, expected: parent?.textColumn ?? nearest, under: parent?.key.map(bytes.text))
  }

  /// Where this line would begin to be one of a kind with another: at its dash or at its key.
  private func columnForLike(_ other: YAMLLine) -> Int? {
    if line.isItem { return other.isItem ? other.indent : nil }
    return other.isItem && other.key == nil ? nil : other.textColumn
  }

  /// The lines above, nearest first, up to the one that this line lies under.
  private var enclosingBlock: [YAMLLine] {
    var block: [YAMLLine] = []
    for above in lines[..<index].reversed() where isContent(above) {
      block.append(above)
      if above.indent < line.indent { break }
    }
    return block
  }

  /// The first line, when it is indented and a later one is not.
  private func indentedStart() -> YAMLMistake? {
    guard let first = lines.first(where: isContent), first.indent > line.indent else { return nil }
    return .misaligned(first, expected: line.indent)
  }

  private func tab(on number: Int) -> YAMLMistake? {
    let line = lines[number]
    guard let tab = line.range.first(where: { bytes[$0] == .tab }) else { return nil }
    var end = tab
    while bytes[end] == .tab { end += 1 }
    return YAMLMistake(kind: .yamlTab, range: tab..<end)
  }
}

// MARK: - Special characters

extension YAMLMistakeFinder {
  /// A list or mapping in brackets that does not end, or whose items are not divided by commas.
  private func bracket() -> YAMLMistake? {
    guard let opener = fault.contextOffset else { return nil }
    let number = Self.lineIndex(of: opener, in: lines)
    if number < index || fault.offset >= line.range.upperBound {
      let end = lines[number].range.upperBound
      return YAMLMistake(
        kind: .yamlUnclosedBracket, range: opener..<max(end, opener + 1),
        arguments: [
          "open": bytes.text(opener..<opener + 1),
          "close": bytes[opener] == UInt8(ascii: "[") ? "]" : "}",
        ])
    }
    return YAMLMistake(kind: .yamlInBrackets, range: fault.offset..<line.range.upperBound)
  }

  /// A value that begins with a character to which YAML gives a meaning of its own.
  private func specialStart() -> YAMLMistake? {
    let offset = fault.contextOffset ?? fault.offset
    let number = Self.lineIndex(of: offset, in: lines)
    if bytes[offset] == .tab || bytes[fault.offset] == .tab { return tab(on: number) }
    return specialStart(at: offset, of: lines[number])
  }

  private func specialStart(at offset: Int, of line: YAMLLine) -> YAMLMistake? {
    let specials = Array("@`%&*!|>?{[]},\"'-".utf8)
    guard offset < line.range.upperBound, specials.contains(bytes[offset]) else { return nil }
    var arguments = ["mark": bytes.text(offset..<offset + 1)]
    let isBullet = bytes[offset] == UInt8(ascii: "*") && bytes.isBlank(offset + 1)
    if isBullet, offset == line.contentStart {
      arguments["item"] = bytes.replacing(offset..<offset + 1, with: "-", in: line)
    } else if offset == line.value.lowerBound {
      arguments["fixed"] = bytes.quoted(line)
    }
    return YAMLMistake(
      kind: .yamlSpecialStart, range: offset..<offset + 1, arguments: arguments)
  }
}
