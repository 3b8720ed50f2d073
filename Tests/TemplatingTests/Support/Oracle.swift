import Foundation

@testable import Templating

/// Jinja2 itself, run once for many cases.
enum Oracle {
  enum Answer: Sendable {
    case output(String)
    case error(String)

    var isPage: Bool { if case .output = self { true } else { false } }
  }

  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  static func answers(to cases: [TemplateCase]) throws -> [Answer] {
    let script = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Oracle/jinja_oracle.py")
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", script.path]
    // A file, not a pipe: the answer would fill the other pipe while the request is still written.
    let request = FileManager.default.temporaryDirectory
      .appending(path: "jinja-\(UUID().uuidString).json")
    try Data(JSONText.text(of: .list(cases.map { self.request($0) }), indent: nil).utf8)
      .write(to: request)
    defer { try? FileManager.default.removeItem(at: request) }
    let output = Pipe()
    process.standardInput = try FileHandle(forReadingFrom: request)
    process.standardOutput = output
    try process.run()
    let answer = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(
        description: "Jinja2 could not be run: python3 -m pip install 'jinja2>=3.1,<3.2'")
    }
    guard case .list(let items) = JSONReader.value(String(decoding: answer, as: UTF8.self)) else {
      return []
    }
    return items.map { self.answer($0) }
  }

  private static func request(_ test: TemplateCase) -> Value {
    let pairs: [(String, Value)] = [
      ("templates", .list(test.templates.map { .list([.string($0.name), .string($0.text)]) })),
      ("context", .string(test.context)),
    ]
    return .map(ValueMap(pairs))
  }

  private static func answer(_ value: Value) -> Answer {
    guard case .map(let map) = value else { return .error("?") }
    if case .string(let text) = map["output"] { return .output(text) }
    if case .string(let text) = map["error"] { return .error(text) }
    return .error("?")
  }
}
