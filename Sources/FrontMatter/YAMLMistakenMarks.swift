import Diagnostics

/// Brackets, and characters that mean something to YAML where they begin a value.
extension YAMLMistakeFinder {
  /// A list or mapping in brackets that does not end, or whose items are not divided by commas.
  func bracket() -> YAMLMistake? {
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
  func specialStart() -> YAMLMistake? {
    let offset = fault.contextOffset ?? fault.offset
    let number = Self.lineIndex(of: offset, in: lines)
    if bytes[offset] == .tab || bytes[fault.offset] == .tab { return tab(on: number) }
    return specialStart(at: offset, of: lines[number])
  }

  func specialStart(at offset: Int, of line: YAMLLine) -> YAMLMistake? {
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
