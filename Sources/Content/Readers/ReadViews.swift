package import Diagnostics
import FrontMatter
import Vietnamese

/// Reads `content/data/views.csv`: its columns in any order, by their Vietnamese or English names. Rows
/// that cannot be understood are reported and left out; nil where nothing can be.
package func readViews(_ source: SourceText, log: inout DiagnosticLog) -> ViewTable? {
  plainViewTable(source.bytes) ?? readAnyViews(source, log: &log)
}

/// The same for tables in whatever form people and spreadsheets give them.
package func readAnyViews(_ source: SourceText, log: inout DiagnosticLog) -> ViewTable? {
  guard let table = parseCSV(source, log: &log) else { return nil }
  var reader = ViewReader(source: source, header: table.header)
  defer { log.merge(reader.log) }
  guard reader.hasColumns() else { return nil }
  return ViewTable(rows: table.rows.compactMap { reader.row($0) })
}

private struct ViewReader {
  let source: SourceText
  let header: [CSVCell]
  var log = DiagnosticLog()
  private var columns: [Column: Int] = [:]

  enum Column: String, CaseIterable {
    case address, period, views

    var spellings: [String] {
      switch self {
      case .address: ["address", "dia_chi", "duong_dan", "url"]
      case .period: ["period", "ky", "ngay", "thoi_gian", "day", "date"]
      case .views: ["views", "luot_xem", "so_luot_xem", "so_luot"]
      }
    }
  }

  init(source: SourceText, header: [CSVCell]) {
    self.source = source
    self.header = header
    for (index, cell) in header.enumerated() {
      let name = keyFolded(cell.text)
      guard let column = Column.allCases.first(where: { $0.spellings.contains(name) }) else {
        continue
      }
      columns[column] = columns[column] ?? index
    }
  }

  /// Whether there is what every row needs; what is missing is reported.
  mutating func hasColumns() -> Bool {
    let missing = [Column.address, .views].filter { columns[$0] == nil }
    let range = (header.first?.range.lowerBound ?? 0)..<(header.last?.range.upperBound ?? 0)
    for column in missing {
      report(.viewsColumnMissing, at: range, ["column": column.rawValue])
    }
    return missing.isEmpty
  }

  mutating func row(_ cells: [CSVCell]) -> ViewTable.Row? {
    guard let addressColumn = columns[.address], let viewsColumn = columns[.views] else {
      return nil
    }
    let (address, number) = (cells[addressColumn], cells[viewsColumn])
    guard !address.text.isEmpty else {
      report(.contentWrongType, at: number.range, ["key": "address", "text": "/guong/vi-du/"])
      return nil
    }
    guard let views = views(number) else { return nil }
    var period: PartialDate?
    if let column = columns[.period], !cells[column].text.isEmpty {
      period = self.period(cells[column])
      if period == nil { return nil }
    }
    return ViewTable.Row(
      address: Located(address.text, at: address.range), period: period, views: views)
  }

  private mutating func views(_ cell: CSVCell) -> Int? {
    if let plain = Int(cell.text), ViewTable.possible.contains(plain) { return plain }
    let arguments = ["key": header[columns[.views] ?? 0].text, "value": cell.text]
    guard let number = parseNumber(cell.text) else {
      report(.contentNumberUnreadable, at: cell.range, arguments)
      return nil
    }
    guard let whole = number.integer, ViewTable.possible.contains(whole) else {
      let most = formatNumber(ViewTable.possible.upperBound)
      report(
        .contentNumberOutOfRange, at: cell.range,
        arguments.merging(["least": "0", "most": most]) { $1 })
      return nil
    }
    return whole
  }

  private mutating func period(_ cell: CSVCell) -> PartialDate? {
    // The table may have a hundred thousand rows, nearly all as `exemplar views` writes them.
    if let plain = PartialDate(iso: cell.text) { return plain }
    switch parseDate(cell.text) {
    case .success(.date(let date)):
      return PartialDate(year: date.year, month: date.month, day: date.day)
    case .success: report(.contentDateIsPeriod, at: cell.range, ["value": cell.text])
    case .failure(let problem):
      let finding = DateFinding(problem, of: cell.text)
      log.report(
        finding.kind, at: source.place(of: cell.range), finding.arguments,
        suggestions: finding.suggestions)
    }
    return nil
  }

  private mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: String]
  ) {
    log.report(kind, at: source.place(of: range), arguments)
  }
}

extension PartialDate {
  /// `2026-11-24`, `2026-11` or `2026`.
  fileprivate init?(iso text: String) {
    var numbers = [0, 0, 0]
    var part = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "-"), part < 2 {
        part += 1
      } else if (0x30...0x39).contains(byte), numbers[part] < 10_000 {
        numbers[part] = numbers[part] * 10 + Int(byte - 0x30)
      } else {
        return nil
      }
    }
    let lengths = [4, 7, 10]
    guard text.utf8.count == lengths[part] else { return nil }
    self.init(
      year: numbers[0], month: part > 0 ? numbers[1] : nil, day: part > 1 ? numbers[2] : nil)
  }
}

extension ViewTable {
  /// How many views a row may have.
  static let possible = 0...1_000_000_000_000
}
