/// Finds what looks like a destination: after `](`, after `]:`, and between `<` and `>`.
struct DestinationScanner {
  enum Form { case inline, definition }

  struct Found {
    let form: Form
    /// With backslashes and `&amp;` undone.
    let destination: String
    let range: Range<Int>
  }

  /// Longer addresses are not looked for, which keeps a hostile text from being scanned over and
  /// over again.
  private static let longest = 2_000

  private let bytes: UnsafeBufferPointer<UInt8>
  private let end: Int
  /// The next `]` and the next `<`.
  private var bracket: Int
  private var angle: Int

  init(bytes: UnsafeBufferPointer<UInt8>, body: Range<Int>) {
    self.bytes = bytes
    end = body.upperBound
    bracket = bytes.firstIndex(of: UInt8(ascii: "]"), from: body.lowerBound, to: end)
    angle = bytes.firstIndex(of: UInt8(ascii: "<"), from: body.lowerBound, to: end)
  }

  mutating func next() -> Found? {
    while min(bracket, angle) < end {
      if bracket < angle {
        let found = destination(after: bracket + 1)
        bracket = bytes.firstIndex(of: UInt8(ascii: "]"), from: bracket + 1, to: end)
        if let found { return found }
      } else {
        let range = angled(from: angle + 1)
        angle = bytes.firstIndex(of: UInt8(ascii: "<"), from: angle + 1, to: end)
        if let range { return found(.inline, range) }
      }
    }
    return nil
  }

  /// What stands after a `]`.
  private func destination(after position: Int) -> Found? {
    guard position < end else { return nil }
    let isInline = bytes[position] == UInt8(ascii: "(")
    guard isInline || bytes[position] == UInt8(ascii: ":") else { return nil }
    let start = skippingBlanks(from: position + 1)
    guard start < end else { return nil }
    let range =
      bytes[start] == UInt8(ascii: "<") ? angled(from: start + 1) : bare(from: start, isInline)
    return range.flatMap { found(isInline ? .inline : .definition, $0) }
  }

  private func skippingBlanks(from start: Int) -> Int {
    var index = start
    while index < end, bytes[index] <= 0x20, index - start < Self.longest { index += 1 }
    return index
  }

  /// Up to the `>` on the same line.
  private func angled(from start: Int) -> Range<Int>? {
    var index = start
    while index < end, index - start < Self.longest {
      switch bytes[index] {
      case UInt8(ascii: ">"): return start..<index
      case UInt8(ascii: "<"), 0x0A, 0x0D: return nil
      case UInt8(ascii: "\\"): index += 2
      default: index += 1
      }
    }
    return nil
  }

  /// Up to a blank, or to the bracket that closes the link.
  private func bare(from start: Int, _ isInline: Bool) -> Range<Int>? {
    var index = start
    var depth = 0
    while index < end, index - start < Self.longest, bytes[index] > 0x20 {
      switch bytes[index] {
      case UInt8(ascii: "\\"): index += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")") where isInline && depth == 0: return start..<index
      case UInt8(ascii: ")"): depth -= 1
      default: break
      }
      index += 1
    }
    return index - start < Self.longest ? start..<min(index, end) : nil
  }

  private func found(_ form: Form, _ range: Range<Int>) -> Found {
    Found(form: form, destination: unescaped(range), range: range)
  }

  private func unescaped(_ range: Range<Int>) -> String {
    let raw = UnsafeBufferPointer(rebasing: bytes[range])
    guard raw.contains(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "&") }) else {
      return String(decoding: raw, as: UTF8.self)
    }
    var result: [UInt8] = []
    var index = 0
    while index < raw.count {
      if raw[index] == UInt8(ascii: "\\"), index + 1 < raw.count, isPunctuation(raw[index + 1]) {
        index += 1
      }
      result.append(raw[index])
      index += raw[index...].starts(with: "&amp;".utf8) ? 5 : 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
