/// A value of a free data file, with the stretch of bytes that it was read from.
package struct DataNode: Sendable, Hashable {
  /// What types JSON and YAML's core schema know.
  package enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case float(Double)
    case string(String)
    case list([DataNode])
    case map([DataEntry])
  }

  /// The value itself.
  package let content: Content
  /// UTF-8 offsets into the source text.
  package let range: Range<Int>

  package init(_ content: Content, range: Range<Int>) {
    self.content = content
    self.range = range
  }
}

/// A key of a data map and its value, in the order written.
package struct DataEntry: Sendable, Hashable {
  /// The key without its quotes.
  package let key: String
  /// UTF-8 offsets of the key as written.
  package let keyRange: Range<Int>
  /// What stands under the key.
  package let value: DataNode

  package init(key: String, keyRange: Range<Int>, value: DataNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
