import Diagnostics
import FrontMatter

// The rules by which rows of data become pages.

extension ContentReader {
  mutating func dataPageRules(_ entry: YAMLEntry?) -> [DataPageRule] {
    let shape = "{du_lieu: van_ban, dia_chi: \"/van-ban/{so_hieu}/\", tieu_de: \"{so_hieu}\"}"
    return members(
      entry, shape: shape,
      line: { reader, line in
        reader.report(
          .contentWrongType, at: line.range, ["key": entry?.key.text ?? "", "group": shape])
        return nil
      },
      group: { reader, node, key in reader.dataPageRule(node, under: key).map { [$0] } ?? [] })
  }

  private mutating func dataPageRule(_ node: YAMLNode, under key: String) -> DataPageRule? {
    guard let fields = closedFields(node, of: DataPageKey.self, under: key) else { return nil }
    for key in [DataPageKey.data, .address, .title] { requireKey(key, in: fields) }
    let address = addressPattern(fields[.address])
    let title = pattern(located(fields[.title]))
    let index = fields[.index].flatMap { dataIndexRule($0) }
    let labels = columnLabels(fields[.labels])
    let translations = dataPageTranslations(fields[.translations])
    guard let data = located(fields[.data]), let address, let title else { return nil }
    return DataPageRule(
      data: data, template: self.address(fields[.template]), address: address, title: title,
      description: pattern(located(fields[.description])), labels: labels, index: index,
      translations: translations, file: source.file)
  }

  private mutating func dataIndexRule(_ entry: YAMLEntry) -> DataIndexRule? {
    guard
      let fields = closedFields(entry.value, of: DataIndexKey.self, under: entry.key.text ?? "")
    else { return nil }
    requireKey(.address, in: fields)
    let title = requiredText(.title, in: fields)
    guard let address = address(fields[.address]), let title else { return nil }
    guard isAddress([.text(address.value)]) else {
      report(
        .pagesPatternInvalid, at: address.range,
        ["value": address.value, "example": "/van-ban/"])
      return nil
    }
    return DataIndexRule(
      address: address, title: title, description: text(fields[.description]),
      template: self.address(fields[.template]),
      columns: references(fields[.columns], alsoAtCommas: true))
  }

  private mutating func columnLabels(_ entry: YAMLEntry?) -> [ColumnLabel] {
    byColumn(entry, shape: "{so_hieu: Số hiệu}").map {
      ColumnLabel(column: $0.column, label: $0.text.value)
    }
  }

  /// Texts by the names of columns.
  private mutating func byColumn(
    _ entry: YAMLEntry?, shape: String
  ) -> [(column: Located<String>, text: Located<String>)] {
    entries(of: entry, shape: shape).compactMap { entry in
      guard let column = entry.key.text, let text = located(entry) else { return nil }
      return (Located(column, at: entry.key.range), text)
    }
  }

  /// What a group holds whose keys are no fixed ones; nothing, and reported, where there is none.
  private mutating func entries(of entry: YAMLEntry?, shape: String) -> [YAMLEntry] {
    guard let entry else { return [] }
    if let entries = entry.value.entries { return entries }
    reportWrongType(of: entry.value, under: entry.key.text ?? "", ["group": shape])
    return []
  }

  // MARK: Further languages

  private mutating func dataPageTranslations(_ entry: YAMLEntry?) -> [DataPageTranslation] {
    entries(of: entry, shape: "{en: {title: …}}").compactMap { entry in
      guard let written = entry.key.text,
        let language = languageCode(Located(written, at: entry.key.range)),
        let fields = closedFields(entry.value, of: DataPageTranslationKey.self, under: written)
      else { return nil }
      let index = fields[.index].flatMap {
        closedFields($0.value, of: DataIndexTranslationKey.self, under: $0.key.text ?? "")
      }
      return DataPageTranslation(
        language: language, title: pattern(located(fields[.title])),
        description: pattern(located(fields[.description])),
        labels: columnLabels(fields[.labels]),
        columns: byColumn(fields[.columns], shape: "{trich_yeu: trich_yeu_en}").map {
          ColumnTranslation(column: $0.column, translated: $0.text)
        }, indexTitle: text(index?[.title]), indexDescription: text(index?[.description]))
    }
  }

  // MARK: Patterns

  private mutating func addressPattern(_ entry: YAMLEntry?) -> ColumnPattern? {
    let written = address(entry)
    guard let written, let pattern = pattern(written) else { return nil }
    guard isAddress(pattern.pieces), !pattern.columns.isEmpty else {
      var arguments = ["value": written.value, "example": "/van-ban/{so_hieu}/"]
      if pattern.columns.isEmpty { arguments["column"] = "{so_hieu}" }
      report(.pagesPatternInvalid, at: written.range, arguments)
      return nil
    }
    return pattern
  }

  /// The pieces of a pattern; nil, and reported, where braces don't pair.
  private mutating func pattern(_ written: Located<String>?) -> ColumnPattern? {
    guard let written else { return nil }
    var pieces: [ColumnPattern.Piece] = []
    var rest = written.value[...]
    while let brace = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      let after = rest.index(after: brace)
      guard rest[brace] == "{", let close = rest[after...].firstIndex(where: { "{}".contains($0) }),
        rest[close] == "}", !trimmingSpace(String(rest[after..<close])).isEmpty
      else {
        report(
          .pagesPatternInvalid, at: written.range, ["value": written.value, "braces": "{…}"])
        return nil
      }
      if brace > rest.startIndex { pieces.append(.text(String(rest[..<brace]))) }
      let name = String(rest[after..<close])
      pieces.append(.column(Located(name, at: place(of: "{\(name)}", in: written.range))))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return ColumnPattern(pieces: pieces, range: written.range)
  }

  /// Where a text stands in a stretch of the file; the whole stretch if it is written otherwise there.
  private func place(of text: String, in range: Range<Int>) -> Range<Int> {
    let wanted = Array(text.utf8)
    guard range.count >= wanted.count else { return range }
    for start in range.lowerBound...(range.upperBound - wanted.count)
    where source.bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return range
  }

  /// Whether pieces make an address that stays within the site, whatever the columns hold.
  private func isAddress(_ pieces: [ColumnPattern.Piece]) -> Bool {
    let sample = ColumnPattern(pieces: pieces, range: 0..<0).filled { _ in "x" }
    return sample.hasPrefix("/") && sample.hasSuffix("/") && sample != "/"
      && !sample.contains("//")
      && sample.split(separator: "/").allSatisfy { $0 != "." && $0 != ".." }
      && sample.utf8.allSatisfy { isAddressByte($0) }
  }
}
