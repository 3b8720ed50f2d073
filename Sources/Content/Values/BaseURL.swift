/// Instead of the address of a site's root, for a site that is opened from a folder: all links are
/// relative to their page.
package let relativeBaseURL = "."

/// The address of a site's root as it is used: absolute, with a trailing slash, or
/// `relativeBaseURL`. Nil for anything else.
package func normalisedBaseURL(_ text: String) -> String? {
  if text == relativeBaseURL || text == "./" { return relativeBaseURL }
  let bytes = Array(text.utf8)
  guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
  let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
  guard scheme == "http" || scheme == "https", bytes[colon...].starts(with: Array("://".utf8)),
    bytes.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), !bytes.contains(where: isForbidden)
  else { return nil }
  let rest = bytes[(colon + 3)...]
  guard let first = rest.first, first != UInt8(ascii: "/"), !text.contains("/../") else {
    return nil
  }
  return text.hasSuffix("/") ? text : text + "/"
}

/// What may not stand in the address of a root: a query, a fragment, user names, quotes.
private func isForbidden(_ byte: UInt8) -> Bool {
  #"?#@"<>\^`{}|"#.utf8.contains(byte)
}
