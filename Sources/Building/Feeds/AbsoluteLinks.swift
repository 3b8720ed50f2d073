/// HTML whose links and files have whole addresses, for readers that know nothing of its page.
///
/// `origin` goes before addresses from the server's root, `page` before fragments. Only attributes
/// inside tags are touched: text that looks like one stays.
func absoluteLinks(in html: String, origin: String, page: String) -> String {
  var rewriter = LinkRewriter(origin: Array(origin.utf8), page: Array(page.utf8))
  var html = html
  return html.withUTF8 { bytes in
    rewriter.rewrite(bytes)
    return String(decoding: rewriter.output, as: UTF8.self)
  }
}

private struct LinkRewriter {
  let origin: [UInt8]
  let page: [UInt8]
  var output: [UInt8] = []
  /// Where what has not been copied yet begins.
  private var start = 0

  init(origin: [UInt8], page: [UInt8]) {
    self.origin = origin
    self.page = page
  }

  private static let names = ["href", "src", "poster", "srcset"].map { Array($0.utf8) }

  mutating func rewrite(_ html: UnsafeBufferPointer<UInt8>) {
    output.reserveCapacity(html.count + html.count / 8)
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      index = rewriteTag(html, from: index + 1)
    }
    output.append(contentsOf: html[start...])
  }

  /// Goes through a tag's attributes; gives where it ends.
  private mutating func rewriteTag(_ html: UnsafeBufferPointer<UInt8>, from first: Int) -> Int {
    var index = first
    var name = first..<first
    while index < html.count, html[index] != UInt8(ascii: ">") {
      let byte = html[index]
      if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        let value = index + 1
        let end = html[value...].firstIndex(of: byte) ?? html.count
        if Self.names.contains(where: { html[name].elementsEqual($0) }) {
          complete(html, value..<end, isSet: name.count == 6 && html[name.lowerBound + 3] == 0x73)
        }
        index = min(end + 1, html.count)
        name = index..<index
      } else {
        index += 1
        if byte <= 0x20 {
          name = index..<index
        } else if byte != UInt8(ascii: "=") {
          name = name.lowerBound..<index
        }
      }
    }
    return index
  }

  /// Puts what is missing before an address, or before each of a set.
  private mutating func complete(
    _ html: UnsafeBufferPointer<UInt8>, _ value: Range<Int>, isSet: Bool
  ) {
    var index = value.lowerBound
    repeat {
      while isSet, index < value.upperBound, html[index] <= 0x20 { index += 1 }
      guard index < value.upperBound else { return }
      let isFromRoot =
        html[index] == UInt8(ascii: "/")
        && (index + 1 == value.upperBound || html[index + 1] != UInt8(ascii: "/"))
      if isFromRoot || html[index] == UInt8(ascii: "#") {
        output.append(contentsOf: html[start..<index])
        output.append(contentsOf: isFromRoot ? origin : page)
        start = index
      }
      guard isSet, let comma = html[index..<value.upperBound].firstIndex(of: UInt8(ascii: ","))
      else { return }
      index = comma + 1
    } while true
  }
}
