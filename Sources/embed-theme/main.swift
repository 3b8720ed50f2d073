import Foundation

// usage: embed-theme OUTPUT (NAME FOLDER)...
// Writes a Swift source with one array of (path, bytes) per NAME. Files are string literals, which
// the compiler takes in a fraction of the time that array literals need. Those must be UTF-8, so a
// font or a picture stands there in base64 and is decoded when it is asked for.

var arguments = CommandLine.arguments.dropFirst()
guard let output = arguments.popFirst() else {
  FileHandle.standardError.write(Data("usage: embed-theme OUTPUT (NAME FOLDER)...\n".utf8))
  exit(2)
}

var source = "// Generated from the files that it holds. Do not edit.\n\n"
while let name = arguments.popFirst(), let folder = arguments.popFirst() {
  source += "let \(name)Files: [EmbeddedFile] = [\n"
  for path in relativePaths(below: folder) {
    let data = try Data(contentsOf: URL(filePath: folder).appending(path: path))
    source += "  EmbeddedFile(path: \(literal(path)), \(argument(for: data))),\n"
  }
  source += "]\n\n"
}
try source.write(toFile: output, atomically: true, encoding: .utf8)

func relativePaths(below folder: String) -> [String] {
  let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  return found.filter { path in
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(
      atPath: folder + "/" + path, isDirectory: &isFolder)
    return exists && !isFolder.boolValue
      && !path.split(separator: "/").contains { $0.hasPrefix(".") }
  }.sorted()
}

func argument(for data: Data) -> String {
  guard let text = String(data: data, encoding: .utf8) else {
    return "base64: \"\(data.base64EncodedString())\""
  }
  return "text: \(literal(text))"
}

func literal(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\": result += "\\\\"
    case "\"": result += "\\\""
    case "\n": result += "\\n"
    case _ where scalar.value < 0x20 || scalar.value == 0x7F || scalar.value == 0xFEFF:
      result += "\\u{\(String(scalar.value, radix: 16))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}
