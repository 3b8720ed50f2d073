/// The pages that a rule of `site.yml` makes of a data file's rows, in one of the site's languages.
///
/// A class, since every page of the plan refers to its own.
package final class DataPages: Sendable {
  /// A row's page.
  package struct Page: Sendable {
    /// Which row of the file it is.
    package let row: Int
    package var title: String
    package var description: String?
    /// From the site's root, with a trailing slash.
    package var address: String
    /// Where in the data file its address comes from.
    package let range: Range<Int>
    /// The codes of the languages that its title is there in; the site's own is one of them.
    package var languages: [String]

    package init(
      row: Int, title: String, description: String?, address: String, range: Range<Int>,
      languages: [String]
    ) {
      self.row = row
      self.title = title
      self.description = description
      self.address = address
      self.range = range
      self.languages = languages
    }
  }

  /// The page that lists all rows.
  package struct Index: Sendable {
    package var title: String
    package var description: String?
    /// From the site's root.
    package var address: String
    /// As those of a row's page.
    package var languages: [String]

    package init(title: String, description: String?, address: String, languages: [String]) {
      self.title = title
      self.description = description
      self.address = address
      self.languages = languages
    }
  }

  /// A column that pages show.
  package struct Column: Sendable {
    package let name: String
    package var label: String
    /// The language of the label, where that is not the pages'.
    package var labelLanguage: String?
    /// The column that says the same in the language of the pages.
    package var translated: String?

    package init(
      name: String, label: String, labelLanguage: String? = nil, translated: String? = nil
    ) {
      self.name = name
      self.label = label
      self.labelLanguage = labelLanguage
      self.translated = translated
    }
  }

  package let rule: DataPageRule
  /// What templates write after `data.`.
  package let name: String
  /// The data file.
  package let file: String
  /// What the pages of rows show, in the order of the columns.
  package let columns: [Column]
  /// The columns of the table of all rows.
  package let indexColumns: [Column]
  /// In the order of the rows.
  package let pages: [Page]
  /// Nil where the rule has none.
  package let index: Index?
  /// The language of the rows, where that is not the pages'.
  package let original: String?
  /// The same pages in each further language, by its code, at the addresses of these.
  private let editions: [String: DataPages]

  package init(
    rule: DataPageRule, name: String, file: String, columns: [Column], indexColumns: [Column],
    pages: [Page], index: Index?, original: String? = nil
  ) {
    self.rule = rule
    self.name = name
    self.file = file
    self.columns = columns
    self.indexColumns = indexColumns
    self.pages = pages
    self.index = index
    self.original = original
    editions = [:]
  }

  /// The pages of the site's own language, with those of further ones.
  package init(_ own: DataPages, editions: [(language: String, pages: DataPages)]) {
    rule = own.rule
    name = own.name
    file = own.file
    columns = own.columns
    indexColumns = own.indexColumns
    pages = own.pages
    index = own.index
    original = own.original
    self.editions = Dictionary(
      editions.map { ($0.language, $0.pages) }, uniquingKeysWith: { first, _ in first })
  }

  /// The pages in a further language, at the addresses that they have there.
  package func edition(in language: String, address: (String) -> String) -> DataPages {
    let edition = editions[language] ?? self
    return DataPages(
      rule: rule, name: name, file: file, columns: edition.columns,
      indexColumns: edition.indexColumns,
      pages: edition.pages.map { page in
        var page = page
        page.address = address(page.address)
        return page
      },
      index: edition.index.map { index in
        var index = index
        index.address = address(index.address)
        return index
      }, original: edition.original)
  }
}
