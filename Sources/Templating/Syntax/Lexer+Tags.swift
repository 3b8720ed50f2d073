import Diagnostics

extension Lexer {
  enum TagKind {
    case output, statement

    var opening: String { self == .output ? "{{" : "{%" }
    var closing: String { self == .output ? "}}" : "%}" }
    var begin: TokenKind { self == .output ? .outputBegin : .tagBegin }
    var end: TokenKind { self == .output ? .outputEnd : .tagEnd }
  }

  // MARK: Comments and raw text

  mutating func skipComment(from tag: Int) {
    guard let close = firstIndex(of: "#}", from: position) else {
      reportUnclosed("{#", "#}", at: tag)
      position = end
      return
    }
    let trims = close > position && bytes[close - 1] == UInt8(ascii: "-")
    position = close + 2
    if trims { skipWhiteSpace() }
  }

  /// Where raw text begins, if the tag at hand is `{% raw %}`.
  func rawBody() -> Int? {
    var probe = self
    probe.skipWhiteSpace()
    guard probe.looksAt("raw", probe.position) else { return nil }
    probe.position += 3
    probe.skipWhiteSpace()
    if probe.looksAt("-%}", probe.position) {
      probe.position += 3
      probe.skipWhiteSpace()
      return probe.position
    }
    return probe.looksAt("%}", probe.position) ? probe.position + 2 : nil
  }

  mutating func scanRaw(from tag: Int, body: Int) {
    var search = body
    while let open = firstIndex(of: "{%", from: search) {
      if let after = rawEnd(at: open) {
        let trims = byte(at: open + 2) == UInt8(ascii: "-")
        addRawText(body..<open, trimmed: trims)
        position = after
        return
      }
      search = open + 2
    }
    reportUnclosed("{% raw %}", "{% endraw %}", at: tag)
    position = end
  }

  /// Where text goes on after `{% endraw %}`, if that is what stands at `open`.
  private func rawEnd(at open: Int) -> Int? {
    var probe = self
    probe.position = open + 2
    if [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte(at: probe.position)) {
      probe.position += 1
    }
    probe.skipWhiteSpace()
    guard probe.looksAt("endraw", probe.position) else { return nil }
    probe.position += 6
    probe.skipWhiteSpace()
    return probe.tagEnd(.statement)
  }

  private mutating func addRawText(_ range: Range<Int>, trimmed: Bool) {
    var upper = range.upperBound
    while trimmed, upper > range.lowerBound,
      let length = WhiteSpace.length(before: upper, in: bytes), upper - length >= range.lowerBound
    {
      upper -= length
    }
    guard range.lowerBound < upper else { return }
    let text = Self.withPlainLineBreaks(bytes[range.lowerBound..<upper])
    tokens.append(Token(kind: .text(text), range: range.lowerBound..<upper))
  }

  // MARK: Inside a tag

  mutating func scanInside(of tag: Int, kind: TagKind) {
    tokens.append(Token(kind: kind.begin, range: tag..<position))
    brackets = []
    let (known, inside) = (log, tokens.count)
    while position < end {
      if brackets.isEmpty, let after = tagEnd(kind) {
        tokens.append(Token(kind: kind.end, range: endRange(kind)))
        position = after
        return
      }
      if WhiteSpace.length(at: position, in: bytes) != nil {
        skipWhiteSpace()
      } else if !scanToken() {
        guard isUnclosed(tag, kind) else { return leaveTag(kind) }
        log = known
        break
      }
    }
    // What was read of the text after it would only bring more findings.
    tokens.removeSubrange(inside...)
    reportUnclosed(kind.opening, kind.closing, at: tag)
    position = nextTag(from: tag + 2)
    tokens.append(Token(kind: .invalid, range: position..<position))
    tokens.append(Token(kind: kind.end, range: position..<position))
  }

  /// Whether a tag with something wrong in it lacks its end: another one begins before that, or there
  /// is a single `}` in its place.
  private func isUnclosed(_ tag: Int, _ kind: TagKind) -> Bool {
    if brackets.isEmpty, byte(at: position) == UInt8(ascii: "}") { return true }
    let closing = firstIndex(of: kind == .output ? "}}" : "%}", from: tag + 2) ?? end
    return closing >= nextTag(from: tag + 2)
  }

  /// Where text goes on after the end of a tag, if one stands here.
  private func tagEnd(_ kind: TagKind) -> Int? {
    let closes = kind == .output ? looksAt("}}", position) : looksAt("%}", position)
    if closes { return position + 2 }
    let trims = kind == .output ? looksAt("-}}", position) : looksAt("-%}", position)
    if trims {
      var probe = self
      probe.position = position + 3
      probe.skipWhiteSpace()
      return probe.position
    }
    return kind == .statement && looksAt("+%}", position) ? position + 3 : nil
  }

  private func endRange(_ kind: TagKind) -> Range<Int> {
    let isPlain = kind == .output ? looksAt("}}", position) : looksAt("%}", position)
    return position..<(position + (isPlain ? 2 : 3))
  }

  /// Leaves a tag that holds something wrong, at the first thing that looks like its end or like
  /// the beginning of another.
  private mutating func leaveTag(_ kind: TagKind) {
    tokens.append(Token(kind: .invalid, range: position..<position))
    let next = nextTag(from: position)
    while position < next, tagEnd(kind) == nil { position += 1 }
    if position < next, let after = tagEnd(kind) {
      tokens.append(Token(kind: kind.end, range: endRange(kind)))
      position = after
    } else {
      tokens.append(Token(kind: kind.end, range: position..<position))
    }
  }

  // MARK: Reporting

  mutating func reportUnclosed(_ opening: String, _ closing: String, at tag: Int) {
    log.report(
      .templateUnclosed, at: tag..<min(tag + 2, end),
      ["opening": opening, "closing": closing])
  }

  mutating func reportSyntax(_ found: String, _ range: Range<Int>, expected: String? = nil) {
    var arguments = ["found": found]
    arguments["expected"] = expected
    log.report(.templateSyntax, at: range, arguments)
  }
}
