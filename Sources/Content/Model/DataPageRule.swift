/// Pages that `site.yml` asks for: one for each row of a data file, and one that lists them.
package struct DataPageRule: Sendable, Hashable {
  /// The data file as its author named it: `van_ban`, `van-ban.csv`.
  package var data: Located<String>
  /// What renders the pages, below `templates/`; nil for the built-in one.
  package var template: Located<String>?
  package var address: ColumnPattern
  package var title: ColumnPattern
  package var description: ColumnPattern?
  package var labels: [ColumnLabel]
  package var index: DataIndexRule?
  /// In the order in which the rule has them.
  package var translations: [DataPageTranslation]
  /// The file that the rule stands in.
  package var file: String
}

/// The page that lists all rows of a data file.
package struct DataIndexRule: Sendable, Hashable {
  package var address: Located<String>
  package var title: String
  package var description: String?
  package var template: Located<String>?
  /// The columns of its table; empty for all.
  package var columns: [Located<String>]
}

/// What the pages of a rule say in a further language of the site.
package struct DataPageTranslation: Sendable, Hashable {
  /// The code.
  package var language: Located<String>
  package var title: ColumnPattern?
  package var description: ColumnPattern?
  package var labels: [ColumnLabel]
  package var columns: [ColumnTranslation]
  package var indexTitle: String?
  package var indexDescription: String?
}

/// A column, and the one that says the same in a further language.
package struct ColumnTranslation: Sendable, Hashable {
  package let column: Located<String>
  package let translated: Located<String>
}

/// What a column is called on pages.
package struct ColumnLabel: Sendable, Hashable {
  package let column: Located<String>
  package let label: String
}

/// A text with the names of columns in braces: `/van-ban/{so_hieu}/`.
package struct ColumnPattern: Sendable, Hashable {
  /// A stretch of the pattern.
  package enum Piece: Sendable, Hashable {
    case text(String)
    case column(Located<String>)
  }

  package let pieces: [Piece]
  /// Of the whole pattern.
  package let range: Range<Int>

  package var columns: [Located<String>] {
    pieces.compactMap { if case .column(let column) = $0 { column } else { nil } }
  }

  /// The pattern with its columns filled in.
  package func filled(_ value: (Located<String>) -> String) -> String {
    pieces.reduce(into: "") { text, piece in
      switch piece {
      case .text(let words): text += words
      case .column(let column): text += value(column)
      }
    }
  }
}
