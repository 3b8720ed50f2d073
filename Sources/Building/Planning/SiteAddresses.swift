import Content

/// Turns addresses from the site's root into those of the server that it lies on; in relative mode,
/// into such as start with `rootMarker`.
struct SiteAddresses: Sendable, Hashable {
  /// `https://example.vn`; empty in relative mode.
  let origin: String
  /// `/` or, for a site under a portal, `/chuyen-muc/`.
  let basePath: String
  /// Whether the site is opened from a folder, without a server.
  let isRelative: Bool

  init(baseURL: String) {
    isRelative = baseURL == relativeBaseURL
    guard !isRelative else {
      origin = ""
      basePath = Self.rootMarker
      return
    }
    let schemeEnd = baseURL.range(of: "://").map(\.upperBound) ?? baseURL.startIndex
    let slash = baseURL[schemeEnd...].firstIndex(of: "/") ?? baseURL.endIndex
    origin = String(baseURL[..<slash])
    let path = String(baseURL[slash...])
    basePath = path.hasSuffix("/") ? path : path + "/"
  }

  /// The address from the server's root. Whole addresses, fragments and mail links stay as they are.
  func url(_ address: String) -> String {
    guard address.hasPrefix("/"), !address.hasPrefix("//") else { return address }
    let path = address.dropFirst()
    return basePath + (isRelative ? Self.namingFile(path) : path)
  }

  /// The whole address.
  func absolute(_ address: String) -> String {
    origin(of: url(address))
  }

  /// The whole address, for one that is from the server's root already.
  func origin(of url: String) -> String {
    url.hasPrefix("/") && !url.hasPrefix("//") ? origin + url : url
  }

  /// Where the page of an address lies in the output folder.
  static func outputPath(of address: String) -> String {
    let slash = UInt8(ascii: "/")
    let path = String(Substring(address.utf8.drop { $0 == slash }))
    return path.utf8.last ?? slash == slash ? path + "index.html" : path
  }
}

extension String {
  /// The first place of a text in this one.
  func range(of needle: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(needle) {
        return start..<index(start, offsetBy: needle.count)
      }
      start = index(after: start)
    }
    return nil
  }
}
