import Diagnostics

/// An address with blanks in it, which Markdown takes for plain text: `![Chị Dụ](anh/Chị Dụ.jpg)`.
struct SpacedAddress {
  /// The address as it was meant, without the title after it.
  let address: String
  /// What stands from the `]` to the last bracket, as a range of the text.
  let range: Range<Int>

  /// The next one in a text that was not made a link; nil when there is none.
  static func next(
    in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> SpacedAddress? {
    var index = start - 1
    while true {
      index = text.firstIndex(of: UInt8(ascii: "]"), from: index + 1, to: text.count)
      guard index + 2 < text.count else { return nil }
      guard text[index + 1] == UInt8(ascii: "("),
        text[..<index].contains(UInt8(ascii: "["))
      else { continue }
      let end = text.firstIndex(of: UInt8(ascii: ")"), from: index + 2, to: text.count)
      guard end < text.count else { return nil }
      let written = String(
        decoding: UnsafeBufferPointer(rebasing: text[(index + 2)..<end]), as: UTF8.self)
      if let address = address(in: written) {
        return SpacedAddress(address: address, range: index..<(end + 1))
      }
    }
  }

  /// The path that stands between brackets; nil where it has no blanks or is no path.
  private static func address(in written: String) -> String? {
    var path = written[...]
    if let quote = path.firstIndex(of: "\""), path.last == "\"" { path = path[..<quote] }
    while path.last == " " { path.removeLast() }
    while path.first == " " { path.removeFirst() }
    guard path.contains(" "), let dot = path.lastIndex(of: ".") else { return nil }
    let ending = path[path.index(after: dot)...]
    let isEnding =
      (2...5).contains(ending.count)
      && ending.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return isEnding ? String(path) : nil
  }
}

extension BodyRenderer {
  /// Reports links and images in a text that stayed text because of blanks in their addresses.
  mutating func reportSpacedAddresses(in literal: UnsafeBufferPointer<UInt8>) {
    var start = 0
    while let found = SpacedAddress.next(in: literal, from: start) {
      start = found.range.upperBound
      findings.report(
        .addressWithBlanks, at: places.literal(UnsafeBufferPointer(rebasing: literal[found.range])),
        ["address": found.address, "form": "(<\(found.address)>)"])
    }
  }
}
