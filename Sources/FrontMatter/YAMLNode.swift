/// A value of a YAML document, with the stretch of bytes that it was read from.
package struct YAMLNode: Sendable, Hashable {
  /// A scalar, a list or a mapping.
  package enum Content: Sendable, Hashable {
    /// A scalar is text: what it means is decided by the key it stands under, never by YAML.
    case scalar(String, ScalarStyle)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  /// How the text of a scalar is written.
  package enum ScalarStyle: Sendable, Hashable {
    case plain, singleQuoted, doubleQuoted, literal, folded
  }

  /// What stands here: text, a list or keys with values.
  package let content: Content
  /// UTF-8 offsets into the source text: quotes and brackets are in it, the line break after it
  /// is not. A value that was left out has the empty range where it would have begun.
  package let range: Range<Int>
  /// False for a document of which a faulty part was skipped, so that a missing key proves nothing.
  package let isComplete: Bool

  package init(_ content: Content, range: Range<Int>, isComplete: Bool = true) {
    self.content = content
    self.range = range
    self.isComplete = isComplete
  }
}

/// A key of a mapping and its value, in the order written.
package struct YAMLEntry: Sendable, Hashable {
  /// Always a scalar.
  package let key: YAMLNode
  /// An empty plain scalar where nothing stands after the colon.
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

extension YAMLNode {
  /// The text of a scalar; nil for a list or a mapping.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// Whether nothing stands here: no value at all, `~` or `null`, without quotes.
  package var isNull: Bool {
    // None of these words is longer, and few values are as short.
    guard case .scalar(let text, .plain) = content, text.utf8.count <= 4 else { return false }
    return switch text {
    case "", "~", "null", "Null", "NULL": true
    default: false
    }
  }

  /// The items of a list; nil for anything else.
  package var items: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The keys and values of a mapping, as written; nil for anything else.
  package var entries: [YAMLEntry]? {
    if case .mapping(let entries) = content { entries } else { nil }
  }

  /// The value under a key of a mapping, in its spelling but in either normal form; nil if there is
  /// none.
  package subscript(key: String) -> YAMLNode? {
    entries?.first { $0.key.text == key }?.value
  }

  /// The item of a list at a position; nil if there is none.
  package subscript(position: Int) -> YAMLNode? {
    guard let items, items.indices.contains(position) else { return nil }
    return items[position]
  }
}

extension YAMLNode: CustomDebugStringConvertible {
  /// The tree on one line, each node with its range: `{title@0..<5: "Nữ tướng"@7..<21}@0..<21`.
  package var debugDescription: String {
    "\(shape)@\(range.lowerBound)..<\(range.upperBound)" + (isComplete ? "" : " (incomplete)")
  }

  private var shape: String {
    switch content {
    case .scalar(let text, .plain): text
    case .scalar(let text, .singleQuoted): "'\(text)'"
    case .scalar(let text, .doubleQuoted): text.debugDescription
    case .scalar(let text, .literal): "|" + text.debugDescription
    case .scalar(let text, .folded): ">" + text.debugDescription
    case .sequence(let items): "[" + items.map(\.debugDescription).joined(separator: ", ") + "]"
    case .mapping(let entries):
      "{"
        + entries.map { "\($0.key.debugDescription): \($0.value.debugDescription)" }
        .joined(separator: ", ") + "}"
    }
  }
}
