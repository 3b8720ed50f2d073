/// A page apart from its style sheets: where only those differ, a browser swaps them and keeps the page
/// as the reader left it.
struct StyleLinks {
  /// The `link` elements that fetch style sheets, as they are written.
  private(set) var tags: [String] = []
  /// Everything else.
  private(set) var rest: [UInt8] = []

  init(_ html: [UInt8]) {
    let opening = Array("<link".utf8)
    rest.reserveCapacity(html.count)
    var start = 0
    var place = 0
    while place + opening.count < html.count {
      guard html[place] == opening[0],
        html[place..<(place + opening.count)].elementsEqual(opening)
      else {
        place += 1
        continue
      }
      let end = Self.endOfTag(html, from: place)
      let tag = String(decoding: html[place..<end], as: UTF8.self)
      if tag.contains("stylesheet") {
        tags.append(tag)
        rest += html[start..<place]
        start = end
      }
      place = end
    }
    rest += html[start...]
  }

  /// The place behind the `>` that ends a tag: one in quotation marks doesn't.
  private static func endOfTag(_ html: [UInt8], from start: Int) -> Int {
    var quote: UInt8?
    for place in start..<html.count {
      let byte = html[place]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return place + 1
      }
    }
    return html.count
  }

  /// The style sheets of a page that is otherwise what another was; nil where more has changed.
  static func swapped(from old: [UInt8], to new: [UInt8]) -> [String]? {
    let (before, after) = (StyleLinks(old), StyleLinks(new))
    guard before.tags.count == after.tags.count, before.rest == after.rest else { return nil }
    return after.tags
  }
}
