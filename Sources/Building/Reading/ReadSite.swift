import Bytes
import Content
import Diagnostics
import Files
import Markdown
import SiteGraph
import Synchronization
import Threads
import Vietnamese

/// What was read of a site, before anything is linked.
struct ReadSite: Sendable {
  var content: SiteContent
  var theme: ThemeFiles
  var data: [DataFile]
  var glossary: Abbreviations
  /// Nil where the site has no table of views.
  var views: ViewTable?
  var files: SiteFiles
  /// Files that lie where nothing is read.
  var misplaced: [Exclusion]
  /// What is wrong with the names of translations.
  var translations: TranslationFiles
  let reader: SourceReader
  /// What is to be kept for the next build.
  var memory: ReadMemory
}

/// What the reading of a site leaves for the next build.
struct ReadMemory: Sendable {
  let inputs: InputLedger
  let configuration: ContentDigest
  var profiles: [TextRecord] = []
  /// Of the files of profiles.
  var digests: [String: ContentDigest] = [:]
  /// Of a site that stays in memory: its profiles as they were read, by file.
  var live: [String: LiveProfile] = [:]
  /// Of the other files that are read.
  var others: [String: ContentDigest] = [:]
  /// Of translations.
  var translations: [String: ContentDigest] = [:]
  /// What that which is kept of profiles depends on beside their own files and addresses, but for the theme.
  var environment = ContentDigest.blank
  /// Stands for the theme.
  var theme = ContentDigest.blank
  /// What an earlier build in the same environment found of published profiles, by file.
  var nodes: [String: KeptNode] = [:]
  /// How many findings the scan had made.
  let scanFindings: Int

  /// The digest of a file that was read.
  func digest(of path: String) -> ContentDigest? {
    digests[path] ?? others[path] ?? translations[path]
  }

  /// The digest of what the site shows of a file: of an earlier state where this one has errors.
  func shownDigest(of path: String) -> ContentDigest? {
    if let live = live[path], live.isStale { return live.good?.digest }
    return digest(of: path)
  }
}

/// Reads every file of a site. Nil when there is no usable `site.yml`, which is reported.
func read(
  _ scan: SiteScan, of folder: Folder, options: BuildOptions, memory building: BuildMemory,
  log: inout DiagnosticLog
) -> ReadSite? {
  let reader = SourceReader(folder: folder, scan: scan)
  var memory = ReadMemory(
    inputs: InputLedger(
      scan.files, at: scan.moment, earlier: building.live?.inputs ?? building.earlier?.inputs),
    configuration: options.configurationDigest(scan, reader),
    scanFindings: log.diagnostics.count)
  // The command line may name a file that no scan has seen.
  let anywhere = SourceReader(folder: folder)
  guard let configuration = readConfiguration(scan, anywhere, options: options, log: &log)
  else { return nil }
  var scan = scan
  let translationFiles = scan.takeTranslations(configuration)
  let small = reader.notingDigests()
  // Read before the profiles, so that what was kept of them can be judged; told after them.
  var others = DiagnosticLog()
  var content = surroundings(scan, small, configuration, options.jobs, &log, others: &others)
  let data = readData(scan, small, log: &others)
  let views = readViews(scan, small, log: &others)
  let theme = theme(scan, small, options, log: &others)
  var rows = DataPageReading(data, configuration, theme: theme, reader: reader, anywhere: anywhere)
  content.dataPages = rows.pages(of: configuration.dataPages, log: &others)
  memory.others = small.digests?.all ?? [:]
  content.translations = readTranslations(
    translationFiles, scan, folder, content, &memory, jobs: options.jobs, log: &others)
  let files = SiteFiles(assets: scan.assets, statics: scan.statics)
  memory.noteSurroundings(
    CacheKey(options, folder: folder),
    day: options.now.date(offset: configuration.timeZone).firstDay, files: files,
    assets: theme.assets, translations: content.translations)
  content.profiles = readProfiles(scan, reader, configuration, &memory, building, options, &log)
  log.merge(others)
  return ReadSite(
    content: content, theme: theme, data: data,
    glossary: glossary(in: data, small, log: &log), views: views, files: files,
    misplaced: scan.unread, translations: translationFiles, reader: reader, memory: memory)
}

/// All that authors write but the profiles.
private func surroundings(
  _ scan: SiteScan, _ reader: SourceReader, _ configuration: SiteConfiguration, _ jobs: Int,
  _ log: inout DiagnosticLog, others: inout DiagnosticLog
) -> SiteContent {
  reportTakenNames(scan, log: &log)
  var content = SiteContent(
    configuration: configuration, registers: registers(scan, reader, log: &log))
  content.campaigns = campaigns(scan, reader, configuration, log: &log)
  content.pages = pages(scan, reader, configuration, jobs: jobs, log: &others)
  return content
}

