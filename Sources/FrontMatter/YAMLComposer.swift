import Diagnostics

/// Builds the tree of one document from libyaml's events: resolves aliases within the limits, and
/// reports what YAML allows but an author cannot have meant.
struct YAMLComposer {
  enum Stop: Error {
    case fault(YAMLFault)
    /// What is wrong has been reported, and reading on would not help.
    case reported
  }

  private struct Anchor {
    let content: YAMLNode.Content
    let nodes: Int
    let height: Int
  }

  let limits: YAMLLimits
  /// False when a part was left out, which may have held the anchor of an alias.
  let isComplete: Bool
  private(set) var findings: DocumentFindings
  private var anchors: [String: Anchor] = [:]
  private var nodes = 0
  /// How many collections the last composed node is high, itself included.
  private var height = 0

  init(source: SourceText, limits: YAMLLimits, isComplete: Bool) {
    findings = DocumentFindings(in: source)
    self.limits = limits
    self.isComplete = isComplete
  }

  /// The only document of the stream; nil for a stream without any.
  mutating func document(from reader: inout YAMLEventReader) throws(Stop) -> YAMLNode? {
    _ = try next(&reader)
    guard case .documentStart = try next(&reader).kind else { return nil }
    let root = try node(try next(&reader), from: &reader, depth: 0)
    _ = try next(&reader)
    let after = try next(&reader)
    if case .documentStart = after.kind {
      findings.report(.yamlSeveralDocuments, at: after.range)
    }
    return root
  }

  private func next(_ reader: inout YAMLEventReader) throws(Stop) -> YAMLEvent {
    do { return try reader.next() } catch { throw .fault(error) }
  }

  private mutating func node(
    _ event: YAMLEvent, from reader: inout YAMLEventReader, depth: Int
  ) throws(Stop) -> YAMLNode {
    let nodesBefore = nodes
    try count(1, at: event.range)
    let node: YAMLNode
    switch event.kind {
    case .scalar(let text, let style):
      height = 0
      node = YAMLNode(.scalar(text, quoted(style, event.tag)), range: trimmed(event.range, style))
    case .alias(let name): return try alias(name, at: event.range, depth: depth)
    case .sequenceStart: node = try sequence(event, from: &reader, depth: depth + 1)
    default: node = try mapping(event, from: &reader, depth: depth + 1)
    }
    checkTag(event)
    if let anchor = event.anchor {
      anchors[anchor] = Anchor(content: node.content, nodes: nodes - nodesBefore, height: height)
    }
    return node
  }

  private mutating func sequence(
    _ start: YAMLEvent, from reader: inout YAMLEventReader, depth: Int
  ) throws(Stop) -> YAMLNode {
    try checkDepth(depth, at: start.range)
    var items: [YAMLNode] = []
    var tallest = 0
    while true {
      let event = try next(&reader)
      if case .collectionEnd = event.kind {
        height = tallest + 1
        return YAMLNode(.sequence(items), range: extent(start, event, items.last))
      }
      items.append(try node(event, from: &reader, depth: depth))
      tallest = max(tallest, height)
    }
  }

  private mutating func mapping(
    _ start: YAMLEvent, from reader: inout YAMLEventReader, depth: Int
  ) throws(Stop) -> YAMLNode {
    try checkDepth(depth, at: start.range)
    var entries: [YAMLEntry] = []
    var seen: [[UInt8]: YAMLNode] = [:]
    var tallest = 0
    while true {
      let event = try next(&reader)
      if case .collectionEnd = event.kind {
        height = tallest + 1
        return YAMLNode(.mapping(entries), range: extent(start, event, entries.last?.value))
      }
      let key = try node(event, from: &reader, depth: depth)
      tallest = max(tallest, height)
      let value = try node(try next(&reader), from: &reader, depth: depth)
      tallest = max(tallest, height)
      if accept(key, seen: &seen) { entries.append(YAMLEntry(key: key, value: value)) }
    }
  }
}

// MARK: - What an author cannot have meant

extension YAMLComposer {
  private mutating func accept(_ key: YAMLNode, seen: inout [[UInt8]: YAMLNode]) -> Bool {
    guard case .scalar(let text, let style) = key.content else {
      findings.report(.yamlKeyNotText, at: key.range)
      return false
    }
    if text == "<<", style == .plain {
      findings.report(.yamlMergeKey, at: key.range)
      return false
    }
    let spelling = Array(text.utf8)
    if let first = seen[spelling] {
      let source = findings.source
      findings.report(
        .yamlDuplicateKey, at: key.range, ["key": text, "line": source.line(of: first.range)])
      return false
    }
    seen[spelling] = key
    return true
  }

  private mutating func checkTag(_ event: YAMLEvent) {
    guard let tag = event.tag, tag != "!" else { return }
    let core = "tag:yaml.org,2002:"
    let known = ["str", "int", "float", "bool", "null", "seq", "map"]
    if tag.hasPrefix(core), known.contains(String(tag.dropFirst(core.count))) { return }
    let shown = tag.hasPrefix(core) ? "!!" + tag.dropFirst(core.count) : tag
    findings.report(.yamlTag, at: event.range, ["tag": shown])
  }

  /// `!!str 01` says what quotes say.
  private func quoted(_ style: YAMLNode.ScalarStyle, _ tag: String?) -> YAMLNode.ScalarStyle {
    style == .plain && tag == "tag:yaml.org,2002:str" ? .doubleQuoted : style
  }
}

// MARK: - Aliases and limits

extension YAMLComposer {
  private mutating func alias(
    _ name: String, at range: Range<Int>, depth: Int
  ) throws(Stop) -> YAMLNode {
    guard let anchor = anchors[name] else {
      if isComplete {
        findings.report(.yamlAliasUnknown, at: range, ["name": name])
      }
      height = 0
      return YAMLNode(.scalar("", .plain), range: range)
    }
    try count(anchor.nodes - 1, at: range)
    try checkDepth(depth + anchor.height, at: range)
    height = anchor.height
    return YAMLNode(anchor.content, range: range)
  }

  private mutating func count(_ more: Int, at range: Range<Int>) throws(Stop) {
    nodes += more
    guard nodes > limits.nodes else { return }
    findings.report(.yamlTooLarge, at: range, ["nodes": String(limits.nodes)])
    throw .reported
  }

  private mutating func checkDepth(_ depth: Int, at range: Range<Int>) throws(Stop) {
    guard depth > limits.depth else { return }
    findings.report(.yamlTooDeep, at: range, ["depth": String(limits.depth)])
    throw .reported
  }
}

// MARK: - Ranges

extension YAMLComposer {
  /// A collection ends with its bracket or with its last value, not at the next token as libyaml's.
  private func extent(
    _ start: YAMLEvent, _ end: YAMLEvent, _ last: YAMLNode?
  ) -> Range<Int> {
    let lower = start.range.lowerBound
    let upper = start.isFlow ? end.range.upperBound : last?.range.upperBound ?? lower
    return lower..<max(lower, upper)
  }

  /// libyaml's block scalars end where the next line with content begins.
  private func trimmed(_ range: Range<Int>, _ style: YAMLNode.ScalarStyle) -> Range<Int> {
    guard style == .literal || style == .folded else { return range }
    var upper = range.upperBound
    while upper > range.lowerBound, [0x20, 0x0A, 0x0D].contains(findings.source.bytes[upper - 1]) {
      upper -= 1
    }
    return range.lowerBound..<upper
  }
}
