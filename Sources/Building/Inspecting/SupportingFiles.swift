import Content
import Diagnostics
import SiteGraph
import Templating
import Theme
import Vietnamese

/// Finds out of each file that is no page what it is for and what uses it. Of a site whose
/// configuration cannot be read, only the first is known.
struct SupportingFiles {
  private let site: AssembledSite?
  /// The files of the theme that the site has itself.
  private let own: Set<String>
  /// The texts on the site that name a file, in their front matter or their bodies, by the file.
  private let users: [String: [String]]
  private(set) var files: [SupportingFile] = []

  init(_ scan: SiteScan, _ site: AssembledSite?) {
    self.site = site
    own = Set(scan.templates)
    users = site.map(Self.users) ?? [:]
    addConfiguration(scan)
    files += scan.registers.map(register)
    files += scan.data.map(data)
    if let path = scan.views { files.append(SupportingFile(file: path, role: .views)) }
    files += scan.statics.map { path in
      SupportingFile(
        file: path, role: .copied,
        address: "/" + path.dropFirst(SiteFiles.staticFolder.count), users: users[path] ?? [])
    }
    files += scan.assets.map { path in
      let users = users[path] ?? []
      return SupportingFile(
        file: path, role: .asset,
        address: users.isEmpty ? nil : SiteFiles.assetAddress(path), users: users)
    }
    files += own.union(builtInTheme.map { ThemeFiles.folder + $0.path }).map(themeFile)
    files.sort { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
  }

  // MARK: Content

  private mutating func addConfiguration(_ scan: SiteScan) {
    if let path = scan.configuration {
      files.append(SupportingFile(file: path, role: .configuration))
    }
    files += scan.environments.map { SupportingFile(file: $1, role: .environment($0)) }
  }

  private func register(_ path: String) -> SupportingFile {
    let paths = site?.site.content.configuration.paths
    let (title, extendsBuiltIn, address): (Wording, Bool, String?) =
      switch fileStem(path) {
      case "units": (Wording(vi: "đơn vị", en: "units"), false, paths?.units)
      case "clusters":
        (Wording(vi: "cụm, khối thi đua", en: "clusters"), false, paths?.clusters)
      case "honours":
        (Wording(vi: "danh hiệu, hình thức khen thưởng", en: "honours"), true, paths?.honours)
      case "fields": (Wording(vi: "lĩnh vực", en: "fields"), true, paths?.fields)
      case "periods": (Wording(vi: "giai đoạn", en: "periods"), false, nil)
      case "unit_types": (Wording(vi: "loại hình đơn vị", en: "unit types"), true, nil)
      case "criteria": (Wording(vi: "tiêu chí", en: "criteria"), true, nil)
      default: (Wording(vi: "cấp", en: "levels"), true, nil)
      }
    let isThere = address.map { site?.plan.addresses.contains($0) ?? false } ?? false
    return SupportingFile(
      file: path, role: .register(title, extendsBuiltIn: extendsBuiltIn),
      address: isThere ? address : nil)
  }

  private func data(_ path: String) -> SupportingFile {
    let name = keyFolded(fileStem(path))
    let readers = site?.prepared.templates.library.uses.readers(of: "data", name) ?? []
    let pages = site?.site.content.dataPages.filter { $0.name == name } ?? []
    return SupportingFile(
      file: path, role: .data(name),
      address: pages.compactMap { $0.index?.address }.first,
      rowPages: pages.flatMap { $0.pages.map(\.address) },
      users: readers.map { ThemeFiles.folder + $0 })
  }

  private static func users(in site: AssembledSite) -> [String: [String]] {
    let views = site.prepared.views
    var users = site.prepared.bodies.users
    for named in namedFiles(of: views.graph) {
      guard case .file(let path, _) = views.files.target(of: named.written.value, from: named.file)
      else { continue }
      users[path, default: []].append(named.file)
    }
    return users.mapValues { Set($0).sorted() }
  }

  // MARK: Theme

  private func themeFile(_ path: String) -> SupportingFile {
    let name = nfc(String(path.dropFirst(ThemeFiles.folder.count)))
    let isOwn = own.contains(path)
    let isCarried = builtInTheme.contains { $0.path == name }
    let origin: SupportingFile.Origin = !isOwn ? .builtIn : isCarried ? .replacing : .own
    if name.hasPrefix("assets/") {
      return SupportingFile(file: path, role: .themeAsset(origin), address: "/" + name)
    }
    if name.hasPrefix("strings/") {
      let languages = site?.site.content.configuration.languageCodes ?? []
      let isShown = languages.contains(fileStem(path)) || (fileStem(path) == "vi" && !isOwn)
      return SupportingFile(file: path, role: .words(fileStem(path), isShown: isShown))
    }
    return template(name, path, origin)
  }

  private func template(
    _ name: String, _ path: String, _ origin: SupportingFile.Origin
  ) -> SupportingFile {
    guard let site else { return SupportingFile(file: path, role: .template(origin)) }
    let uses = site.prepared.templates.library.uses
    let titles = Dictionary(
      site.plan.kinds.map { ($0.name, $0.summary) }
        + ComponentKind.all.map { ($0.name, $0.context.summary) },
      uniquingKeysWith: { first, _ in first })
    let content = site.site.content
    let texts =
      content.profiles.filter { $0.template?.value == name }.map(\.file)
      + content.campaigns.filter { $0.template?.value == name }.compactMap(\.file)
      + content.pages.filter { $0.template?.value == name }.map(\.file)
    return SupportingFile(
      file: path, role: .template(origin),
      users: texts.sorted() + uses.users(of: name).map { ThemeFiles.folder + $0 },
      kinds: uses.kinds(of: name).compactMap { kind in titles[kind].map { (kind, $0) } })
  }
}

/// The profiles, campaigns and pages that are neither on the site nor kept off it with a reason.
func unreadTexts(_ scan: SiteScan, known: Set<String>) -> [SupportingFile] {
  (scan.profiles + scan.campaigns + scan.pages).filter { !known.contains(nfc($0)) }
    .map { SupportingFile(file: $0, role: .unread) }
}

/// The name of a file without its folder and ending.
private func fileStem(_ path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
}
