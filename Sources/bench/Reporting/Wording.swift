import Foundation

/// How numbers are written in the tables and in the chart.
enum Wording {
  /// `W(10 000)`
  static func workload(_ profiles: Int) -> String { "W(\(grouped(profiles)))" }

  /// `12 345`
  static func grouped(_ number: Int) -> String {
    var groups: [String] = []
    var rest = number
    while rest >= 1000 {
      groups.insert(String(format: "%03d", rest % 1000), at: 0)
      rest /= 1000
    }
    return ([String(rest)] + groups).joined(separator: " ")
  }

  /// Three digits or so: `0.123`, `1.23`, `12.3`, `123`.
  static func rounded(_ value: Double) -> String {
    String(format: "%.\(digits(for: value))f", value)
  }

  /// `1.23 (1.20–1.31)`, the median with the extremes; only the value where there is but one.
  static func spread(_ spread: Spread, in unit: Double = 1) -> String {
    let digits = digits(for: spread.median / unit)
    let texts = [spread.median, spread.lowest, spread.highest].map {
      String(format: "%.\(digits)f", $0 / unit)
    }
    return spread.count == 1 ? texts[0] : "\(texts[0]) (\(texts[1])–\(texts[2]))"
  }

  private static func digits(for value: Double) -> Int {
    switch abs(value) {
    case ..<1: 3
    case ..<10: 2
    case ..<100: 1
    default: 0
    }
  }
}

/// The units of what is measured.
enum Unit {
  static let mebibyte = 1_048_576.0
  static let millisecond = 0.001
}
