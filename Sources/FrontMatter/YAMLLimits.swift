/// How large a YAML document may be, so that no file can exhaust the machine.
package struct YAMLLimits: Sendable, Hashable {
  /// How many lists and mappings may lie inside each other.
  package let depth: Int
  /// How many keys, values, lists and mappings there may be, with every alias written out.
  package let nodes: Int
  /// How many bytes of UTF-8 there may be.
  package let bytes: Int

  package init(depth: Int, nodes: Int, bytes: Int) {
    self.depth = depth
    self.nodes = nodes
    self.bytes = bytes
  }

  /// For front matter.
  package static let standard = YAMLLimits(depth: 64, nodes: 10_000, bytes: 1 << 20)
  /// For registers and free data: a province's unit tree is far larger than any front matter.
  package static let data = YAMLLimits(depth: 64, nodes: 1_000_000, bytes: 16 << 20)
}
