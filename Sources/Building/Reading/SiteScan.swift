import Content
import Diagnostics
import Files

/// The files of a site as the disk has them: those below `content`, then those below `templates`.
struct FoundFiles: Sendable {
  let files: [ScannedFile]
  let contentCount: Int
  /// When the search began, in nanoseconds since 1970.
  let moment: Int64
}

func findFiles(
  of folder: Folder, jobs: Int = 1, log: inout DiagnosticLog
) throws(FileError) -> FoundFiles {
  let moment = Files.wallClock()
  let content = try Files.scan("content", of: folder, jobs: jobs, log: &log)
  let templates = try Files.scan("templates", of: folder, log: &log)
  return FoundFiles(files: content + templates, contentCount: content.count, moment: moment)
}

/// The files of a site by what they are, each group in path order.
struct SiteScan: Sendable {
  /// All of them, as the disk has them.
  let files: [ScannedFile]
  /// When the scan began, in nanoseconds since 1970.
  let moment: Int64
  var configuration: String?
  /// Files such as `site.thu.yml`, by the environment in their name.
  var environments: [String: String] = [:]
  var registers: [String] = []
  var campaigns: [String] = []
  var profiles: [String] = []
  var pages: [String] = []
  var data: [String] = []
  /// The table of views.
  var views: String?
  var statics: [String] = []
  /// What lies beside the texts.
  var assets: [String] = []
  var templates: [String] = []
  var misplaced: [String] = []

  /// Registers that a later version will read.
  var later: [String] = []

  static let laterRegisterNames: Set<String> = ["targets", "obligations"]
  static let registerNames: Set<String> = [
    "units", "clusters", "honours", "fields", "periods", "unit_types", "criteria", "levels",
  ]

  init(_ found: FoundFiles) {
    files = found.files
    moment = found.moment
    for file in files[..<found.contentCount] { take(file.path) }
    for file in files[found.contentCount...] { takeTemplate(file.path) }
  }

  private mutating func takeTemplate(_ path: String) {
    let isString = path.hasPrefix("templates/strings/") && path.hasSuffix(".yml")
    if isString || path.hasPrefix("templates/assets/") || ThemeFiles.isTemplate(path) {
      templates.append(path)
    } else {
      misplaced.append(path)
    }
  }

  private mutating func take(_ path: String) {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
      .map { String(Substring($0)) }
    guard parts.count > 2 else { return takeTopLevel(path, name: parts.last ?? "") }
    let isText = Self.isText(path)
    switch parts[1] {
    case "profiles": if isText { profiles.append(path) } else { assets.append(path) }
    case "campaigns": if isText { campaigns.append(path) } else { assets.append(path) }
    case "pages": if isText { pages.append(path) } else { assets.append(path) }
    case "data" where path == ViewTable.file: views = path
    case "data" where Self.isData(path): data.append(path)
    case "static": statics.append(path)
    default: misplaced.append(path)
    }
  }

  /// Whether a path ends with `.md`, in letters of any case.
  private static func isText(_ path: String) -> Bool {
    path.utf8.suffix(3).elementsEqual(".md".utf8) { $0 == $1 || $0 | 0x20 == $1 }
  }

  private static func isData(_ path: String) -> Bool {
    [".yml", ".yaml", ".json", ".csv"].contains { path.hasSuffix($0) }
  }

  private mutating func takeTopLevel(_ path: String, name: String) {
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let stem = String(name[..<dot])
    guard [".yml", ".yaml"].contains(String(name[dot...])) else {
      misplaced.append(path)
      return
    }
    if stem == "site" {
      if configuration == nil { configuration = path } else { misplaced.append(path) }
    } else if stem.hasPrefix("site.") {
      environments[String(stem.dropFirst(5))] = path
    } else if Self.registerNames.contains(stem) {
      registers.append(path)
    } else if Self.laterRegisterNames.contains(stem) {
      later.append(path)
    } else {
      misplaced.append(path)
    }
  }
}
