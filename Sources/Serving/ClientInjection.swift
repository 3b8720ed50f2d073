import Bytes
import Diagnostics

/// Puts the preview's script into a page as it is served; the built file stays as it is.
struct ClientInjection: Sendable {
  let language: MessageLanguage

  /// The page with the script before its `</body>`, or at its end where it has none.
  ///
  /// - Parameter digest: of the page as it was built; the script asks whether it is still that.
  func page(_ html: [UInt8], digest: String, isBare: Bool = false) -> [UInt8] {
    let tag =
      "<script src=\"\(OwnAddress.script)\" data-digest=\"\(escapedHTML(digest))\" "
      + "data-lang=\"\(language.rawValue)\"\(isBare ? " data-bare" : "") defer></script>"
    let place = Self.endOfBody(html)
    var result: [UInt8] = []
    result.reserveCapacity(html.count + tag.utf8.count)
    result += html[..<place]
    result += tag.utf8
    result += html[place...]
    return result
  }

  private static func endOfBody(_ html: [UInt8]) -> Int {
    let tag = Array("</body".utf8)
    return html.withUnsafeBufferPointer { html in
      var start = html.count - tag.count
      while start >= 0 {
        if html[start] == tag[0],
          tag.indices.allSatisfy({ html[start + $0] | 0x20 == tag[$0] | 0x20 })
        {
          return start
        }
        start -= 1
      }
      return html.count
    }
  }
}

/// A text as it may stand in HTML, also within quotation marks.
func escapedHTML(_ text: String) -> String {
  var buffer = HTMLBuffer(capacity: text.utf8.count)
  buffer.appendEscaped(text)
  return buffer.string()
}
