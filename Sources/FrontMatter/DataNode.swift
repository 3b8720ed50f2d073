/// A value of a free data file, with the stretch of bytes that it was read from.
package struct DataNode: Sendable, Hashable {
  /// What a node holds.
  package enum Content: Sendable, Hashable {
    case null
    case bool(Bool)
    case int(Int)
    case float(Double)
    case string(String)
    case list([DataNode])
    case map([DataEntry])
  }

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
  package let key: String
  package let keyRange: Range<Int>
  package let value: DataNode

  package init(key: String, keyRange: Range<Int>, value: DataNode) {
    self.key = key
    self.keyRange = keyRange
    self.value = value
  }
}
