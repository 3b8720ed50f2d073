import Building
import Diagnostics
import Foundation
import SiteGraph
import TestSupport

/// Where an incremental build was not what a clean one is.
struct Mismatch: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// The build of a copy of a site's inputs in a folder that was never built in.
struct CleanBuild {
  let folder: String
  let report: BuildReport
  let output: [String: [UInt8]]

  init(of site: EditedSite) throws {
    folder = try makeTemporaryFolder(inMemory: true)
    let folder = folder
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["content", "templates"] {
      try copyFolder(site.source + "/" + name, to: folder + "/" + name)
    }
    var options = site.options
    options.source = folder
    options.destination = nil
    options.jobs = 2
    report = try Building.build(options)
    output = try filesBelow(folder + "/site")
  }
}

extension BuildReport {
  /// In a few words, for the story of a site.
  var outcome: String {
    let errors = log.diagnostics.filter { $0.severity == .error }.map(\.summary)
    guard isPublished else { return "not published, \(errors.prefix(3))" }
    return "\(summary.pages) pages, \(summary.written) written, \(summary.removed) removed"
  }

  /// The findings as JSON, with the number of pages.
  private func findings(without folder: String) -> String {
    DiagnosticFormat.json.render(
      log.sorted(), summary: BuildSummary(pages: summary.pages), language: .vi
    ).replacing(folder, with: "")
  }

  /// Throws unless this build found the same as another in another folder.
  func expectSame(as clean: BuildReport, folders: (String, String)) throws {
    let (found, expected) = (
      findings(without: folders.0), clean.findings(without: folders.1)
    )
    guard found == expected else {
      throw Mismatch("the findings differ:\n  \(found)  instead of\n  \(expected)")
    }
    guard excluded == clean.excluded else {
      let differing = Set(excluded).symmetricDifference(clean.excluded).map(\.file).sorted()
      throw Mismatch("what is left out differs: \(differing)")
    }
    guard summary.pages == clean.summary.pages, isPublished == clean.isPublished else {
      throw Mismatch("\(outcome) instead of \(clean.outcome)")
    }
  }
}

/// What tells two trees of files apart, for people: the first path, and the first byte there; nil
/// when they are the same.
func firstDifference(_ found: [String: [UInt8]], _ expected: [String: [UInt8]]) -> String? {
  for path in Set(found.keys).union(expected.keys).sorted() {
    guard let mine = found[path] else { return "\(path) is missing" }
    guard let other = expected[path] else { return "\(path) should not be there" }
    guard mine != other else { continue }
    let same = zip(mine, other).prefix { $0 == $1 }.count
    func excerpt(_ bytes: [UInt8]) -> String {
      String(decoding: bytes.dropFirst(max(0, same - 60)).prefix(140), as: UTF8.self)
    }
    return
      "\(path) differs at byte \(same):\n  …\(excerpt(mine))…\ninstead of\n  …\(excerpt(other))…"
  }
  return nil
}
