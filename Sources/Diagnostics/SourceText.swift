/// A text file as it was read: where it lies and its bytes. Offsets into it are UTF-8 bytes; lines
/// and columns, counted in characters as an editor does, are computed only to show a finding.
package struct SourceText: Sendable {
  /// The path relative to the site's folder, with `/` between the parts.
  package let file: String
  package let bytes: [UInt8]

  package init(file: String, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
  }

  /// The place of a byte range, for a diagnostic. Offsets past the end mean the end.
  package func place(of range: Range<Int>) -> Place {
    let lower = min(max(range.lowerBound, 0), bytes.count)
    let upper = min(max(range.upperBound, lower), bytes.count)
    let start = position(of: lower)
    let end = position(of: upper)
    return Place(
      file: file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      excerpt: line(around: lower))
  }

  /// The place of the file as a whole: its first character.
  package var start: Place { place(of: 0..<0) }

  private func position(of offset: Int) -> (line: Int, column: Int) {
    let head = bytes[..<offset]
    let line = head.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = (head.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let before = Self.withoutByteOrderMark(bytes[lineStart..<offset])
    return (line, String(decoding: before, as: UTF8.self).count + 1)
  }

  private func line(around offset: Int) -> String {
    let start = (bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let end = bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    var line = Self.withoutByteOrderMark(bytes[start..<max(start, end)])
    if line.last == UInt8(ascii: "\r") { line = line.dropLast() }
    return String(decoding: line, as: UTF8.self)
  }

  private static func withoutByteOrderMark(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.startIndex == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
  }
}
