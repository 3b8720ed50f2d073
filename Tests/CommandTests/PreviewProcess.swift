import Foundation
import TestSupport
import Testing

/// `exemplar serve` at work on a site.
final class PreviewProcess {
  private let process = Process()
  private let scratch: TestFolder
  let port: Int

  struct NeverReady: Error, CustomStringConvertible {
    let description: String
  }

  init(_ site: TestFolder, _ arguments: String..., environment: [String: String] = [:]) throws {
    scratch = try TestFolder()
    for name in ["out", "err"] { try scratch.write("", to: name) }
    process.executableURL = URL(filePath: exemplarPath)
    process.arguments = ["serve", "--clock", "21/11/2026", "--port", "0"] + arguments
    process.currentDirectoryURL = URL(filePath: site.path)
    process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: scratch.path + "/out")
    process.standardError = FileHandle(forWritingAtPath: scratch.path + "/err")
    try process.run()
    let printed = try Self.wait(for: "Ctrl+C", in: scratch)
    let number = printed.firstMatch(of: /:(\d+)\/\n/)?.1
    port = number.flatMap { Int($0) } ?? 0
  }

  deinit { if process.isRunning { process.terminate() } }

  private static func wait(for text: String, in scratch: TestFolder) throws -> String {
    for _ in 0..<3000 {
      let printed = try scratch.text("out")
      if printed.contains(text) { return printed }
      usleep(20_000)
    }
    throw NeverReady(description: try scratch.text("out") + scratch.text("err"))
  }

  var output: String { get throws { try scratch.text("out") } }
  var errors: String { get throws { try scratch.text("err") } }

  /// Waits until it has printed a text, and gives all that it has printed.
  func printed(_ text: String) throws -> String { try Self.wait(for: text, in: scratch) }

  /// Sends a signal and waits for the end.
  func end(_ signal: Int32) -> Int32 {
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    return process.terminationReason == .exit ? process.terminationStatus : -1
  }
}
