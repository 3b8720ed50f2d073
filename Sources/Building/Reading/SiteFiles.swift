import Diagnostics
import SiteGraph
import Vietnamese

/// Which files there are and where they stand on the site, so that what authors write can be
/// resolved.
struct SiteFiles: Sendable {
  /// Where something that an author wrote leads.
  enum Target: Sendable, Equatable {
    /// Another site, a mail address, a fragment of the same page.
    case external(String)
    /// No address at all.
    case empty
    /// A scheme that no browser knows but that is nearly one, with the address as it was meant.
    case misspelt(meant: String)
    /// A path on the author's own computer, such as `C:\anh\a.jpg`; the file's name.
    case ownComputer(name: String)
    /// A page, by its source file.
    case page(file: String, address: String, fragment: String?)
    /// A source that is not on the site.
    case unpublished(file: String, ExclusionReason)
    /// A file that is copied: beside a text, or below `static`.
    case file(path: String, address: String)
    /// An address from the site's root, which only the plan can judge.
    case sameSite(String)
    case privateFile
    /// Nothing is there; the path that was looked for.
    case missing(String)
  }

  /// Addresses of the sources of pages.
  var pages: [String: String] = [:]
  var excluded: [String: ExclusionReason] = [:]
  /// In an edition, the files of the texts that pages show instead of their originals.
  var translations: [String: String] = [:]
  /// Files beside the texts: their normalised paths and those on disk.
  private var assets: [String: String] = [:]
  /// Files below `content/static`, by the address that they get.
  private var statics: [String: String] = [:]

  init(assets: [String], statics: [String]) {
    for path in assets { self.assets[nfc(path)] = path }
    for path in statics {
      self.statics["/" + nfc(String(path.dropFirst(Self.staticFolder.count)))] = path
    }
  }

  static let staticFolder = "content/static/"

  /// What may stand at a path that leads nowhere: files and sources of a similar name in the same
  /// folder, from that folder on.
  func near(_ path: String) -> [Suggestion] {
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    let known = folder.hasPrefix("/") ? Array(statics.keys) : Array(pages.keys) + assets.keys
    let siblings = known.filter { $0.hasPrefix(folder) }.sorted()
    let same = siblings.filter { $0.lowercased() == path.lowercased() }
    return (same.isEmpty ? nearMisses(for: path, among: siblings) : same).map { found in
      Suggestion(String(found.dropFirst(folder.count)), note: found)
    }
  }

  /// The files beside texts, as the disk spells them, sorted.
  var assetPaths: [String] { assets.values.sorted() }

  /// The files below `static`, by address.
  var staticFiles: [String: String] { statics }

  func target(of written: String, from file: String) -> Target {
    if written.isEmpty { return .empty }
    if let target = targetElsewhere(written) { return target }
    let (path, fragment) = splitFragment(written)
    guard let decoded = percentDecoded(path) else { return .missing(path) }
    if decoded.hasPrefix("/") { return targetFromRoot(decoded, written: written) }
    let folder = file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
    guard let joined = joined(folder, decoded) else { return .missing(decoded) }
    return target(at: joined, fragment: fragment)
  }

  private func target(at path: String, fragment: String?) -> Target {
    let path = nfc(path)
    if path.split(separator: "/").dropLast().contains(where: { $0.hasPrefix("_") }) {
      return .privateFile
    }
    if let address = pages[path] { return .page(file: path, address: address, fragment: fragment) }
    if let reason = excluded[path] { return .unpublished(file: path, reason) }
    if let onDisk = assets[path] { return .file(path: onDisk, address: Self.assetAddress(path)) }
    return .missing(path)
  }

  private func targetFromRoot(_ path: String, written: String) -> Target {
    let address = nfc(path)
    if let onDisk = statics[address] { return .file(path: onDisk, address: address) }
    if address.hasPrefix("/content/") {
      return target(at: String(address.dropFirst()), fragment: nil)
    }
    return .sameSite(written)
  }

  /// Where a file that lies beside a text stands on the site: ASCII, so that it can be pasted.
  static func assetAddress(_ path: String) -> String {
    let parts = path.split(separator: "/").dropFirst().map(String.init)
    let slugged = parts.map { part -> String in
      guard let dot = part.lastIndex(of: "."), dot > part.startIndex else {
        return asciiName(part[...])
      }
      return asciiName(part[..<dot]) + "." + asciiName(part[part.index(after: dot)...])
    }
    return "/tep/" + slugged.joined(separator: "/")
  }

  /// The slug of a part of a file's name; its bytes as numbers if no letter is left of it.
  private static func asciiName(_ part: Substring) -> String {
    let slug = slug(String(part))
    return slug.isEmpty ? part.utf8.map { String($0, radix: 16) }.joined() : slug
  }

  // MARK: Paths

  /// What is not on this site, or only looks so; nil for a path.
  private func targetElsewhere(_ written: String) -> Target? {
    let bytes = written.utf8
    if bytes.first == UInt8(ascii: "#") || bytes.starts(with: "//".utf8) {
      return .external(written)
    }
    if bytes.first == UInt8(ascii: "\\") { return .ownComputer(name: fileName(written)) }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else { return nil }
    guard colon > bytes.startIndex, bytes[..<colon].allSatisfy(isSchemeByte) else { return nil }
    let scheme = written[..<colon].lowercased()
    if scheme.utf8.count == 1 { return .ownComputer(name: fileName(written)) }
    if Self.schemes.contains(scheme) { return .external(written) }
    guard let meant = nearMisses(for: scheme, among: Self.schemes).first else {
      return .external(written)
    }
    return .misspelt(meant: meant + written[colon...])
  }

  /// The schemes that people write, to tell a slip from one that is merely rare.
  private static let schemes = ["http", "https", "mailto", "tel", "zalo"]

  /// What follows the last slash of either kind.
  private func fileName(_ path: String) -> String {
    String(
      path[(path.lastIndex { "/\\".contains($0) }.map(path.index(after:)) ?? path.startIndex)...])
  }

  /// Whether a byte may stand in the scheme of an address, as in `mailto` (RFC 3986, 3.1).
  private func isSchemeByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: byte < 0x80 && byte | 0x20 &- UInt8(ascii: "a") < 26
    }
  }

  private func splitFragment(_ written: String) -> (String, String?) {
    let bytes = written.utf8
    let hash = UInt8(ascii: "#")
    let path = bytes.prefix { $0 != hash && $0 != UInt8(ascii: "?") }
    let fragment = bytes.firstIndex(of: hash).map {
      String(Substring(bytes[bytes.index(after: $0)...]))
    }
    return (String(Substring(path)), fragment)
  }

  /// The path of a relative reference; nil when it leaves the site's folder.
  private func joined(_ folder: String, _ relative: String) -> String? {
    let slash = UInt8(ascii: "/")
    var parts = folder.utf8.split(separator: slash).map(Substring.init)
    for part in relative.utf8.split(separator: slash).map(Substring.init) {
      if part.utf8.elementsEqual(".".utf8) { continue }
      if part.utf8.elementsEqual("..".utf8) {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}

/// Text with `%xx` undone; nil when that gives no UTF-8.
func percentDecoded(_ text: String) -> String? {
  guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    let digits = rest.prefix(2)
    if byte == UInt8(ascii: "%"), digits.count == 2,
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(validating: bytes, as: UTF8.self)
}
