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
    guard let data = located(fields[.data]), let address, let title else { return nil }
    return DataPageRule(
      data: data, template: self.address(fields[.template]), address: address, title: title,
      description: pattern(located(fields[.description])), labels: labels, index: index,
      file: source.file)
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
    guard let entry else { return [] }
    guard let entries = entry.value.entries else {
      reportWrongType(
        of: entry.value, under: entry.key.text ?? "", ["group": "{so_hieu: Số hiệu}"])
      return []
    }
    return entries.compactMap { label in
      guard let column = label.key.text else { return nil }
      return text(label).map {
        ColumnLabel(column: Located(column, at: label.key.range), label: $0)
      }
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