/// Reads the translations, and notes their digests.
private func readTranslations(
  _ files: TranslationFiles, _ scan: SiteScan, _ folder: Folder, _ content: SiteContent,
  _ memory: inout ReadMemory, jobs: Int, log: inout DiagnosticLog
) -> [Translations] {
  let reader = SourceReader(folder: folder, scan: scan).notingDigests()
  let translations = readTranslations(
    files, reader, content.configuration, campaigns: content.campaigns, jobs: jobs, log: &log)
  memory.translations = reader.digests?.all ?? [:]
  return translations
}

extension SiteScan {
  /// The files that are not read, with the reason.
  fileprivate var unread: [Exclusion] {
    misplaced.map { Exclusion(file: $0, reason: .unknownPlace, title: nil) }
      + later.map { Exclusion(file: $0, reason: .laterVersion, title: nil) }
  }
}

/// The site's own templates and assets over the built-in ones.
private func theme(
  _ scan: SiteScan, _ reader: SourceReader, _ options: BuildOptions, log: inout DiagnosticLog
) -> ThemeFiles {
  let own = scan.templates.compactMap { reader.read($0, log: &log) }
  return ThemeFiles(own: own, minifies: options.isMinified, log: &log)
}

/// The data files that can be read, by name.
private func readData(
  _ scan: SiteScan, _ reader: SourceReader, log: inout DiagnosticLog
) -> [DataFile] {
  scan.data.compactMap { file in
    reader.read(file, log: &log).flatMap { readData($0, log: &log) }
  }
}

/// The free pages.
private func pages(
  _ scan: SiteScan, _ reader: SourceReader, _ configuration: SiteConfiguration, jobs: Int,
  log: inout DiagnosticLog
) -> [FreePage] {
  reader.readAll(scan.pages, jobs: jobs, log: &log) { source, log in
    readPage(source, configuration: configuration, log: &log)
  }
}

/// The table of views, where there is one.
private func readViews(
  _ scan: SiteScan, _ reader: SourceReader, log: inout DiagnosticLog
) -> ViewTable? {
  guard let path = scan.views, let source = reader.read(path, log: &log) else { return nil }
  return readViews(source, log: &log)
}

/// Reads the profiles that an earlier build has not left, and notes what is kept of all.
private func readProfiles(
  _ scan: SiteScan, _ reader: SourceReader, _ configuration: SiteConfiguration,
  _ memory: inout ReadMemory, _ building: BuildMemory, _ options: BuildOptions,
  _ log: inout DiagnosticLog
) -> [ProfileSource] {
  let building = building.reading(with: memory.configuration).linking(in: memory.environment)
  // A site that stays in memory is to know more of its texts than these tell.
  memory.nodes =
    building.live == nil
    ? building.earlier?.nodes(in: memory.environment, jobs: options.jobs) ?? [:] : [:]
  let reading = ProfileReading(
    reader: reader, configuration: configuration, inputs: memory.inputs, memory: building,
    nodes: memory.nodes)
  let read = reading.read(scan.profiles, jobs: options.jobs, log: &log)
  (memory.profiles, memory.digests, memory.live) = (read.kept, read.digests, read.live)
  return read.profiles
}

/// `site.yml`, or the file that the build was told to use, with the files of the build's environment
/// and the address that it was asked for over it.
func readConfiguration(
  _ scan: SiteScan, _ reader: SourceReader, options: BuildOptions, log: inout DiagnosticLog
) -> SiteConfiguration? {
  guard let path = options.configuration ?? scan.configuration else {
    log.report(.siteConfigurationMissing, at: nil, ["folder": reader.folder.path])
    return nil
  }
  guard let source = reader.read(path, log: &log) else { return nil }
  var configuration = readSiteConfiguration(source, log: &log)
  if let environment = options.environment {
    let file = scan.environments[environment] ?? "content/site.\(environment).yml"
    guard let source = reader.read(file, log: &log) else { return nil }
    configuration = readSiteConfiguration(source, over: configuration, log: &log)
  }
  for override in options.overrides {
    configuration = override.apply(to: configuration, log: &log)
  }
  if let baseURL = options.baseURL {
    configuration.baseURL = Located(baseURL, at: configuration.baseURL.range)
  }
  let own = configuration.language
  configuration.languages.removeAll { $0.code.value == own }
  return configuration
}

/// The site's own campaigns, and the built-in ones that it doesn't replace.
private func campaigns(
  _ scan: SiteScan, _ reader: SourceReader, _ configuration: SiteConfiguration,
  log: inout DiagnosticLog
) -> [Campaign] {
  let own = reader.readAll(scan.campaigns, jobs: 1, log: &log) { source, log in
    readCampaign(source, configuration: configuration, log: &log)
  }
  let replaced = Set(own.map(\.slug))
  return own + builtInCampaigns.filter { !replaced.contains($0.slug) }
}

