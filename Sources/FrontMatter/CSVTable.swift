/// A table read from a CSV file: its first row names the columns.
package struct CSVTable: Sendable, Hashable {
  /// The byte between cells: a comma, a semicolon or a tab, whichever the file uses.
  package let delimiter: UInt8
  /// The names of the columns, as written.
  package let header: [CSVCell]
  /// The rows below the header, each with as many cells as the header.
  package let rows: [[CSVCell]]

  package init(delimiter: UInt8, header: [CSVCell], rows: [[CSVCell]]) {
    self.delimiter = delimiter
    self.header = header
    self.rows = rows
  }
}

/// A cell's text without its quotes, and where it stands with them.
package struct CSVCell: Sendable, Hashable {
  /// The text, its doubled quotation marks made single.
  package let text: String
  /// UTF-8 offsets into the source text.
  package let range: Range<Int>

  package init(_ text: String, range: Range<Int>) {
    self.text = text
    self.range = range
  }
}
