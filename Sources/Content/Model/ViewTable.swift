package import Vietnamese

/// How often pages were looked at: what `content/data/views.csv` holds.
///
/// A row counts the views of one page in one period: a day, as logs tell it, or a month or a year that
/// days have been put together to. Days, months and years never say the same twice: the views of a
/// page are the sum of its rows.
package struct ViewTable: Sendable, Hashable {
  /// The views of a page in a period.
  package struct Row: Sendable, Hashable {
    /// From the site's root.
    package var address: Located<String>
    /// Nil for what was counted before, by others.
    package var period: PartialDate?
    package var views: Int

    package init(address: Located<String>, period: PartialDate?, views: Int) {
      self.address = address
      self.period = period
      self.views = views
    }
  }

  package var rows: [Row] = []

  /// Where it lies in the site's folder.
  package static let file = "content/data/views.csv"

  package init(rows: [Row] = []) { self.rows = rows }

  package var total: Int { rows.reduce(0) { $0 + $1.views } }
}

// MARK: - As a file

extension ViewTable {
  /// The table as CSV: in UTF-8 with a byte-order mark and CRLF, because Excel needs it.
  package var csv: [UInt8] {
    var text = "\u{FEFF}address,period,views\r\n"
    for row in rows {
      text += Self.cell(row.address.value) + "," + (row.period?.iso() ?? "") + ","
      text += String(row.views) + "\r\n"
    }
    return Array(text.utf8)
  }

  private static func cell(_ text: String) -> String {
    guard text.utf8.contains(where: { "\",;\r\n".utf8.contains($0) }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
