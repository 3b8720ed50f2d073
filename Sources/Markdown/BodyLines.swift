/// Where the lines of a body begin, as cmark counts lines: after `\n`, `\r\n` or `\r`.
struct BodyLines {
  private let starts: [Int]
  private let end: Int

  /// `body` is a range of `bytes`; so are all offsets given and returned.
  init(of bytes: [UInt8], body: Range<Int>) {
    var starts = [body.lowerBound]
    bytes.withUnsafeBufferPointer { bytes in
      let end = body.upperBound
      var feed = bytes.firstIndex(of: 0x0A, from: body.lowerBound, to: end)
      var turn = bytes.firstIndex(of: 0x0D, from: body.lowerBound, to: end)
      while min(feed, turn) < end {
        let next = min(feed, turn) + 1
        if feed != turn + 1 { starts.append(next) }
        if feed < next { feed = bytes.firstIndex(of: 0x0A, from: next, to: end) }
        if turn < next { turn = bytes.firstIndex(of: 0x0D, from: next, to: end) }
      }
    }
    self.starts = starts
    end = body.upperBound
  }

  /// The offset of a line (from 1) and column (in bytes, from 1), kept inside the body.
  func offset(line: Int, column: Int) -> Int {
    guard line >= 1 else { return starts[0] }
    guard line <= starts.count else { return end }
    return min(starts[line - 1] + max(column - 1, 0), endOfLine(line))
  }

  /// The offset after a line's last byte, its line break not counted.
  func endOfLine(_ line: Int) -> Int {
    let line = max(line, 1)
    return line < starts.count ? max(starts[line] - 1, starts[line - 1]) : end
  }

  /// The bytes of a block, from its first column to the end of its last line.
  func range(of block: CMarkNode) -> Range<Int> {
    let start = offset(line: block.startLine, column: block.startColumn)
    return start..<max(start, endOfLine(max(block.endLine, block.startLine)))
  }
}
