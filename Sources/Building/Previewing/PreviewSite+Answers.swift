import Bytes
import Content
import SiteGraph

// What a server answers with. Addresses are from the site's root, percent-decoded.

/// What lies at an address of a site in memory.
package enum PreviewAnswer: Sendable {
  /// - Parameters:
  ///   - path: where it would lie in the output folder.
  ///   - digest: two answers with the same are the same.
  case file(path: String, bytes: [UInt8], digest: String)
  /// The address of the folder that was meant, with its slash.
  case redirect(to: String)
  /// A page whose template cannot be rendered.
  case broken(path: String)
  case nothing
}

extension PreviewSite {
  /// What lies at an address.
  package func answer(at address: String) -> PreviewAnswer {
    guard let snapshot = state.snapshot, address.hasPrefix("/") else { return .nothing }
    let output = Self.output(of: address)
    if snapshot.holds(output) {
      guard let bytes = snapshot.bytes(of: output) else { return .broken(path: output) }
      return .file(path: output, bytes: bytes, digest: ContentDigest(of: bytes).text)
    }
    let isFolder = !address.hasSuffix("/") && snapshot.holds(output + "/index.html")
    return isFolder ? .redirect(to: address + "/") : .nothing
  }

  /// A file that servers look for, by its path in the output folder: `404.html`, `_headers`. Nil where the
  /// site has none.
  package func file(_ path: String) -> [UInt8]? { state.snapshot?.bytes(of: path) }

  /// Where the site's root lies on its server, with slashes on both ends.
  package var root: String {
    guard let addresses = state.snapshot?.addresses, !addresses.isRelative else { return "/" }
    return addresses.basePath
  }

  /// The path in the output folder that an address leads to.
  static func output(of address: String) -> String {
    let path = String(address.dropFirst())
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path
  }
}
