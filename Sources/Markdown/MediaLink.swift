extension Media {
  /// What an address alone in its paragraph leads to, if it is a video, an audio file or a document.
  init?(written: String, title: String?) {
    if let video = ProviderVideo(address: written) {
      self.init(
        kind: .video, url: written, written: written, title: title, provider: video.provider,
        videoID: video.id, fileExtension: nil)
      return
    }
    guard let name = fileNameExtension(of: written), let kind = kindsByExtension[name] else {
      return nil
    }
    self.init(
      kind: kind, url: written, written: written, title: title, provider: nil, videoID: nil,
      fileExtension: name)
  }

  /// The same at its address on the site.
  func at(_ address: String) -> Media {
    Media(
      kind: kind, url: address, written: written, title: title, provider: provider,
      videoID: videoID, fileExtension: fileExtension)
  }
}

/// What a file is, by its extension.
private let kindsByExtension: [String: Media.Kind] = {
  var kinds: [String: Media.Kind] = [:]
  for name in ["mp4", "m4v", "webm", "mov", "ogv"] { kinds[name] = .video }
  for name in ["mp3", "m4a", "ogg", "oga", "opus", "wav"] { kinds[name] = .audio }
  for name in [
    "pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "zip", "rar",
  ] {
    kinds[name] = .document
  }
  return kinds
}()

/// The extension of an address's file in lower case, its query and fragment left aside.
private func fileNameExtension(of address: String) -> String? {
  let path = WebAddress(address).path
  guard let file = path.split(separator: "/", omittingEmptySubsequences: false).last,
    let dot = file.lastIndex(of: "."), dot != file.startIndex
  else { return nil }
  return file[file.index(after: dot)...].lowercased()
}

/// A video on the pages of YouTube or Vimeo.
private struct ProviderVideo {
  let provider: Media.Provider
  let id: String

  init?(address: String) {
    let address = WebAddress(address)
    let parts = address.path.split(separator: "/").map(String.init)
    switch address.host {
    case "youtu.be":
      self.init(.youtube, parts.first)
    case "youtube.com", "www.youtube.com", "m.youtube.com", "www.youtube-nocookie.com":
      let isPlayer = ["embed", "shorts", "live"].contains(parts.first ?? "")
      self.init(.youtube, isPlayer ? parts.dropFirst().first : address.queryValue(of: "v"))
    case "vimeo.com", "www.vimeo.com", "player.vimeo.com":
      self.init(.vimeo, parts.last { $0.allSatisfy(\.isNumber) })
    default: return nil
    }
  }

  private init?(_ provider: Media.Provider, _ id: String?) {
    guard let id, !id.isEmpty, id.utf8.count <= 64, id.utf8.allSatisfy(isIDByte) else { return nil }
    self.provider = provider
    self.id = id
  }
}

private func isIDByte(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
    true
  default: false
  }
}

/// The parts of an address that tell what it leads to.
private struct WebAddress {
  /// In lower case, without port; empty for an address within the site.
  let host: String
  let path: String
  private let query: String

  init(_ address: String) {
    var rest = address[...]
    if let hash = rest.firstIndex(of: "#") { rest = rest[..<hash] }
    let question = rest.firstIndex(of: "?") ?? rest.endIndex
    query = String(rest[question...].dropFirst())
    rest = rest[..<question]
    for scheme in ["https://", "http://", "//"] where rest.lowercased().hasPrefix(scheme) {
      rest = rest.dropFirst(scheme.count)
      let slash = rest.firstIndex(of: "/") ?? rest.endIndex
      host = rest[..<slash].prefix { $0 != ":" }.lowercased()
      path = String(rest[slash...])
      return
    }
    host = ""
    path = String(rest)
  }

  func queryValue(of name: String) -> String? {
    for pair in query.split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1)
      if parts.count == 2, parts[0] == name { return String(parts[1]) }
    }
    return nil
  }
}
