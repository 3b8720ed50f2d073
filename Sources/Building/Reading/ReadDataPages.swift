import Content
import Diagnostics
import FrontMatter
import Templating
import Vietnamese

/// Works out which pages the rules of `site.yml` make of the rows of data. What is wrong with a rule
/// or a row is reported and makes no page.
struct DataPageReading {
  let files: [DataFile]
  /// The templates that there are, below `templates/`.
  let templates: [String]
  /// The codes of the site's languages, its own first.
  let languages: [String]
  /// What data files are read with again, to say where in them something is wrong.
  let reader: SourceReader
  /// The same for the configuration, which may lie where no scan has been.
  let anywhere: SourceReader
  private var log = DiagnosticLog()

  init(
    _ files: [DataFile], _ site: SiteConfiguration, theme: ThemeFiles, reader: SourceReader,
    anywhere: SourceReader
  ) {
    self.files = files
    languages = site.languageCodes
    templates = theme.templates.map { String($0.file.dropFirst(ThemeFiles.folder.count)) }
    self.reader = reader
    self.anywhere = anywhere
  }

  mutating func pages(of rules: [DataPageRule], log: inout DiagnosticLog) -> [DataPages] {
    defer { log.merge(self.log) }
    return rules.compactMap { pages(of: $0) }
  }

  private mutating func pages(of rule: DataPageRule) -> DataPages? {
    var rule = rule
    rule.template = template(rule.template, of: .dataPage, in: rule.file)
    let list = template(rule.index?.template, of: .dataIndex, in: rule.file)
    rule.index?.template = list
    guard let data = file(named: rule.data, in: rule.file), let rows = rows(of: data, rule) else {
      return nil
    }
    let columns = data.columns
    let known = Set(columns.map(\.column))
    // A table without a row that names no columns proves nothing.
    if !rows.isEmpty || data.header != nil {
      guard checkColumns(of: rule, data, known) else { return nil }
    }
    let written = ColumnNames(rule.labels.map { ($0.column, $0.label) })
    let all = columns.map { column, words in
      DataPages.Column(name: column, label: written[column] ?? label(words))
    }
    // What only translates another column is shown in that one's place.
    let translations = ColumnNames(
      rule.translations.flatMap(\.columns).filter(\.namesTwo).map { ($0.translated, "") })
    let shown = all.filter { translations[$0.name] == nil }
    let listed = rule.index?.columns.compactMap { wanted in
      all.first { keyFolded($0.name) == keyFolded(wanted.value) }
    }
    let editions = languages.dropFirst().map {
      DataPageEdition(of: rule, data: data, in: $0, from: languages[0])
    }
    let own = DataPages(
      rule: rule, name: data.name, file: data.path, columns: shown,
      indexColumns: listed.flatMap { $0.isEmpty ? nil : $0 } ?? shown,
      pages: pages(of: rows, rule, data, editions), index: index(of: rule, editions))
    return DataPages(
      own, editions: editions.map { ($0.language, $0.pages(of: own, rows: rows)) })
  }

  private func index(of rule: DataPageRule, _ editions: [DataPageEdition]) -> DataPages.Index? {
    rule.index.map {
      DataPages.Index(
        title: $0.title, description: $0.description, address: $0.address.value,
        languages: [languages[0]] + editions.filter(\.hasIndexTitle).map(\.language))
    }
  }

  /// `so_hieu` as words; what is written as words stays.
  private func label(_ words: String) -> String {
    words.contains("_") && !words.contains(" ")
      ? Words.capitalised(words.replacing("_", with: " ")) : Words.capitalised(words)
  }

  // MARK: Rows

  private mutating func pages(
    of rows: [DataNode], _ rule: DataPageRule, _ data: DataFile, _ editions: [DataPageEdition]
  ) -> [DataPages.Page] {
    var owners: [String: Range<Int>] = [:]
    var pages: [DataPages.Page] = []
    for (number, row) in rows.enumerated() {
      guard let page = page(of: row, number, rule, data, editions) else { continue }
      if let first = owners[page.address] {
        reportTwice(page, first, in: data)
      } else {
        owners[page.address] = page.range
        pages.append(page)
      }
    }
    return pages
  }

  private mutating func page(
    of row: DataNode, _ number: Int, _ rule: DataPageRule, _ data: DataFile,
    _ editions: [DataPageEdition]
  ) -> DataPages.Page? {
    let address = rule.address.filled { slug(row.cellText(of: $0.value) ?? "") }
    let empty = rule.address.columns.first { slug(row.cellText(of: $0.value) ?? "").isEmpty }
    let title = trimmed(rule.title.filled { row.cellText(of: $0.value) ?? "" })
    if let column = empty ?? (title.isEmpty ? rule.title.columns.first : nil) {
      let place = row.entry(of: column.value)?.range ?? row.range
      report(
        .pagesValueEmpty, in: data, at: place.isEmpty ? row.range : place,
        ["column": column.value])
      return nil
    }
    let description = rule.description.map {
      trimmed($0.filled { row.cellText(of: $0.value) ?? "" })
    }
    return DataPages.Page(
      row: number, title: title, description: description, address: address,
      range: rule.address.columns.first.flatMap { row.entry(of: $0.value)?.range } ?? row.range,
      languages: [languages[0]] + editions.filter { $0.title(of: row) != nil }.map(\.language))
  }

