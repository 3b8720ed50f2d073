package import Diagnostics

/// Reads a free data file in YAML; nil if it can't be read, which is reported.
package func parseDataYAML(_ source: SourceText, log: inout DiagnosticLog) -> DataNode? {
  parseYAML(source, range: 0..<source.bytes.count, limits: .data, log: &log).map(DataNode.init)
}

extension DataNode {
  /// The value with the types of YAML 1.2's core schema.
  package init(_ node: YAMLNode) {
    switch node.content {
    case .scalar(let text, .plain): self.init(Self.scalar(text), range: node.range)
    case .scalar(let text, _): self.init(.string(text), range: node.range)
    case .sequence(let items): self.init(.list(items.map(DataNode.init)), range: node.range)
    case .mapping(let entries):
      let entries = entries.map { entry in
        DataEntry(
          key: entry.key.text ?? "", keyRange: entry.key.range, value: DataNode(entry.value))
      }
      self.init(.map(entries), range: node.range)
    }
  }

  private static func scalar(_ text: String) -> Content {
    switch text {
    case "", "~", "null", "Null", "NULL": .null
    case "true", "True", "TRUE": .bool(true)
    case "false", "False", "FALSE": .bool(false)
    default: .string(text)
    }
  }
}
