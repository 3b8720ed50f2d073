import Building
import Foundation
import TestSupport

/// A site that is edited and built again and again in its folder; every build is compared with a
/// clean one of a copy.
///
/// Where a move makes the site unpublishable, the errors are compared too, and what changed since the
/// last published build is taken back: at once, or after one build more.
final class EditedSite {
  /// The folder of everything here: `site`, and `site/site` or `ra` for the output.
  let root: String
  var options: BuildOptions
  /// What has happened so far, a line each.
  private(set) var story: [String] = []
  /// Files that somebody else put into the output folders, by absolute path: they have to survive.
  var foreign: [String: [UInt8]] = [:]
  /// Output files by absolute path that a damaged record may have forgotten. What nobody claims is
  /// never deleted, so they may stay where a clean build has none.
  var forgotten: [String: [UInt8]] = [:]
  /// What was deleted and may come back.
  var bin: [(path: String, bytes: [UInt8])] = []
  /// An older `.exemplar`, by name.
  var oldState: [String: [UInt8]]?

  /// What builds the site in its folder: the program, or in tests of this class a faulty one.
  private let builder: (BuildOptions) throws -> BuildReport
  /// How many threads builds use, where that is not to be decided by the moves.
  private let jobs: Int?
  private var publishedOptions: BuildOptions
  /// What the inputs that changed since the last published build held then, by the bytes of their
  /// paths, as Swift takes two forms of a name for equal; nil for nothing.
  private var earlier: [[UInt8]: [UInt8]?] = [:]
  private var isBroken = false

  init(
    _ portal: RandomPortal, jobs: Int? = nil,
    builder: @escaping (BuildOptions) throws -> BuildReport = { try Building.build($0) }
  ) throws {
    self.builder = builder
    self.jobs = jobs
    root = try makeTemporaryFolder()
    options = BuildOptions(source: root + "/site", now: testMoment, jobs: 2)
    // The record of our files is damaged and rolled back: they are others' then, without this.
    options.overwritesForeign = true
    publishedOptions = options
    for file in portal.files { try put(file.bytes, at: file.path) }
    earlier = [:]
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  var source: String { options.source }
  var destination: String { options.destination ?? source + "/site" }

  func tell(_ line: String) { story.append(line) }

  // MARK: Building

  /// Builds once more, compares, and takes back what cannot be published.
  func build(_ author: inout RandomAuthor) throws {
    options.jobs = jobs ?? author.pick([1, 2, 8])
    if try buildAndCompare() {
      accept()
    } else if !isBroken, author.once(in: 3) {
      isBroken = true
    } else {
      try takeBack()
      guard try buildAndCompare() else {
        throw Mismatch("what could be published no longer can")
      }
      accept()
    }
  }

  /// Whether the build was published.
  private func buildAndCompare() throws -> Bool {
    let before = try filesBelow(destination)
    let built = try builder(options)
    tell("builds\(jobs == nil ? " with \(options.jobs) jobs" : ""): \(built.outcome)")
    let clean = try CleanBuild(of: self)
    try built.expectSame(as: clean.report, folders: (source, clean.folder))
    let after = try filesBelow(destination)
    try expectForeignFiles()
    try expectSameFiles(after, as: built.isPublished ? clean.output : before, built.isPublished)
    guard built.isPublished else { return false }
    for path in clean.output.keys { forgotten[destination + "/" + path] = nil }
    return true
  }

  private func accept() {
    earlier = [:]
    publishedOptions = options
    isBroken = false
  }

  private func takeBack() throws {
    tell("takes back what cannot be published")
    let changes = earlier
    for path in changes.keys { try drop(String(decoding: path, as: UTF8.self)) }
    for (path, bytes) in changes {
      if let bytes { try put(bytes, at: String(decoding: path, as: UTF8.self)) }
    }
    options = publishedOptions
  }

  private func expectForeignFiles() throws {
    for (path, bytes) in foreign
    where FileManager.default.contents(atPath: path).map(Array.init) != bytes {
      throw Mismatch("the foreign file \(path.dropFirst(root.count)) was changed")
    }
  }

  private func expectSameFiles(
    _ found: [String: [UInt8]], as expected: [String: [UInt8]], _ isPublished: Bool
  ) throws {
    var found = found
    if isPublished {
      for (path, bytes) in found where expected[path] == nil {
        let absolute = destination + "/" + path
        if foreign[absolute] != nil || forgotten[absolute] == bytes { found[path] = nil }
      }
    }
    if let difference = firstDifference(found, expected) {
      throw Mismatch(isPublished ? difference : "errors changed the published site: \(difference)")
    }
  }

  // MARK: Inputs

  /// The inputs whose paths fit, in byte order.
  func inputs(_ isWanted: (String) -> Bool = { _ in true }) throws -> [String] {
    try ["content", "templates"].flatMap { folder in
      try FileManager.default.subpathsOfDirectory(atPath: source + "/" + folder)
        .map { folder + "/" + $0 }
    }.filter { path in
      var isFolder: ObjCBool = false
      return FileManager.default.fileExists(atPath: source + "/" + path, isDirectory: &isFolder)
        && !isFolder.boolValue && isWanted(path)
    }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func texts(_ folder: String = "") throws -> [String] {
    try inputs { $0.hasPrefix("content/" + folder) && $0.lowercased().hasSuffix(".md") }
  }

  func bytes(of path: String) -> [UInt8]? {
    FileManager.default.contents(atPath: source + "/" + path).map(Array.init)
  }

  func text(of path: String) -> String { String(decoding: bytes(of: path) ?? [], as: UTF8.self) }

  /// Writes an input, and remembers what it was. Its folders are created.
  func put(_ bytes: [UInt8], at path: String) throws {
    remember(path)
    try FileManager.default.createDirectory(
      atPath: source + "/" + folder(of: path), withIntermediateDirectories: true)
    try overwrite(source + "/" + path, with: bytes)
  }

  func drop(_ path: String) throws {
    remember(path)
    unlink(source + "/" + path)
  }

  func rename(_ path: String, to target: String) throws {
    remember(path)
    remember(target)
    try FileManager.default.createDirectory(
      atPath: source + "/" + folder(of: target), withIntermediateDirectories: true)
    guard Foundation.rename(source + "/" + path, source + "/" + target) == 0 else {
      throw Mismatch("cannot rename \(path) to \(target)")
    }
  }

  private func remember(_ path: String) {
    let key = Array(path.utf8)
    if earlier[key] == nil { earlier[key] = .some(bytes(of: path)) }
    // What is written through a link changes what it leads to.
    guard
      let target = try? FileManager.default.destinationOfSymbolicLink(atPath: source + "/" + path),
      let inside = target.firstRange(of: "content/")
    else { return }
    remember(String(target[inside.lowerBound...]))
  }
}
