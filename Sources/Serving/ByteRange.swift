/// The part of a file that a request asks for (RFC 9110, section 14).
enum ByteRange: Hashable {
  case whole
  case part(Range<Int>)
  /// There is no such part.
  case outside

  /// Reads a `Range` field. What is no single range of bytes is answered with the whole, as the
  /// standard allows.
  init(_ field: String?, of count: Int) {
    guard let field, field.lowercased().hasPrefix("bytes="), !field.contains(",") else {
      self = .whole
      return
    }
    let ends = field.dropFirst("bytes=".count)
      .split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
      .map { Self.trimmed($0) }
    guard ends.count == 2 else {
      self = .whole
      return
    }
    switch (Self.number(ends[0]), Self.number(ends[1])) {
    case (let first?, nil) where ends[1].isEmpty:
      self = Self.part(from: first, to: count, of: count)
    case (let first?, let last?) where first <= last:
      self = Self.part(from: first, to: last < count ? last + 1 : count, of: count)
    case (nil, let length?) where ends[0].isEmpty:
      self = length == 0 || count == 0 ? .outside : .part(max(0, count - length)..<count)
    default: self = .whole
    }
  }

  private static func part(from first: Int, to end: Int, of count: Int) -> ByteRange {
    first < count ? .part(first..<end) : .outside
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let front = text.drop { $0 == " " || $0 == "\t" }
    return front.prefix { $0 != " " && $0 != "\t" }
  }

  /// Digits only, and as many as no file could have where there are more.
  private static func number(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.allSatisfy({ 0x30...0x39 ~= $0 }) else { return nil }
    return Int(text) ?? Int.max
  }
}