/// Reports files whose names differ only in what is not read of them: one would hide the other.
private func reportTakenNames(_ scan: SiteScan, log: inout DiagnosticLog) {
  for group in [scan.registers, scan.data] {
    var owners: [String: String] = [:]
    for file in group {
      let name = keyFolded(nameWithoutEnding(file))
      guard let first = owners.updateValue(file, forKey: name) else { continue }
      log.report(.siteNameTaken, at: nil, ["name": name, "first": first, "second": file])
    }
  }
}

/// The built-in registers with the site's own over them.
private func registers(
  _ scan: SiteScan, _ reader: SourceReader, log: inout DiagnosticLog
) -> Registers {
  var registers = Registers.builtIn
  for file in scan.registers {
    guard let source = reader.read(file, log: &log) else { continue }
    readRegister(source, into: &registers, log: &log)
  }
  return registers
}

/// Reads a register by its file's name over what is known already.
private func readRegister(
  _ source: SourceText, into registers: inout Registers, log: inout DiagnosticLog
) {
  switch nameWithoutEnding(source.file) {
  case "units": registers.units = readUnits(source, log: &log)
  case "clusters": registers.clusters = readClusters(source, log: &log)
  case "periods": registers.periods = readPeriods(source, log: &log)
  case "honours":
    registers.honours = readHonours(source, extending: registers.honours, log: &log)
  case "fields": registers.fields = readFields(source, extending: registers.fields, log: &log)
  case "unit_types":
    registers.unitTypes = readUnitTypes(source, extending: registers.unitTypes, log: &log)
  case "criteria":
    registers.criteria = readCriteria(source, extending: registers.criteria, log: &log)
  case "levels": registers.levels = readLevels(source, extending: registers.levels, log: &log)
  default: break
  }
}

private func nameWithoutEnding(_ path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  return String(name[..<(name.lastIndex(of: ".") ?? name.endIndex)])
}

/// The digests of files as they were read, by path.
final class ReadDigests: Sendable {
  private let digests = Mutex<[String: ContentDigest]>([:])

  func note(_ bytes: [UInt8], of path: String) {
    let digest = ContentDigest(of: bytes)
    digests.withLock { $0[path] = digest }
  }

  var all: [String: ContentDigest] { digests.withLock { $0 } }
}

/// Reads texts below the site's folder.
///
/// A text goes by its path in Unicode's normal form C. The disk may spell that in another form, as
/// disks of macOS do, and must be asked in its own.
struct SourceReader: Sendable {
  let folder: Folder
  /// How the disk spells the paths that are not in normal form C, by that form.
  private let spellings: [String: String]
  /// Whether paths come from a scan, which has refused the links that lead out.
  private let hasScanned: Bool

  /// Where the digests of what is read are noted.
  var digests: ReadDigests?

  init(folder: Folder, scan: SiteScan? = nil) {
    self.folder = folder
    hasScanned = scan != nil
    let others = (scan?.files ?? []).map(\.path).filter { !nfc($0).utf8.elementsEqual($0.utf8) }
    spellings = Dictionary(others.map { (nfc($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The same reader, but it notes what it reads.
  func notingDigests() -> SourceReader {
    var reader = self
    reader.digests = ReadDigests()
    return reader
  }

  func read(_ path: String, log: inout DiagnosticLog) -> SourceText? {
    do throws(FileError) {
      let bytes = try bytes(of: path)
      digests?.note(bytes, of: path)
      return SourceText(file: nfc(path), bytes: bytes)
    } catch {
      var arguments = error.arguments
      arguments["file"] = path
      log.report(.fileUnreadable, at: nil, arguments)
      return nil
    }
  }

  private func bytes(of path: String) throws(FileError) -> [UInt8] {
    guard let onDisk = spellings[path] else { return try bytes(at: path) }
    do throws(FileError) {
      return try bytes(at: path)
    } catch {
      guard error.isMissingFile else { throw error }
      return try bytes(at: onDisk)
    }
  }

  private func bytes(at path: String) throws(FileError) -> [UInt8] {
    hasScanned ? try folder.read(scanned: path) : try folder.read(path)
  }

  /// Reads files on several threads; results and findings come in the order of the paths.
  func readAll<Value: Sendable>(
    _ paths: [String], jobs: Int, log: inout DiagnosticLog,
    _ parse: @escaping @Sendable (SourceText, inout DiagnosticLog) -> Value?
  ) -> [Value] {
    let results = parallelMap(count: paths.count, jobs: jobs, makeWorker: { _ in 0 }) {
      index, _ -> (value: Value?, log: DiagnosticLog) in
      var log = DiagnosticLog()
      let value = read(paths[index], log: &log).flatMap { parse($0, &log) }
      return (value, log)
    }
    for result in results { log.merge(result.log) }
    return results.compactMap(\.value)
  }
}
