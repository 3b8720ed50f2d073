import Building
import Foundation
import TestSupport
import Vietnamese

// What happens around a site: the day, the options, the output folder, what builds remember.

extension EditedSite {
  func moveClock(_ author: inout RandomAuthor) {
    let days = author.pick([-900, -400, -30, -1, 0, 0, 1, 10, 40, 400])
    let seconds = days * 86_400 + author.number(0...1) * 40_000
    options.now = Instant(
      secondsSince1970: testMoment.secondsSince1970 + Int64(seconds))
    tell("is built for another moment: the day of the tests and \(days) days, \(seconds) s in all")
  }

  func changeOption(_ author: inout RandomAuthor) {
    switch author.number(0...6) {
    case 0: options.includesDrafts.toggle()
    case 1: options.includesFuture.toggle()
    case 2: options.includesExpired.toggle()
    case 3: options.isMinified.toggle()
    case 4: options.isStrict.toggle()
    case 5: options.baseURL = options.baseURL == nil ? "https://thu.example.org/x/" : nil
    default: options.environment = options.environment == nil ? "thu" : nil
    }
    let flags = [
      ("drafts", options.includesDrafts), ("future", options.includesFuture),
      ("expired", options.includesExpired), ("minified", options.isMinified),
      ("strict", options.isStrict), ("base URL", options.baseURL != nil),
      ("environment", options.environment != nil),
    ]
    tell("has the options \(flags.filter(\.1).map(\.0))")
  }

  func changeDestination() {
    options.destination = options.destination == nil ? root + "/ra" : nil
    tell("is written into \(destination.dropFirst(root.count))")
  }

  // MARK: The output folder

  private func ownOutput() throws -> [String: [UInt8]] {
    try filesBelow(destination).filter { foreign[destination + "/" + $0.key] == nil }
  }

  func tamper(_ author: inout RandomAuthor) throws {
    let files = try ownOutput()
    guard let path = author.path(among: Array(files.keys)), var bytes = files[path] else { return }
    let absolute = destination + "/" + path
    let old = stamp(of: absolute)
    switch author.number(0...4) {
    case 0:
      unlink(absolute)
      tell("deletes the output \(path)")
    case 1, 2:
      guard !bytes.isEmpty else { return }
      let place = author.number(0...bytes.count - 1)
      bytes[place] ^= 1
      try overwrite(absolute, with: bytes)
      if author.once(in: 2) { setTime(of: absolute, to: old) }
      tell("changes byte \(place) of the output \(path)")
    case 3:
      try overwrite(absolute, with: author.bytes(author.number(0...99)))
      tell("replaces the output \(path)")
    default:
      try? FileManager.default.removeItem(atPath: destination)
      for path in foreign.keys where path.hasPrefix(destination + "/") { foreign[path] = nil }
      for path in forgotten.keys where path.hasPrefix(destination + "/") { forgotten[path] = nil }
      tell("deletes \(destination.dropFirst(root.count))")
    }
  }

  func addForeignFile(_ author: inout RandomAuthor) throws {
    guard let beside = author.path(among: Array(try ownOutput().keys)) else { return }
    let folder = folder(of: destination + "/" + beside)
    let path = folder + "/cua-nguoi-khac-\(author.number(1...999)).txt"
    foreign[path] = Array("của người khác".utf8)
    try overwrite(path, with: foreign[path] ?? [])
    tell("has a foreign file \(path.dropFirst(root.count))")
  }

  // MARK: What builds remember

  private var stateFolder: String { source + "/.exemplar" }

  private func stateFiles() throws -> [String: [UInt8]] {
    try filesBelow(stateFolder).filter { $0.key != "lock" }
  }

  /// What the record claims may be lost now: whatever lies in an output folder may stay.
  private func forgetOutputs() throws {
    for folder in [source + "/site", root + "/ra"] {
      for (path, bytes) in try filesBelow(folder) where foreign[folder + "/" + path] == nil {
        forgotten[folder + "/" + path] = bytes
      }
    }
  }

  func damage(_ author: inout RandomAuthor) throws {
    let files = try stateFiles()
    guard let name = author.path(among: Array(files.keys)), var bytes = files[name] else { return }
    try forgetOutputs()
    oldState = oldState ?? files
    let file = stateFolder + "/" + name
    switch author.number(0...6) {
    case 0: bytes = Array(bytes.prefix(author.number(0...bytes.count)))
    case 1, 2:
      for _ in 0..<author.number(1...3) where !bytes.isEmpty {
        bytes[author.number(0...bytes.count - 1)] ^= UInt8(1 << author.number(0...7))
      }
    case 3: bytes = []
    case 4: bytes = author.bytes(author.number(1...5_000))
    case 5: bytes = try Self.stateOfAnotherSite()[name] ?? Array(bytes.reversed())
    default:
      try FileManager.default.removeItem(atPath: stateFolder)
      return tell("deletes .exemplar")
    }
    try overwrite(file, with: bytes)
    tell("damages .exemplar/\(name): \(files[name]?.count ?? 0) bytes, now \(bytes.count) others")
  }

  /// What a build of another site left, under the names that it has there. A record that has the
  /// name of its site in it is not to be found here.
  private static func stateOfAnotherSite() throws -> [String: [UInt8]] {
    let other = try TestSite().build()
    return try filesBelow(other.absolute(".exemplar"))
  }

  /// Puts an older `.exemplar` back, as a cache of a build server does, or keeps today's for it.
  func rollBack() throws {
    guard let state = oldState else {
      oldState = try stateFiles()
      return tell("keeps a copy of .exemplar")
    }
    try forgetOutputs()
    try? FileManager.default.removeItem(atPath: stateFolder)
    try FileManager.default.createDirectory(
      atPath: stateFolder, withIntermediateDirectories: true)
    for (name, bytes) in state { try overwrite(stateFolder + "/" + name, with: bytes) }
    oldState = nil
    tell("puts back an older .exemplar")
  }
}
