/// The destinations that a body's source spells out, so that a link of cmark's tree, which keeps no
/// place of its own, is found where its author typed it.
///
/// Made in one pass over the source, and only for a body that has links. A body of a million links
/// costs what a million single links cost.
struct DestinationIndex {
  private struct Uses {
    var ranges: [Range<Int>] = []
    /// The first use that no link has claimed in the block that was looked at last.
    var next = 0
  }

  /// By the destination with its escapes undone.
  private var inText: [String: Uses] = [:]
  /// The destinations of `[label]: destination` lines.
  private var inDefinitions: [String: Range<Int>] = [:]

  init(of bytes: [UInt8], body: Range<Int>) {
    bytes.withUnsafeBufferPointer { bytes in
      var scanner = DestinationScanner(bytes: bytes, body: body)
      while let found = scanner.next() {
        switch found.form {
        case .inline: inText[found.destination, default: Uses()].ranges.append(found.range)
        case .definition:
          if inDefinitions[found.destination] == nil {
            inDefinitions[found.destination] = found.range
          }
        }
      }
    }
  }

  /// Where the next link of a block to `destination` has it, or where it is defined for the whole
  /// body; nil if the source spells it in a way that is not understood.
  mutating func claim(_ destination: String, in block: Range<Int>) -> Range<Int>? {
    guard var uses = inText[destination] else { return inDefinitions[destination] }
    if uses.next > 0, uses.ranges[uses.next - 1].lowerBound >= block.lowerBound {
      // Still in the same block, or in one further on: go on from here.
    } else {
      uses.next = uses.ranges.firstIndex(from: block.lowerBound)
    }
    guard uses.next < uses.ranges.count, uses.ranges[uses.next].upperBound <= block.upperBound
    else { return inDefinitions[destination] }
    defer {
      uses.next += 1
      inText[destination] = uses
    }
    return uses.ranges[uses.next]
  }
}

extension [Range<Int>] {
  /// The index of the first range that begins at or after `offset`, by bisection.
  fileprivate func firstIndex(from offset: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].lowerBound < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
