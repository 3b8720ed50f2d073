import Building
import Diagnostics
import Files
import Serving
import SiteGraph
import Synchronization
import Vietnamese

/// The site of a preview, built into a folder of its own by ordinary builds and answered from there.
final class FolderPreview: Sendable {
  private struct State {
    var report: BuildReport?
    var headers = PublishedHeaders()
    /// What the last build says of its sources; made when somebody asks.
    var inspection: Inspection?
    var root: String?
  }

  private let options: @Sendable () -> BuildOptions
  private let output: Folder
  private let state = Mutex(State())

  /// - Parameter options: what to build, with its output folder and the moment it is built for.
  init(_ options: @escaping @Sendable () -> BuildOptions) throws(FileError) {
    self.options = options
    let destination = options().destination ?? ""
    try createFolders(destination)
    output = try Folder(destination)
  }

  /// What the server asks.
  var site: PreviewedSite {
    PreviewedSite(
      root: { self.root }, answer: answer, missing: { self.bytes(of: "404.html") },
      headers: { path in self.state.withLock { $0.headers }.fields(for: path) },
      update: update, facts: facts, overview: { self.overview })
  }

  // MARK: Building

  /// Builds the site, and says what is known of it now.
  func build() throws(FileError) -> BuildReport {
    let report = try Building.build(options())
    let text = bytes(of: "_headers").map { String(decoding: $0, as: UTF8.self) }
    state.withLock { state in
      state.report = report
      state.headers = PublishedHeaders(text ?? "")
      state.inspection = nil
      state.root = nil
    }
    return report
  }

  private func update(_ changed: Set<String>?) -> PreviewUpdate {
    let start = monotonicSeconds()
    var update = PreviewUpdate()
    update.changed = (changed ?? []).sorted(by: precedesInBytes)
    guard let report = try? build() else { return update }
    update.pages = report.summary.pages
    update.errors = report.log.count(of: .error)
    update.warnings = report.log.count(of: .warning)
    update.milliseconds = (monotonicSeconds() - start) * 1000
    guard update.changed.contains(where: { !$0.hasSuffix(".css") }) else { return update }
    let inspection = self.inspection
    update.newest =
      inspection.sources.last { source in
        source.address != nil && update.changed.contains(source.file)
      }?.address
    update.assetChanges = inspection.supporting.compactMap { file in
      let isAsset = file.role == .copied || file.role == .asset
      return isAsset && update.changed.contains(file.file) ? file.address : nil
    }
    return update
  }

  /// What `explain` knows, of the site as it was built last.
  private var inspection: Inspection {
    if let known = state.withLock({ $0.inspection }) { return known }
    let made = (try? inspect(options())) ?? Inspection()
    state.withLock { $0.inspection = made }
    return made
  }

  private var root: String {
    if let known = state.withLock({ $0.root }) { return known }
    let made = path(of: inspection.root)
    state.withLock { $0.root = made }
    return made
  }

  /// The path of a whole address; `/` where it has none.
  private func path(of address: String) -> String {
    guard let scheme = address.firstRange(of: "://") else { return "/" }
    let slash = address[scheme.upperBound...].firstIndex(of: "/") ?? address.endIndex
    return slash == address.endIndex ? "/" : String(address[slash...])
  }

  // MARK: Answering

  private func answer(_ path: String) -> PreviewAnswer {
    let name = String(path.dropFirst())
    let file = name.isEmpty || name.hasSuffix("/") ? name + "index.html" : name
    if let identity = identity(ofFile: output.absolute(file)), let bytes = bytes(of: file) {
      return .file(
        name: file, bytes: bytes,
        digest: [identity.size, Int(identity.modified), Int(identity.inode)]
          .map { String($0, radix: 36) }.joined(separator: "-"))
    }
    let isFolder = file == name && bytes(of: name + "/index.html") != nil
    return isFolder ? .redirect(to: path + "/") : .nothing
  }

  private func bytes(of file: String) -> [UInt8]? { try? output.read(withoutLinks: file) }

  // MARK: Telling

  private func facts(_ path: String) -> PageFacts {
    var facts = PageFacts()
    let findings = state.withLock { $0.report }?.log.sorted() ?? []
    let source = inspection.sources.first { $0.address == path }
    let own = findings.filter { $0.place?.file == source?.file && source != nil }
    facts.source = source?.file
    facts.title = source?.title ?? ""
    facts.templates = source?.template.map { ["templates/" + $0] } ?? []
    facts.findings = own + findings.filter { !own.contains($0) }
    facts.ownFindings = own.count
    facts.withheld = source?.shownDespite.map(withheld)
    return facts
  }

  private func withheld(_ exclusion: Exclusion) -> Withheld {
    Withheld(
      reasons: [
        WithheldReason(words: exclusion.reason.wording, remedy: exclusion.reason.remedy)
      ],
      until: exclusion.until.map {
        Wording(vi: $0.formatLong(), en: $0.formatLong(.english))
      })
  }

  private var overview: SiteOverview {
    let (report, inspection) = (state.withLock { $0.report }, inspection)
    var overview = SiteOverview()
    overview.pages = report?.summary.pages ?? 0
    overview.findings = report?.log.sorted() ?? []
    for listed in inspection.sources {
      let source = SiteOverview.Source(
        file: listed.file, title: listed.title, address: listed.address)
      overview.sources.append(source)
      guard let exclusion = listed.exclusion ?? listed.shownDespite else { continue }
      overview.leftOut.append(.init(source: source, withheld: withheld(exclusion)))
    }
    overview.latestEdits = latestEdits(of: overview.sources)
    return overview
  }

  private func latestEdits(of sources: [SiteOverview.Source]) -> [SiteOverview.Edit] {
    guard let folder = try? Folder(options().source) else { return [] }
    let dated = sources.compactMap { source in
      identity(ofFile: folder.absolute(source.file)).map { (source, $0.modified) }
    }
    return dated.sorted { $0.1 > $1.1 }.prefix(10).map { source, modified in
      let date = Instant(secondsSince1970: modified / 1_000_000_000).date()
      return .init(
        source: source, moment: date.formatShort() + " " + (date.time?.text ?? ""))
    }
  }
}
