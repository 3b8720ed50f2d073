import Diagnostics
import Files
import Theme

/// The templates, strings and assets of a site: its own, and the built-in ones that it doesn't
/// replace.
struct ThemeFiles: Sendable {
  /// Everything below `templates/`, by path, sorted.
  let files: [SourceText]
  /// The paths of those that the site has itself.
  let ownPaths: Set<String>
  /// The style sheets, scripts, fonts and pictures.
  let assets: ThemeAssets

  static let folder = "templates/"
  static let assetFolder = "templates/assets/"

  /// Merges the built-in theme with the site's own files, which have paths from the site's folder.
  /// `minifies` says whether style sheets and scripts are made shorter.
  init(own: [SourceText], minifies: Bool = false, log: inout DiagnosticLog) {
    var files: [String: SourceText] = [:]
    for file in builtInTheme {
      let path = Self.folder + file.path
      files[path] = SourceText(file: path, bytes: file.bytes)
    }
    for file in own { files[file.file] = file }
    ownPaths = Set(own.map(\.file))
    let sorted = files.values.sorted { $0.file < $1.file }
    self.files = sorted
    let named = sorted.filter { $0.file.hasPrefix(Self.assetFolder) }
      .map { (name: String($0.file.dropFirst(Self.assetFolder.count)), bytes: $0.bytes) }
    guard minifies else {
      assets = ThemeAssets(named)
      return
    }
    let minifier = AssetMinifier(named)
    assets = ThemeAssets(minifier.assets)
    log.merge(minifier.log)
  }

  /// The templates, without strings and assets.
  var templates: [SourceText] { files.filter { Self.isTemplate($0.file) } }

  /// Whether a path below `templates/` is a template's: HTML, XML, or what a kind of page names.
  static func isTemplate(_ path: String) -> Bool {
    if path.hasSuffix(".html") { return true }
    guard !path.hasPrefix(folder + "assets/") else { return false }
    return path.hasSuffix(".xml") || PageKind.templateNames.contains(path.dropFirst(folder.count))
  }

  /// The fixed words of a language; where it lacks a key those of the site's own language, if this is
  /// another, or the built-in Vietnamese ones.
  func strings(
    language: String, original: String? = nil, log: inout DiagnosticLog
  ) -> StringTable {
    var table = StringTable()
    var languages: [String] = []
    for name in ["vi", original ?? language, language] where !languages.contains(name) {
      languages.append(name)
    }
    for name in languages {
      let path = "strings/\(name).yml"
      for file in builtInTheme where file.path == path {
        table.add(
          SourceText(file: Self.folder + path, bytes: file.bytes), language: name, log: &log)
      }
      guard name == language || name == original else { continue }
      for file in files where file.file == Self.folder + path {
        table.add(
          file, language: name, isOwn: name == language && ownPaths.contains(file.file), log: &log)
      }
    }
    return table
  }
}
