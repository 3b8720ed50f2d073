extension Substring.UTF8View {
  /// What stands after the last slash of a path, but for slashes at its end. Bytes decide: to Swift a
  /// slash before a combining mark is another character.
  package var lastPathPart: Substring.UTF8View {
    let slash = UInt8(ascii: "/")
    let end = lastIndex { $0 != slash }.map { index(after: $0) } ?? startIndex
    let path = self[..<end]
    return path.lastIndex(of: slash).map { path[path.index(after: $0)...] } ?? path
  }
}
