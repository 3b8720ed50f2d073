import Bytes

/// Leaves the indentation and the empty lines out of a page, but for what stands in elements whose
/// white space shows.
///
/// A line break stays where one was, so that no two words run together.
struct WhitespaceMinifier {
  private static let keeping: [[UInt8]] = ["pre", "textarea", "script", "style"].map {
    Array($0.utf8)
  }

  /// Appends the page to `output`.
  func minify(_ page: UnsafeBufferPointer<UInt8>, into output: inout HTMLBuffer) {
    var index = 0
    var isAtLineStart = true
    while index < page.count {
      let byte = page[index]
      if isAtLineStart, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
        index += 1
        continue
      }
      isAtLineStart = byte == 0x0A
      if byte == 0x3C, let end = endOfKeptElement(page, from: index) {
        output.append(UnsafeBufferPointer(rebasing: page[index..<end]))
        index = end
        continue
      }
      output.append(byte: byte)
      index += 1
    }
  }

  /// Where the element that begins here ends, if its white space shows.
  private func endOfKeptElement(_ page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    for name in Self.keeping where matches(page, name, at: start + 1) {
      let next = start + 1 + name.count
      guard next < page.count, page[next] == 0x3E || page[next] <= 0x20 else { continue }
      var index = next
      while index < page.count {
        if page[index] == 0x3C, index + 1 < page.count, page[index + 1] == 0x2F,
          matches(page, name, at: index + 2)
        {
          return min(index + 3 + name.count, page.count)
        }
        index += 1
      }
      return page.count
    }
    return nil
  }

  private func matches(_ page: UnsafeBufferPointer<UInt8>, _ name: [UInt8], at start: Int) -> Bool {
    guard start + name.count <= page.count else { return false }
    return name.indices.allSatisfy { page[start + $0] | 0x20 == name[$0] }
  }
}
