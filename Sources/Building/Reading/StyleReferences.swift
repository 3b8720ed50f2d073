/// The files that a style sheet names in `url(…)` and `@import "…"`.
struct StyleReferences {
  private let bytes: [UInt8]
  /// The folder of the style sheet below `assets/`, with a trailing slash; empty for none.
  private let folder: String
  private let places: [Range<Int>]

  init(in bytes: [UInt8], of name: String) {
    self.bytes = bytes
    folder = name.lastIndex(of: "/").map { String(name[...$0]) } ?? ""
    places = Self.places(in: bytes)
  }

  /// The assets that are named, by their names below `assets/`.
  var names: Set<String> { Set(places.compactMap { name(at: $0)?.name }) }

  /// The style sheet with other addresses for what it names, relative to itself.
  func replaced(_ address: (String) -> String?) -> [UInt8] {
    var result: [UInt8] = []
    var start = 0
    for place in places {
      guard let found = name(at: place), let address = address(found.name) else { continue }
      let file = address.split(separator: "/").last ?? ""
      result += bytes[start..<place.lowerBound]
      result += found.written[..<found.fileStart].utf8
      result += file.utf8
      result += found.rest.utf8
      start = place.upperBound
    }
    return result + bytes[start...]
  }

  /// What a place names: as written without `?…` and `#…`, the asset's name, and that rest.
  private func name(
    at place: Range<Int>
  ) -> (written: String, fileStart: String.Index, name: String, rest: String)? {
    let whole = String(decoding: bytes[place], as: UTF8.self)
    let written = String(whole.prefix { $0 != "?" && $0 != "#" })
    guard !written.isEmpty, !written.contains(":"), !written.hasPrefix("/") else { return nil }
    var parts = folder.split(separator: "/")
    for part in written.split(separator: "/") where part != "." {
      guard part == ".." else {
        parts.append(part)
        continue
      }
      guard parts.popLast() != nil else { return nil }
    }
    let fileStart =
      written.lastIndex(of: "/").map { written.index(after: $0) } ?? written.startIndex
    return (
      written, fileStart, parts.joined(separator: "/"), String(whole.dropFirst(written.count))
    )
  }

  /// Where addresses stand. Comments are passed over.
  private static func places(in bytes: [UInt8]) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var index = 0
    while index < bytes.count {
      guard isFirst(bytes[index]) else {
        index += 1
        continue
      }
      if bytes[index...].starts(with: "/*".utf8) {
        index = end(of: "*/", in: bytes, from: index + 2)
      } else if bytes[index...].starts(with: "url(".utf8) {
        index = take(from: index + 4, closing: UInt8(ascii: ")"), in: bytes, &places)
      } else if bytes[index...].starts(with: "@import".utf8) {
        var next = index + 7
        while next < bytes.count, bytes[next] <= 0x20 { next += 1 }
        let isQuoted = next < bytes.count && isQuote(bytes[next])
        index = isQuoted ? take(from: next, closing: UInt8(ascii: ";"), in: bytes, &places) : next
      } else {
        index += 1
      }
    }
    return places
  }

  /// Whether a comment, `url(` or `@import` may begin with it.
  private static func isFirst(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "u") || byte == UInt8(ascii: "@")
  }

  /// Takes an address, in quotes or without; gives where the search goes on.
  private static func take(
    from start: Int, closing: UInt8, in bytes: [UInt8], _ places: inout [Range<Int>]
  ) -> Int {
    var first = start
    while first < bytes.count, bytes[first] <= 0x20 { first += 1 }
    guard first < bytes.count else { return first }
    let quote = isQuote(bytes[first]) ? bytes[first] : nil
    if quote != nil { first += 1 }
    guard let end = bytes[first...].firstIndex(of: quote ?? closing) else { return bytes.count }
    var last = end
    while last > first, bytes[last - 1] <= 0x20 { last -= 1 }
    if first < last { places.append(first..<last) }
    return end + 1
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func end(of mark: String, in bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, !bytes[index...].starts(with: mark.utf8) { index += 1 }
    return min(index + mark.utf8.count, bytes.count)
  }
}
