/// A workflow command a finding: `::error file=…,line=…,title=id::message`.
///
/// GitHub takes columns only where a finding ends on the line it begins on.
func githubText(
  _ diagnostics: [Diagnostic], language: MessageLanguage, folder: String = ""
) -> String {
  diagnostics.map { diagnostic in
    var properties: [(String, String)] = []
    if let place = diagnostic.place {
      properties += [
        ("file", folder + place.file), ("line", String(place.line)),
        ("endLine", String(place.endLine)),
      ]
      if place.line == place.endLine {
        properties += [("col", String(place.column)), ("endColumn", String(place.endColumn))]
      }
    }
    properties.append(("title", diagnostic.kind.id))
    let list = properties.map { "\($0)=\(escapedProperty($1))" }.joined(separator: ",")
    let lines = [diagnostic.message(in: language)] + diagnostic.help(in: language)
    let message = escapedData(lines.joined(separator: "\n"))
    return "::\(command(for: diagnostic.severity)) \(list)::\(message)\n"
  }.joined()
}

private func command(for severity: Severity) -> String {
  switch severity {
  case .error: "error"
  case .warning: "warning"
  case .note: "notice"
  }
}

/// The escapes of the message, as the runner undoes them (actions/toolkit, `command.ts`).
private func escapedData(_ text: String) -> String {
  escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" }
}

/// The escapes of a property, which `:` and `,` would end.
private func escapedProperty(_ text: String) -> String {
  escaped(text) { $0 == "%" || $0 == "\r" || $0 == "\n" || $0 == ":" || $0 == "," }
}

private func escaped(_ text: String, where isSpecial: (Unicode.Scalar) -> Bool) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    if isSpecial(scalar), let byte = UInt8(exactly: scalar.value) {
      result += percentEncoded(byte)
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// A byte as `%0A`.
func percentEncoded(_ byte: UInt8) -> String {
  "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
}
