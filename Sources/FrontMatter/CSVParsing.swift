package import Diagnostics

/// Reads a CSV file (RFC 4180) whose cells are divided by commas, semicolons or tabs; nil if it is
/// empty or can't be read, which is reported.
///
/// Spreadsheets pad tables with empty cells and rows: those are dropped without a word. A row with
/// too few or too many cells is reported and left out.
package func parseCSV(_ source: SourceText, log: inout DiagnosticLog) -> CSVTable? {
  guard checkText(source, range: 0..<source.bytes.count, refusingControls: true, log: &log) != nil
  else { return nil }
  var reader = CSVReader(source: source)
  defer { log.merge(reader.findings.log) }
  return source.bytes.withUnsafeBufferPointer { reader.table(in: ByteScanner($0)) }
}

private struct CSVReader {
  private(set) var findings: DocumentFindings
  private var delimiter = UInt8(ascii: ",")

  init(source: SourceText) { findings = DocumentFindings(in: source) }

  mutating func table(in bytes: ByteScanner) -> CSVTable? {
    var offset = bytes.startsWithByteOrderMark ? 3 : 0
    delimiter = Self.delimiter(of: bytes, from: offset)
    var rows: [[CSVCell]] = []
    while offset < bytes.count {
      guard let row = row(in: bytes, at: &offset) else { return nil }
      if row.contains(where: { !$0.text.isEmpty }) { rows.append(row) }
    }
    guard let first = rows.first else { return nil }
    let header = withoutPadding(first)
    checkNames(header)
    return CSVTable(
      delimiter: delimiter, header: header,
      rows: rows.dropFirst().compactMap { fitted($0, to: header.count) })
  }

  /// Whichever of tab, semicolon and comma the first line has most of, outside of quotes.
  private static func delimiter(of bytes: ByteScanner, from start: Int) -> UInt8 {
    let candidates: [UInt8] = [.tab, UInt8(ascii: ";"), UInt8(ascii: ",")]
    var counts = [0, 0, 0]
    var isQuoted = false
    for offset in bytes.line(from: start).content {
      if bytes[offset] == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard !isQuoted, let index = candidates.firstIndex(of: bytes[offset]) else { continue }
      counts[index] += 1
    }
    let most = counts.max() ?? 0
    return most == 0 ? UInt8(ascii: ",") : candidates[counts.firstIndex(of: most) ?? 2]
  }

  // MARK: Rows and cells

  /// The row at an offset, which moves to the next one; nil for a quotation mark never closed.
  private mutating func row(in bytes: ByteScanner, at offset: inout Int) -> [CSVCell]? {
    var cells: [CSVCell] = []
    while true {
      let isQuoted = bytes[offset] == UInt8(ascii: "\"")
      guard
        let cell = isQuoted ? quoted(in: bytes, at: &offset) : bare(in: bytes, at: &offset)
      else { return nil }
      cells.append(cell)
      guard bytes[offset] == delimiter, offset < bytes.count else { break }
      offset += 1
    }
    offset = bytes.line(from: offset).next
    return cells
  }

  private func bare(in bytes: ByteScanner, at offset: inout Int) -> CSVCell {
    let start = offset
    while offset < bytes.count, bytes[offset] != delimiter, !bytes.isLineBreak(offset) {
      offset += 1
    }
    return CSVCell(bytes.text(start..<offset), range: start..<offset)
  }

  private mutating func quoted(in bytes: ByteScanner, at offset: inout Int) -> CSVCell? {
    let start = offset
    var pieces: [String] = []
    repeat {
      let piece = offset + 1
      offset = piece
      while offset < bytes.count, bytes[offset] != UInt8(ascii: "\"") { offset += 1 }
      guard offset < bytes.count else {
        let line = bytes.line(from: start).content
        findings.report(.csvUnclosedQuote, at: start..<line.upperBound)
        return nil
      }
      pieces.append(bytes.text(piece..<offset))
      offset += 1
    } while bytes[offset] == UInt8(ascii: "\"")
    let rest = bare(in: bytes, at: &offset)
    if !rest.text.allSatisfy({ $0 == " " }) {
      findings.report(.csvTextAfterQuote, at: rest.range, ["text": rest.text])
    }
    return CSVCell(pieces.joined(separator: "\""), range: start..<offset)
  }

  // MARK: The shape of the table

  private func withoutPadding(_ cells: [CSVCell]) -> [CSVCell] {
    Array(cells[...(cells.lastIndex { !$0.text.isEmpty } ?? 0)])
  }

  private mutating func fitted(_ row: [CSVCell], to columns: Int) -> [CSVCell]? {
    if row.count == columns { return row }
    if row.count > columns, row[columns...].allSatisfy(\.text.isEmpty) {
      return Array(row[..<columns])
    }
    let range = row[0].range.lowerBound..<row[row.count - 1].range.upperBound
    findings.report(
      .csvRaggedRow, at: range,
      ["cells": String(row.count), "columns": String(columns)])
    return nil
  }

  private mutating func checkNames(_ header: [CSVCell]) {
    var seen = Set<String>()
    for (number, cell) in header.enumerated() {
      if cell.text.isEmpty {
        findings.report(.csvUnnamedColumn, at: cell.range, ["column": String(number + 1)])
      } else if !seen.insert(cell.text).inserted {
        findings.report(.csvDuplicateColumn, at: cell.range, ["name": cell.text])
      }
    }
  }
}
