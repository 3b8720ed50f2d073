import Diagnostics
import HTTPTypes

/// Answers requests out of the site and nothing else.
struct Responder: Sendable {
  let site: PreviewedSite
  let language: MessageLanguage
  let hosts: HostCheck
  /// Whether pages get the preview's script.
  let reloads: Bool
  /// Whether the preview shows just what the public sees.
  let showsAsPublished: Bool

  func reply(to request: HTTPRequest) -> Reply {
    guard hosts.accepts(request.authority) else { return .text(.forbidden, words.strangeHost) }
    guard request.method == .get || request.method == .head else {
      var reply = Reply.text(.methodNotAllowed, words.onlyReading)
      reply.fields[.allow] = "GET, HEAD"
      return reply
    }
    do throws(RequestTarget.Refusal) {
      return reply(to: try RequestTarget(request.path ?? ""), request.headerFields)
    } catch {
      switch error {
      case .malformed: return .text(.badRequest, words.noAddress)
      case .nothing: return missing()
      }
    }
  }

  private var words: ServerWords { ServerWords(language: language) }

  private func reply(to target: RequestTarget, _ fields: HTTPFields) -> Reply {
    if OwnAddress.owns(target.path) { return ownReply(to: target, fields) }
    guard let path = sitePath(target.path) else {
      let isAbove = target.path == "/" || target.path + "/" == site.root()
      return isAbove ? .redirect(to: percentEncoded(site.root())) : missing()
    }
    switch site.answer(path) {
    case .file(let name, let bytes, let digest):
      return file(name: name, bytes, digest: digest, at: target.path, fields)
    case .redirect(let address):
      let query = target.query.map { "?" + $0 } ?? ""
      return .redirect(to: percentEncoded(site.root() + address.drop { $0 == "/" }) + query)
    case .nothing: return missing()
    }
  }

  /// A path of the server as one from the site's root; nil for what lies beside the site.
  func sitePath(_ path: String) -> String? {
    let root = site.root()
    if root == "/" { return path }
    guard path.utf8.starts(with: root.utf8) else { return nil }
    return "/" + String(decoding: path.utf8.dropFirst(root.utf8.count), as: UTF8.self)
  }

  // MARK: Files

  private func file(
    name: String, _ bytes: [UInt8], digest: String, at path: String, _ asked: HTTPFields
  ) -> Reply {
    let type = MediaType.of(name)
    let isPage = reloads && type == MediaType.html
    let tag = "\"\(digest)\(isPage ? "-\(language.rawValue)" : "")\""
    var fields = publishedFields(at: path)
    fields[.contentType] = type
    fields[.eTag] = tag
    fields[.cacheControl] = "no-cache"
    fields[.acceptRanges] = "bytes"
    if let known = asked[.ifNoneMatch], entityTags(known, contain: tag) {
      return Reply(.notModified, fields)
    }
    let body =
      isPage ? ClientInjection(language: language).page(bytes, digest: digest) : bytes
    let isSame = asked[.ifRange].map { $0 == tag } ?? true
    switch ByteRange(isSame ? asked[.range] : nil, of: body.count) {
    case .whole: return Reply(.ok, fields, body: body)
    case .part(let range):
      fields[.contentRange] = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(body.count)"
      return Reply(.partialContent, fields, body: Array(body[range]))
    case .outside:
      fields[.contentRange] = "bytes */\(body.count)"
      return Reply(.rangeNotSatisfiable, fields)
    }
  }

  /// What the published site says beside a file, without its times: here everything may change.
  private func publishedFields(at path: String) -> HTTPFields {
    var fields = HTTPFields()
    for (name, value) in site.headers(path) {
      guard let name = HTTPField.Name(name), !Self.ownNames.contains(name) else { continue }
      fields.append(HTTPField(name: name, value: value))
    }
    return fields
  }

  private static let ownNames: Set<HTTPField.Name> = [
    .cacheControl, .contentType, .contentLength, .contentRange, .contentEncoding, .eTag,
    .transferEncoding, .connection, .location,
  ]

  /// The site's own page for what is not there; a page of ours while the site has none.
  func missing() -> Reply {
    let snapshot = Snapshot(missing: site)
    let page =
      snapshot.bytes.isEmpty ? Array(words.emptyPage.utf8) : snapshot.bytes
    var fields = publishedFields(at: site.root() + "404.html")
    fields[.contentType] = MediaType.html
    fields[.cacheControl] = "no-store"
    let body =
      reloads
      ? ClientInjection(language: language).page(page, digest: snapshot.digest) : page
    return Reply(.notFound, fields, body: body)
  }

  // MARK: The server's own

  private func ownReply(to target: RequestTarget, _ asked: HTTPFields) -> Reply {
    let name = String(target.path.dropFirst(OwnAddress.folder.count))
    if target.path + "/" == OwnAddress.folder { return .redirect(to: OwnAddress.folder) }
    if name.isEmpty { return own(dashboard(), type: MediaType.html) }
    guard let text = clientFile(name) else { return missing() }
    return own(text, type: MediaType.of(name))
  }

  private func dashboard() -> String {
    Dashboard(
      overview: site.overview(), language: language, showsAsPublished: showsAsPublished,
      root: site.root(), reloads: reloads
    ).html
  }

  private func own(_ text: String, type: String) -> Reply {
    Reply(
      .ok,
      [
        .contentType: type, .cacheControl: "no-store",
        .contentSecurityPolicy:
          "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        .xContentTypeOptions: "nosniff",
      ], body: Array(text.utf8))
  }
}

/// Whether a list of entity tags (RFC 9110, section 13.1.2) names one, weak or strong.
private func entityTags(_ list: String, contain tag: String) -> Bool {
  list.split(separator: ",").contains { part in
    let part = part.drop { $0 == " " }.prefix { $0 != " " }
    return part == "*" || part == tag[...] || part == "W/" + tag
  }
}
