import Diagnostics
import FrontMatter
import Vietnamese

/// A file of free data.
struct DataFile: Sendable {
  /// What templates write after `data.`.
  let name: String
  /// The path relative to the site's folder.
  let path: String
  let node: DataNode
  /// The columns of a table that names them, with their names as written; nil for other files.
  var header: [(column: String, words: String)]?

  /// The rows; nil where the file is no list.
  var rows: [DataNode]? {
    if case .list(let items) = node.content { items } else { nil }
  }

  /// The names of the columns, in the order in which they first stand there.
  var columns: [(column: String, words: String)] {
    if let header { return header }
    var seen = Set<String>()
    return (rows ?? []).flatMap { row -> [(column: String, words: String)] in
      guard case .map(let entries) = row.content else { return [] }
      return entries.filter { seen.insert($0.key).inserted }.map { ($0.key, $0.key) }
    }
  }
}

/// Reads a data file by its ending; nil if it is empty or can't be read, which is reported.
func readData(_ source: SourceText, log: inout DiagnosticLog) -> DataFile? {
  let file = source.file.split(separator: "/").last.map(String.init) ?? source.file
  let dot = file.lastIndex(of: ".") ?? file.endIndex
  let name = keyFolded(String(file[..<dot]))
  switch file[dot...] {
  case ".json":
    return parseJSON(source, log: &log).map { DataFile(name: name, path: source.file, node: $0) }
  case ".csv":
    return parseCSV(source, log: &log).map { table in
      DataFile(
        name: name, path: source.file, node: table.dataNode,
        header: table.header.map { (keyFolded($0.text), $0.text) })
    }
  default:
    return parseDataYAML(source, log: &log)
      .map { DataFile(name: name, path: source.file, node: $0) }
  }
}

extension CSVTable {
  /// The rows as mappings from the header's words.
  fileprivate var dataNode: DataNode {
    let keys = header.map { keyFolded($0.text) }
    let nowhere = 0..<0
    let rows = rows.map { row in
      DataNode(
        .map(
          zip(keys, row).map { key, cell in
            DataEntry(
              key: key, keyRange: nowhere,
              value: DataNode(.string(cell.text), range: cell.range))
          }),
        range: (row.first?.range.lowerBound ?? 0)..<(row.last?.range.upperBound ?? 0))
    }
    return DataNode(.list(rows), range: nowhere)
  }
}
