import Foundation

/// How a run of a program ended, and what it printed.
package struct CommandResult: Sendable {
  package let status: Int32
  package let output: String
  package let errors: String
}

/// Runs a program and waits for it. It sees no other variables than `PATH` and those given.
package func run(
  _ program: String, _ arguments: [String], in folder: String,
  environment: [String: String] = [:]
) throws -> CommandResult {
  let scratch = URL(filePath: try makeTemporaryFolder())
  defer { try? FileManager.default.removeItem(at: scratch) }
  let files = ["out", "err"].map { scratch.appending(path: $0) }
  for file in files { try Data().write(to: file) }
  let process = Process()
  process.executableURL = URL(filePath: program)
  process.arguments = arguments
  process.currentDirectoryURL = URL(filePath: folder)
  process.environment = ["PATH": "/usr/bin:/bin"].merging(environment) { $1 }
  process.standardInput = FileHandle.nullDevice
  process.standardOutput = try FileHandle(forWritingTo: files[0])
  process.standardError = try FileHandle(forWritingTo: files[1])
  try process.run()
  process.waitUntilExit()
  let printed = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
  return CommandResult(
    status: process.terminationStatus, output: printed[0], errors: printed[1])
}

/// Runs the program under test.
package func exemplar(
  _ arguments: String..., in folder: String = "/", environment: [String: String] = [:]
) throws -> CommandResult {
  try run(exemplarPath, arguments, in: folder, environment: environment)
}

/// The program that was built with the tests: it lies beside their bundle.
package let exemplarPath: String = {
  let bundle = CommandLine.arguments.first { $0.contains(".xctest") } ?? CommandLine.arguments[0]
  var folder = URL(filePath: bundle)
  while folder.path.contains(".xctest") { folder.deleteLastPathComponent() }
  return folder.appending(path: "exemplar").path(percentEncoded: false)
}()
