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

  static let folder = "templates/"

  /// Merges the built-in theme with the site's own files, which have paths from the site's folder.
  init(own: [SourceText]) {
    var files: [String: SourceText] = [:]
    for file in builtInTheme {
      let path = Self.folder + file.path
      files[path] = SourceText(file: path, bytes: file.bytes)
    }
    for file in own { files[file.file] = file }
    ownPaths = Set(own.map(\.file))
    self.files = files.values.sorted { $0.file < $1.file }
  }

  /// The templates, without strings and assets.
  var templates: [SourceText] { files.filter { $0.file.hasSuffix(".html") } }

  /// The fixed words of a language; the built-in Vietnamese ones where it lacks a key.
  func strings(language: String, log: inout DiagnosticLog) -> StringTable {
    var table = StringTable()
    let builtIn = builtInTheme.filter { $0.path.hasPrefix("strings/") }
    for name in Set(["vi", language]).sorted(by: { left, _ in left == "vi" }) {
      for file in builtIn where file.path == "strings/\(name).yml" {
        table.add(SourceText(file: Self.folder + file.path, bytes: file.bytes), log: &log)
      }
    }
    for file in files where file.file == Self.folder + "strings/\(language).yml" {
      table.add(file, isOwn: ownPaths.contains(file.file), log: &log)
    }
    return table
  }

  var assets: ThemeAssets {
    let prefix = Self.folder + "assets/"
    return ThemeAssets(
      files.filter { $0.file.hasPrefix(prefix) }
        .map { (String($0.file.dropFirst(prefix.count)), $0.bytes) })
  }
}

/// The style sheets, scripts and fonts of the theme.
struct ThemeAssets: Sendable {
  private let files: [(name: String, bytes: [UInt8])]

  init(_ files: [(String, [UInt8])]) { self.files = files.map { (name: $0.0, bytes: $0.1) } }

  var names: [String] { files.map(\.name) }

  /// The address of an asset, from the site's root.
  func address(of name: String) -> String? {
    files.contains { $0.name == name } ? "/assets/" + name : nil
  }

  /// What is to be written, by path in the output folder.
  var outputs: [(path: String, bytes: [UInt8])] { files.map { ("assets/" + $0.name, $0.bytes) } }
}
