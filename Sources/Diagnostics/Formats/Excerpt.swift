/// The line of a finding as a terminal can show it, and the stretch of it to mark.
///
/// Tabs are spaces, so that the carets stand under what they mean, and a long line is cropped
/// around the place.
package struct Excerpt: Sendable {
  package let line: String
  /// How many terminal columns lie before the carets.
  package let caretOffset: Int
  /// How many carets there are: one at least, also past the end of the line.
  package let caretCount: Int

  package init(_ place: Place, limit: Int = 100) {
    let cells = place.excerpt.map { TerminalCell($0) }
    let start = min(max(place.column - 1, 0), cells.count)
    let end =
      place.endLine > place.line
      ? cells.count : min(max(place.endColumn - 1, start), cells.count)
    let shown = Self.window(of: cells, around: start, limit: limit)
    line =
      (shown.lowerBound > 0 ? "…" : "") + cells[shown].map(\.text).joined()
      + (shown.upperBound < cells.count ? "…" : "")
    caretOffset =
      (shown.lowerBound > 0 ? 1 : 0) + Self.width(of: cells[shown.lowerBound..<start])
    caretCount = max(1, Self.width(of: cells[start..<min(max(end, start), shown.upperBound)]))
  }

  /// The cells to show: all of them, or as many as fit with a third of the room before the place.
  private static func window(
    of cells: [TerminalCell], around start: Int, limit: Int
  ) -> Range<Int> {
    guard width(of: cells[...]) > limit else { return cells.indices }
    var (lower, upper) = (start, start)
    var room = limit
    while lower > 0, limit - room + cells[lower - 1].width <= limit / 3 {
      lower -= 1
      room -= cells[lower].width
    }
    while upper < cells.count, cells[upper].width <= room {
      room -= cells[upper].width
      upper += 1
    }
    while lower > 0, cells[lower - 1].width <= room {
      lower -= 1
      room -= cells[lower].width
    }
    return lower..<upper
  }

  private static func width(of cells: ArraySlice<TerminalCell>) -> Int {
    cells.reduce(0) { $0 + $1.width }
  }
}
