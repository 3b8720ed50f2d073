import Content
import FrontMatter
import Vietnamese

/// What columns are called or stand for, by their names, whatever the case, marks and dashes.
struct ColumnNames: Sendable {
  private let names: [String: String]

  init(_ names: [(column: Located<String>, name: String)]) {
    self.names = Dictionary(
      names.map { (keyFolded($0.column.value), $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(column: String) -> String? { names[keyFolded(column)] }
}

/// The pages of a rule in a further language of the site.
///
/// A page is in that language if its title is: if the rule words it, or if it is made of columns that
/// are all translated. The others say what the site's own language says.
struct DataPageEdition: Sendable {
  let language: String
  private let rule: DataPageRule
  private let original: String
  private let words: DataPageTranslation?
  private let labels: ColumnNames
  /// For each column the one with its words in this language.
  private let translated: ColumnNames

  init(of rule: DataPageRule, data: DataFile, in language: String, from original: String) {
    self.rule = rule
    self.language = language
    self.original = original
    words = rule.translations.first { $0.language.value == language }
    labels = ColumnNames(words?.labels.map { ($0.column, $0.label) } ?? [])
    let names = data.columns.map(\.column)
    translated = ColumnNames(
      words?.columns.compactMap { pair in
        names.first { keyFolded($0) == keyFolded(pair.translated.value) }.map { (pair.column, $0) }
      } ?? [])
  }

  var hasIndexTitle: Bool { words?.indexTitle != nil }

  func title(of row: DataNode) -> String? { text(words?.title, or: rule.title, of: row) }

  func pages(of own: DataPages, rows: [DataNode]) -> DataPages {
    DataPages(
      rule: rule, name: own.name, file: own.file, columns: own.columns.map(column),
      indexColumns: own.indexColumns.map(column),
      pages: own.pages.map { page($0, of: rows[$0.row]) }, index: own.index.map(index),
      original: original)
  }

  private func page(_ own: DataPages.Page, of row: DataNode) -> DataPages.Page {
    guard let title = title(of: row) else { return own }
    var page = own
    page.title = title
    page.description = text(words?.description, or: rule.description, of: row)
    return page
  }

  private func index(_ own: DataPages.Index) -> DataPages.Index {
    guard let title = words?.indexTitle else { return own }
    var index = own
    index.title = title
    index.description = words?.indexDescription
    return index
  }

  private func column(_ own: DataPages.Column) -> DataPages.Column {
    let label = labels[own.name]
    return DataPages.Column(
      name: own.name, label: label ?? own.label, labelLanguage: label == nil ? original : nil,
      translated: translated[own.name])
  }

  /// A text with the cells of a row, in this language; nil where it is not all there.
  private func text(
    _ translation: ColumnPattern?, or own: ColumnPattern?, of row: DataNode
  ) -> String? {
    guard let pattern = translation ?? own else { return nil }
    var isWhole = translation != nil || !pattern.hasWords
    let text = pattern.filled { column in
      let other = translated[column.value]
      let cell = row.cellText(of: other ?? column.value) ?? ""
      if other == nil ? translation == nil && cell.contains(where: \.isLetter) : cell.isEmpty {
        isWhole = false
      }
      return cell
    }
    return isWhole && !trimmed(text).isEmpty ? trimmed(text) : nil
  }
}

extension ColumnPattern {
  /// Whether it says something beside what columns hold.
  fileprivate var hasWords: Bool {
    pieces.contains { piece in
      if case .text(let text) = piece { text.contains(where: \.isLetter) } else { false }
    }
  }
}