  private mutating func reportTwice(
    _ page: DataPages.Page, _ first: Range<Int>, in data: DataFile
  ) {
    var unread = DiagnosticLog()
    guard let source = reader.read(data.path, log: &unread) else { return }
    log.report(
      .pagesAddressTwice, at: source.place(of: page.range),
      [
        "address": page.address, "line": String(source.place(of: first).line),
        "own": String(source.place(of: page.range).line),
      ])
  }

  // MARK: What rules name

  private mutating func file(named name: Located<String>, in file: String) -> DataFile? {
    let written = name.value.split(separator: "/").last.map(String.init) ?? name.value
    let endings = [".csv", ".yml", ".yaml", ".json"]
    let ending = endings.first { written.hasSuffix($0) } ?? ""
    let wanted = keyFolded(String(written.dropLast(ending.count)))
    if let found = files.first(where: { $0.name == wanted }) { return found }
    report(
      .pagesDataUnknown, in: file, at: name.range, ["name": name.value],
      suggestions: nearMisses(for: wanted, among: files.map(\.name)).map { Suggestion($0) })
    return nil
  }

  /// The rows of a file; nil, and reported, where it has something else.
  private mutating func rows(of data: DataFile, _ rule: DataPageRule) -> [DataNode]? {
    guard let rows = data.rows else {
      report(.pagesNotRows, in: rule.file, at: rule.data.range, ["file": data.path])
      return nil
    }
    let other = rows.first { if case .map = $0.content { false } else { true } }
    guard let other else { return rows }
    report(.pagesNotRows, in: data, at: other.range, ["file": data.path])
    return nil
  }

  /// Whether the data has every column that the rule names; those that it lacks are reported.
  private mutating func checkColumns(
    of rule: DataPageRule, _ data: DataFile, _ known: Set<String>
  ) -> Bool {
    let folded = Set(known.map { keyFolded($0) })
    var isRight = true
    for column in rule.namedColumns where !folded.contains(keyFolded(column.value)) {
      isRight = false
      let near = nearMisses(
        for: column.value, among: data.columns.map(\.column), folded: { keyFolded($0) })
      report(
        .pagesColumnUnknown, in: rule.file, at: column.range,
        [
          "column": column.value, "file": data.path,
          "columns": data.columns.map(\.column).joined(separator: ", "),
        ],
        suggestions: near.map { Suggestion($0) })
    }
    return isRight
  }

  /// The template that a rule names; nil where it names none that can render such pages.
  private mutating func template(
    _ written: Located<String>?, of kind: PageKind, in file: String
  ) -> Located<String>? {
    guard let written else { return nil }
    guard templates.contains(written.value) else {
      report(
        .siteTemplateUnknown, in: file, at: written.range, ["name": written.value],
        suggestions: nearMisses(for: written.value, among: templates).map { Suggestion($0) })
      return nil
    }
    let other = PageKind.all.first {
      $0.name != kind.name && $0.templates.contains(written.value)
    }
    guard let other else { return written }
    report(
      .pagesTemplateOther, in: file, at: written.range,
      [
        "name": written.value, "kind": other.summary.vi, "kind_en": other.summary.en,
        "usual": kind.templates[0],
      ])
    return nil
  }

  // MARK: Reports

  private mutating func report(
    _ kind: DiagnosticKind, in data: DataFile, at range: Range<Int>, _ arguments: [String: String]
  ) {
    var unread = DiagnosticLog()
    let source = reader.read(data.path, log: &unread)
    log.report(kind, at: source?.place(of: range), arguments)
  }

  private mutating func report(
    _ kind: DiagnosticKind, in file: String, at range: Range<Int>, _ arguments: [String: String],
    suggestions: [Suggestion] = []
  ) {
    var unread = DiagnosticLog()
    let source = anywhere.read(file, log: &unread)
    log.report(kind, at: source?.place(of: range), arguments, suggestions: suggestions)
  }
}

extension ColumnTranslation {
  /// Whether the words stand in another column: one that is its own translation says the same in
  /// every language.
  fileprivate var namesTwo: Bool { keyFolded(column.value) != keyFolded(translated.value) }
}

extension DataPageRule {
  /// Every column that it names, in the order in which it is to be mended.
  fileprivate var namedColumns: [Located<String>] {
    var columns = address.columns + title.columns
    columns += description?.columns ?? []
    columns += labels.map(\.column)
    columns += index?.columns ?? []
    for words in translations {
      columns += words.title?.columns ?? []
      columns += words.description?.columns ?? []
      columns += words.labels.map(\.column)
      columns += words.columns.flatMap { [$0.column, $0.translated] }
    }
    return columns
  }
}

/// In normal form C, without white space at its ends.
func trimmed(_ text: String) -> String {
  let text = nfc(text)
  let isSpace: (Character) -> Bool = { $0.isWhitespace }
  guard let start = text.firstIndex(where: { !isSpace($0) }),
    let end = text.lastIndex(where: { !isSpace($0) })
  else { return "" }
  return String(text[start...end])
}

extension DataNode {
  /// What stands under a column of a row, whatever the column's case, marks and dashes.
  fileprivate func entry(of column: String) -> DataNode? {
    guard case .map(let entries) = content else { return nil }
    if let exact = entries.first(where: { $0.key == column }) { return exact.value }
    let wanted = keyFolded(column)
    return entries.first { keyFolded($0.key) == wanted }?.value
  }

  /// What stands there in words; nil for nothing.
  func cellText(of column: String) -> String? {
    entry(of: column).flatMap { Value($0).cellText }
  }
}
