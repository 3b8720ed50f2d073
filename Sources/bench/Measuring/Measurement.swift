/// What one run of a program took.
struct Measurement: Equatable {
  /// Wall time.
  var seconds: Double
  /// User and system time of all threads.
  var processorSeconds: Double
  /// In bytes.
  var peakMemory: Double
}

/// The median of several values, the lowest and the highest.
struct Spread: Equatable {
  let median: Double
  let lowest: Double
  let highest: Double
  let count: Int

  /// Takes the values in any order; there must be one at least.
  init(_ values: [Double]) {
    let sorted = values.sorted()
    precondition(!sorted.isEmpty, "a spread is of something")
    let middle = sorted.count / 2
    median =
      sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    lowest = sorted[0]
    highest = sorted[sorted.count - 1]
    count = sorted.count
  }
}

/// All runs of one program.
struct Series: Equatable {
  let name: String
  private(set) var runs: [Measurement] = []

  init(_ name: String) { self.name = name }

  mutating func add(_ measurement: Measurement) { runs.append(measurement) }

  func spread(_ part: (Measurement) -> Double) -> Spread { Spread(runs.map(part)) }
}
