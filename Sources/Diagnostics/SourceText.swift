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
    let end = lower == upper ? start : position(of: upper, isEnd: true)
    return Place(
      file: file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      excerpt: line(around: lower))
  }

  /// The place of the file as a whole: its first character.
  package var start: Place { place(of: 0..<0) }

  /// The line and column of an offset. Inside a character, such as before a combining mark, a
  /// start means that character and an end the one after it.
  private func position(of offset: Int, isEnd: Bool = false) -> (line: Int, column: Int) {
    let head = bytes[..<offset]
    let line = head.count { $0 == UInt8(ascii: "\n") } + 1
    let lineStart = (head.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    let before = String(
      decoding: Self.withoutByteOrderMark(bytes[lineStart..<offset]), as: UTF8.self)
    let isInside = !isEnd && continues(before, at: offset)
    return (line, before.count + (isInside ? 0 : 1))
  }

  private func continues(_ before: String, at offset: Int) -> Bool {
    let next = String(decoding: bytes[offset...].prefix(4), as: UTF8.self).unicodeScalars.first
    guard let next, let last = before.last, next != "\n" else { return false }
    return (String(last) + String(next)).count == 1
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
