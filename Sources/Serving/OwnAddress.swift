/// The addresses at which the server speaks for itself, beside the site's.
enum OwnAddress {
  /// The dashboard, and the folder of everything else.
  static let folder = "/_exemplar/"
  static let events = folder + "events"
  static let script = folder + "client.js"

  /// Whether a path is one of them, whatever lies there.
  static func owns(_ path: String) -> Bool { path.hasPrefix(folder) || path + "/" == folder }
}
