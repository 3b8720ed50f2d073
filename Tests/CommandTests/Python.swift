import Foundation
import TestSupport

/// Python as a judge of what is JSON and CSV.
enum Python {
  /// Whether a text is one document of JSON.
  static func reads(json text: String) throws -> Bool {
    try printed(
      "import json,sys; json.load(open(sys.argv[1], encoding='utf-8')); print('ok')", text)
      == "ok\n"
  }

  /// What a short program prints that finds the text in the file `sys.argv[1]`.
  static func printed(_ program: String, _ text: String) throws -> String {
    let folder = try makeTemporaryFolder()
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Data(text.utf8).write(to: URL(filePath: folder + "/text"))
    return try run(
      "/usr/bin/env", ["python3", "-c", program, folder + "/text"], in: "/",
      environment: ["PYTHONIOENCODING": "utf-8"]
    ).output
  }
}
