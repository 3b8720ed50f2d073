/// What a line of references stands for, and what of it nobody knows.
package struct ReferenceMatch<Value> {
  /// A part of the line, between commas.
  package struct Unmatched: Sendable, Hashable {
    /// The part without the space round it.
    package let text: String
    /// UTF-8 offsets into the line.
    package let range: Range<Int>
  }

  /// What was found, in the order of the line.
  package var values: [Value] = []
  /// The parts that match nothing.
  package var unmatched: [Unmatched] = []
}

extension ReferenceMatch: Sendable where Value: Sendable {}

/// Looks up a line that may hold one title with commas or several titles divided by commas: first the
/// whole of it, then so that the fewest parts stay unmatched and titles are as long as can be.
package func matchReferences<Value>(
  _ text: String, lookup: (String) -> Value?
) -> ReferenceMatch<Value> {
  if let value = lookup(text) { return ReferenceMatch(values: [value]) }
  let line = CommaLine(text)
  var match = ReferenceMatch<Value>()
  guard line.parts.count > 1 else {
    match.unmatched = line.parts.map { line.unmatched($0) }
    return match
  }
  let division = line.bestDivision(lookup)
  var start = 0
  while start < line.parts.count {
    let step = division[start]
    if let value = step.value {
      match.values.append(value)
    } else {
      match.unmatched.append(line.unmatched(line.parts[start]))
    }
    start += step.length
  }
  return match
}

/// A line and its parts between commas.
private struct CommaLine {
  /// The best way to divide the line from a part on.
  struct Step<Value> {
    /// How many parts the first title takes.
    let length: Int
    let value: Value?
    /// Unmatched parts from here on, then titles from here on: fewer is better.
    let cost: (unmatched: Int, titles: Int)
  }

  let bytes: [UInt8]
  /// UTF-8 ranges without the space round them; empty parts are left out.
  let parts: [Range<Int>]
  /// No title has more commas; it keeps the work linear in the length of the line.
  static let longestTitle = 12

  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.bytes = bytes
    parts = bytes.indices.split { bytes[$0] == UInt8(ascii: ",") }.compactMap { part in
      guard let first = part.first(where: { !isSpace(bytes[$0]) }),
        let last = part.last(where: { !isSpace(bytes[$0]) })
      else { return nil }
      return first..<last + 1
    }
  }

  func unmatched<Value>(_ range: Range<Int>) -> ReferenceMatch<Value>.Unmatched {
    ReferenceMatch.Unmatched(text: text(range), range: range)
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// From the last part backwards, the best first step of each.
  func bestDivision<Value>(_ lookup: (String) -> Value?) -> [Step<Value>] {
    var steps: [Step<Value>] = []
    for start in parts.indices.reversed() {
      // `steps` holds the later parts in reverse: the one `length` further on is from the end.
      func rest(_ length: Int) -> (unmatched: Int, titles: Int) {
        let index = steps.count - length
        return index >= 0 && index < steps.count ? steps[index].cost : (0, 0)
      }
      var best = Step<Value>(
        length: 1, value: nil, cost: (rest(1).unmatched + 1, rest(1).titles))
      let longest = min(Self.longestTitle, parts.count - start)
      for length in 1...longest {
        let range = parts[start].lowerBound..<parts[start + length - 1].upperBound
        guard let value = lookup(text(range)) else { continue }
        let cost = (rest(length).unmatched, rest(length).titles + 1)
        if cost <= best.cost { best = Step(length: length, value: value, cost: cost) }
      }
      steps.append(best)
    }
    return steps.reversed()
  }
}
