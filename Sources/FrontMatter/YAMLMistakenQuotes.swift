import Diagnostics

/// Quotation marks that don't close, or close too early.
extension YAMLMistakeFinder {
  /// The first quotation mark above the fault that swallows lines which were meant as keys.
  func unclosedQuote() -> YAMLMistake? {
    var number = 0
    var literal: YAMLLine?
    while number <= index {
      let line = lines[number]
      number += 1
      if let literal, line.isEmpty || line.indent > literal.indent { continue }
      literal = opensLiteral(line) ? line : nil
      guard opensQuote(line), let last = lastLine(quotedFrom: line) else { continue }
      let swallowsKey = lines[number...max(number, last)].contains {
        $0.key != nil && $0.textColumn <= line.textColumn
      }
      if swallowsKey { return unclosed(line) }
      number = max(number, last)
    }
    return nil
  }

  /// The line on which the quotation mark of a value is closed, if that is another line and text
  /// follows there, as it does when the mark was meant to open something.
  private func lastLine(quotedFrom line: YAMLLine) -> Int? {
    let start = line.value.lowerBound
    guard bytes.closingQuote(from: start, before: line.range.upperBound) == nil,
      let end = bytes.closingQuote(from: start, before: lines[lines.count - 1].range.upperBound)
    else { return nil }
    let last = Self.lineIndex(of: end - 1, in: lines)
    return end < lines[last].range.upperBound ? last : nil
  }

  /// Whether the lines below are a block of text, in which quotation marks mean nothing.
  private func opensLiteral(_ line: YAMLLine) -> Bool {
    !line.value.isEmpty
      && [UInt8(ascii: "|"), UInt8(ascii: ">")].contains(bytes[line.value.lowerBound])
  }

  /// A quotation mark that the end of the document or a line `---` cuts off.
  func cutOffQuote() -> YAMLMistake? {
    guard let opening = fault.contextOffset else { return nil }
    let line = lines[Self.lineIndex(of: opening, in: lines)]
    return opensQuote(line) ? unclosed(line) : nil
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
  func textAfterQuote() -> YAMLMistake? {
    guard opensQuote(line),
      let end = bytes.closingQuote(from: line.value.lowerBound, before: line.value.upperBound),
      end < line.value.upperBound
    else { return nil }
    let rest = end + (bytes.isBlank(end) ? 1 : 0)
    return YAMLMistake(
      kind: .yamlTextAfterQuote, range: rest..<line.value.upperBound,
      arguments: ["fixed": bytes.quoted(line)])
  }

  func escape() -> YAMLMistake? {
    guard
      let backslash = (line.range.lowerBound...max(fault.offset, line.range.lowerBound))
        .last(where: { bytes[$0] == UInt8(ascii: "\\") })
    else { return nil }
    var end = min(backslash + 2, line.range.upperBound)
    while bytes[end] & 0xC0 == 0x80 { end += 1 }
    return YAMLMistake(
      kind: .yamlEscape, range: backslash..<end,
      arguments: ["escape": bytes.text(backslash..<end)])
  }
}
