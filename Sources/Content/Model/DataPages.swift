/// The pages that a rule of `site.yml` makes of a data file's rows.
///
/// A class, since every page of the plan refers to its own.
package final class DataPages: Sendable {
  /// A row's page.
  package struct Page: Sendable {
    /// Which row of the file it is.
    package let row: Int
    package let title: String
    package let description: String?
    /// From the site's root, with a trailing slash.
    package let address: String
    /// Where in the data file its address comes from.
    package let range: Range<Int>

    package init(row: Int, title: String, description: String?, address: String, range: Range<Int>)
    {
      self.row = row
      self.title = title
      self.description = description
      self.address = address
      self.range = range
    }
  }

  package let rule: DataPageRule
  /// What templates write after `data.`.
  package let name: String
  /// The data file.
  package let file: String
  /// What pages call each column, in the order of the columns.
  package let labels: [(column: String, label: String)]
  /// The columns of the table of all rows.
  package let indexColumns: [String]
  /// In the order of the rows.
  package let pages: [Page]

  package init(
    rule: DataPageRule, name: String, file: String, labels: [(column: String, label: String)],
    indexColumns: [String], pages: [Page]
  ) {
    self.rule = rule
    self.name = name
    self.file = file
    self.labels = labels
    self.indexColumns = indexColumns
    self.pages = pages
  }
}
