package import Diagnostics

/// Reads a JSON file (RFC 8259, strictly); nil if it can't be read, which is reported.
///
/// A whole number too large for 64 bits becomes a floating-point number.
package func parseJSON(_ source: SourceText, log: inout DiagnosticLog) -> DataNode? {
  guard checkText(source, range: 0..<source.bytes.count, refusingControls: true, log: &log) != nil
  else { return nil }
  return source.bytes.withUnsafeBufferPointer { bytes in
    var reader = JSONReader(bytes: ByteScanner(bytes), source: source)
    defer { log.merge(reader.findings.log) }
    do throws(JSONFault) {
      return try reader.document()
    } catch {
      log.report(error.kind, at: source.place(of: error.range), error.arguments)
      return nil
    }
  }
}

/// What keeps a JSON file from being read on.
struct JSONFault: Error {
  let kind: DiagnosticKind
  let range: Range<Int>
  var arguments: [String: String] = [:]
}

private struct JSONReader {
  private static let deepest = 64

  let bytes: ByteScanner
  private(set) var findings: DocumentFindings
  private var offset = 0

  init(bytes: ByteScanner, source: SourceText) {
    self.bytes = bytes
    findings = DocumentFindings(in: source)
    offset = bytes.startsWithByteOrderMark ? 3 : 0
  }

  mutating func document() throws(JSONFault) -> DataNode {
    let root = try value(depth: 0)
    skipBlanks()
    guard offset == bytes.count else { throw fault(.jsonSyntax) }
    return root
  }

  private mutating func value(depth: Int) throws(JSONFault) -> DataNode {
    skipBlanks()
    guard depth <= Self.deepest else {
      throw fault(.jsonTooDeep, arguments: ["depth": String(Self.deepest)])
    }
    switch bytes[offset] {
    case UInt8(ascii: "{"): return try map(depth: depth)
    case UInt8(ascii: "["): return try list(depth: depth)
    case UInt8(ascii: "\""):
      let start = offset
      let text = try bytes.jsonString(at: &offset)
      return DataNode(.string(text), range: start..<offset)
    default: return try word()
    }
  }

  // MARK: Lists and maps

  private mutating func list(depth: Int) throws(JSONFault) -> DataNode {
    let start = offset
    var items: [DataNode] = []
    while try goesOn(from: start, isFirst: items.isEmpty, closing: UInt8(ascii: "]")) {
      items.append(try value(depth: depth + 1))
    }
    return DataNode(.list(items), range: start..<offset)
  }

  private mutating func map(depth: Int) throws(JSONFault) -> DataNode {
    let start = offset
    var entries: [DataEntry] = []
    var lines: [String: Range<Int>] = [:]
    while try goesOn(from: start, isFirst: lines.isEmpty, closing: UInt8(ascii: "}")) {
      let keyStart = offset
      guard bytes[offset] == UInt8(ascii: "\"") else { throw unquoted() }
      let key = try bytes.jsonString(at: &offset)
      let keyRange = keyStart..<offset
      skipBlanks()
      guard bytes[offset] == UInt8(ascii: ":") else { throw fault(.jsonSyntax) }
      offset += 1
      let value = try value(depth: depth + 1)
      if let first = lines[key] {
        let source = findings.source
        findings.report(
          .jsonDuplicateKey, at: keyRange, ["key": key, "line": source.line(of: first)])
      } else {
        lines[key] = keyRange
        entries.append(DataEntry(key: key, keyRange: keyRange, value: value))
      }
    }
    return DataNode(.map(entries), range: start..<offset)
  }

  /// Moves past a bracket or comma to the next item, or past the closing bracket.
  private mutating func goesOn(
    from start: Int, isFirst: Bool, closing: UInt8
  ) throws(JSONFault) -> Bool {
    if isFirst { offset += 1 }
    skipBlanks()
    if bytes[offset] == closing {
      offset += 1
      return false
    }
    if !isFirst, bytes[offset] == UInt8(ascii: ",") {
      let comma = offset
      offset += 1
      skipBlanks()
      if bytes[offset] == closing {
        throw JSONFault(kind: .jsonTrailingComma, range: comma..<comma + 1)
      }
    } else if !isFirst, offset < bytes.count {
      throw fault(.jsonMissingComma)
    }
    guard offset < bytes.count else {
      let open = bytes.text(start..<start + 1)
      throw JSONFault(
        kind: .jsonUnclosedBracket, range: start..<start + 1,
        arguments: ["open": open, "close": open == "[" ? "]" : "}"])
    }
    return true
  }

  // MARK: Words and numbers

  private mutating func word() throws(JSONFault) -> DataNode {
    let start = offset
    let fault = unquoted()
    offset = fault.range.upperBound
    let text = bytes.text(start..<offset)
    switch text {
    case "null": return DataNode(.null, range: start..<offset)
    case "true": return DataNode(.bool(true), range: start..<offset)
    case "false": return DataNode(.bool(false), range: start..<offset)
    default: break
    }
    let first = bytes[start]
    guard first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || bytes.isDigit(start) else {
      throw fault
    }
    guard let number = jsonNumber(text) else {
      throw JSONFault(kind: .jsonNumber, range: start..<offset, arguments: ["text": text])
    }
    return DataNode(number, range: start..<offset)
  }

  /// What stands where a value or a key in quotes should.
  private func unquoted() -> JSONFault {
    var end = offset
    while end < bytes.count, !bytes.isBlank(end), !bytes.isLineBreak(end),
      !",:[]{}\"".utf8.contains(bytes[end])
    {
      end += 1
    }
    let isComment = bytes[offset] == UInt8(ascii: "/") || bytes[offset] == .hash
    guard end > offset, !isComment else { return fault(.jsonSyntax) }
    return JSONFault(
      kind: .jsonUnquotedText, range: offset..<end, arguments: ["text": bytes.text(offset..<end)])
  }

  private func fault(_ kind: DiagnosticKind, arguments: [String: String] = [:]) -> JSONFault {
    JSONFault(kind: kind, range: offset..<min(offset + 1, bytes.count), arguments: arguments)
  }

  private mutating func skipBlanks() {
    while bytes.isBlank(offset) || bytes.isLineBreak(offset) { offset += 1 }
  }
}
