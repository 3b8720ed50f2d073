import Foundation

/// Wall times as dots on a logarithmic scale, with a line from the fastest run to the slowest.
///
/// Dots and no bars: a bar's length says nothing where the scale has no zero.
struct Chart {
  struct Group: Equatable {
    let title: String
    let rows: [Row]
  }

  struct Row: Equatable {
    let label: String
    let seconds: Spread
  }

  private let groups: [Group]
  private let scale: LogarithmicScale

  init(_ groups: [Group]) {
    self.groups = groups
    scale = LogarithmicScale(
      groups.flatMap(\.rows).flatMap { [$0.seconds.lowest, $0.seconds.highest] })
  }

  // The measures of the drawing, in pixels.
  private static let (width, left, right, top, rowHeight, titleHeight) = (760, 230, 70, 20, 20, 30)

  private var plotBottom: Int {
    groups.reduce(Self.top) { $0 + Self.titleHeight + $1.rows.count * Self.rowHeight } + 6
  }

  var svg: String {
    let height = plotBottom + 44
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Self.width) \(height)" role="img" \
      font-family="sans-serif" font-size="13" fill="#222">
      <title>Wall time by program and size</title>
      <desc>\(Self.escaped(description))</desc>
      <rect width="\(Self.width)" height="\(height)" fill="#fff"/>
      \((axis + drawnGroups).joined(separator: "\n"))
      </svg>

      """
  }

  /// What the drawing shows, in words.
  private var description: String {
    groups.map { group in
      "\(group.title): "
        + group.rows.map { "\($0.label) \(Wording.rounded($0.seconds.median)) s" }
        .joined(separator: ", ")
    }.joined(separator: ". ")
  }

  private var axis: [String] {
    scale.decades.map { value in
      let x = position(value)
      return """
        <path d="M\(x) \(Self.top)V\(plotBottom)" stroke="#ddd"/>\
        <text x="\(x)" y="\(plotBottom + 16)" text-anchor="middle" fill="#666">\
        \(String(format: "%g", value))</text>
        """
    } + [
      """
      <text x="\(position(scale.lowest))" y="\(plotBottom + 34)" fill="#666">\
      seconds, logarithmic</text>
      """
    ]
  }

  private var drawnGroups: [String] {
    var y = Self.top
    return groups.flatMap { group in
      y += Self.titleHeight
      let title =
        "<text x=\"10\" y=\"\(y - 4)\" font-weight=\"bold\">\(Self.escaped(group.title))</text>"
      return [title]
        + group.rows.map { row in
          y += Self.rowHeight
          return drawn(row, y - Self.rowHeight / 2)
        }
    }
  }

  private func drawn(_ row: Row, _ y: Int) -> String {
    let (low, high) = (position(row.seconds.lowest), position(row.seconds.highest))
    let colour = row.label.hasPrefix("Exemplar") ? "#b3261e" : "#555"
    return """
      <text x="20" y="\(y + 4)">\(Self.escaped(row.label))</text>\
      <path d="M\(low) \(y)H\(high)" stroke="\(colour)" stroke-width="2"/>\
      <circle cx="\(position(row.seconds.median))" cy="\(y)" r="4" fill="\(colour)"/>\
      <text x="\(high + 9)" y="\(y + 4)" fill="#444">\(Wording.rounded(row.seconds.median)) s</text>
      """
  }

  private func position(_ seconds: Double) -> Int {
    Self.left + Int((scale.share(seconds) * Double(Self.width - Self.left - Self.right)).rounded())
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
  }
}

/// Whole powers of ten that hold all values.
struct LogarithmicScale: Equatable {
  private let exponents: ClosedRange<Int>

  init(_ values: [Double]) {
    // What took no measurable time stands at the left edge.
    let positive = values.filter { $0 > 0 }
    let lowest = Int(log10(positive.min() ?? 1).rounded(.down))
    let highest = Int(log10(positive.max() ?? 1).rounded(.up))
    exponents = lowest...max(highest, lowest + 1)
  }

  var decades: [Double] { exponents.map { pow(10, Double($0)) } }
  var lowest: Double { pow(10, Double(exponents.lowerBound)) }

  /// Where a value stands, from 0 to 1.
  func share(_ value: Double) -> Double {
    guard value > 0 else { return 0 }
    let place = (log10(value) - Double(exponents.lowerBound)) / Double(exponents.count - 1)
    return min(max(place, 0), 1)
  }
}
