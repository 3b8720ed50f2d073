import Foundation

/// The measurements of two programs side by side, as a Markdown table.
struct ComparisonTable {
  let first: Series
  let second: Series

  var text: String {
    let rows = [
      row("wall time (s)", 2) { $0.seconds },
      row("CPU time, user + system (s)", 2) { $0.processorSeconds },
      row("peak memory (MiB)", 0) { $0.peakMemory / 1_048_576 },
    ]
    return Self.markdown(
      header: ["median (min–max)", first.name, second.name, "\(first.name) / \(second.name)"],
      rows: rows)
  }

  private func row(_ title: String, _ digits: Int, _ part: (Measurement) -> Double) -> [String] {
    let spreads = (first.spread(part), second.spread(part))
    return [
      title, Self.text(of: spreads.0, digits), Self.text(of: spreads.1, digits),
      String(format: "%.1f", spreads.0.median / spreads.1.median),
    ]
  }

  /// `1.23 (1.20–1.31)`
  static func text(of spread: Spread, _ digits: Int) -> String {
    String(
      format: "%.\(digits)f (%.\(digits)f–%.\(digits)f)", spread.median, spread.lowest,
      spread.highest)
  }

  /// Rows under a header, in columns: the first is aligned left, the others right.
  static func markdown(header: [String], rows: [[String]]) -> String {
    let widths = header.indices.map { column in
      ([header] + rows).map { $0[column].count }.max() ?? 0
    }
    func line(_ cells: [String]) -> String {
      let padded = zip(cells, widths).enumerated().map { index, cell in
        let space = String(repeating: " ", count: cell.1 - cell.0.count)
        return index == 0 ? cell.0 + space : space + cell.0
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = widths.enumerated().map { index, width in
      index == 0
        ? String(repeating: "-", count: width) : String(repeating: "-", count: width - 1) + ":"
    }
    return ([line(header), line(rule)] + rows.map(line)).joined(separator: "\n")
  }
}
