import Diagnostics
import Files
import Foundation
import TestSupport
import Testing

/// What programs that read the output see when the world fails or another build is under way.
@Suite struct WorldFailureTests {
  private static let formats = DiagnosticFormat.allCases.filter { $0 != .human }

  /// A file in the place of the output folder, one in the place of the state folder.
  private func failures(_ format: String) throws -> [CommandResult] {
    let site = try TestSite("-- taken --\nx\n")
    let blocked = try TestSite("-- .exemplar --\nx\n")
    return [
      try exemplar("build", "-d", "taken", "--format", format, in: site.path),
      try exemplar("build", "--format", format, in: blocked.path),
    ]
  }

  @Test(arguments: formats)
  func theWorldsFailureIsADocumentToo(format: DiagnosticFormat) throws {
    for run in try failures(format.rawValue) {
      #expect(run.status == 3)
      #expect(run.errors == "")
      switch format {
      case .json:
        let document = try #require(try json(run.output) as? [String: Any])
        let findings = try #require(document["diagnostics"] as? [[String: Any]])
        #expect(findings.count == 1)
        #expect((findings.first?["id"] as? String)?.hasPrefix("files.") == true)
        let summary = try #require(document["summary"] as? [String: Any])
        #expect(summary["errors"] as? Int == 1)
        #expect(summary["pages"] is NSNull)
      case .sarif:
        let document = try #require(try json(run.output) as? [String: Any])
        let runs = try #require(document["runs"] as? [[String: Any]])
        #expect((runs.first?["results"] as? [Any])?.count == 1)
      case .gnu: #expect(run.output.hasPrefix("exemplar: error: "), "\(run.output)")
      case .github: #expect(run.output.hasPrefix("::error title=files."), "\(run.output)")
      case .human: break
      }
    }
  }

  @Test func peopleReadTheWorldsFailureOnStandardError() throws {
    for run in try failures("human") {
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("lỗi[files."))
    }
  }

  private func json(_ text: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(text.utf8))
  }

  // MARK: Waiting

  /// Holds a site's lock until the program says that it waits, or ends.
  private func runWhileLocked(
    _ site: TestSite, _ arguments: String...
  ) throws -> (firstLine: String, rest: String, output: String) {
    let lock = try StateFolder(of: Folder(site.path)).lock()
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(filePath: exemplarPath)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: site.path)
    process.environment = ["PATH": "/usr/bin:/bin"]
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    // A program that waits without a word would wait for ever.
    DispatchQueue.global().asyncAfter(deadline: .now() + 20) { lock.release() }
    let first = errors.fileHandleForReading.availableData
    lock.release()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    let rest = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return (
      String(decoding: first, as: UTF8.self), String(decoding: rest, as: UTF8.self),
      String(decoding: printed, as: UTF8.self)
    )
  }

  @Test func aBuildThatWaitsForAnotherSaysSo() throws {
    let site = try TestSite()
    let run = try runWhileLocked(site, "build")
    #expect(run.firstLine == "Đang chờ một lần dựng khác của trang này kết thúc …\n")
    #expect(run.rest == "")
    #expect(run.output.contains(" trang trong "))
    let clean = try runWhileLocked(site, "clean")
    #expect(clean.firstLine == run.firstLine)
  }

  @Test func aBuildThatProgramsReadWaitsWithoutAWord() throws {
    let site = try TestSite()
    let lock = try StateFolder(of: Folder(site.path)).lock()
    DispatchQueue.global().asyncAfter(deadline: .now() + 1) { lock.release() }
    let run = try exemplar("build", "--format", "json", in: site.path)
    #expect(run.status == 0)
    #expect(run.errors == "")
    #expect(try json(run.output) is [String: Any])
  }
}
