/// A SARIF 2.1.0 log of one run, whose rules are the kinds that occur.
///
/// Its columns count code points: a reader of SARIF cannot be expected to know where characters
/// of several code points end. A stretch over several lines is given by its lines alone.
func sarifText(_ diagnostics: [Diagnostic], language: MessageLanguage) -> String {
  var seen = Set<DiagnosticKind>()
  let kinds = diagnostics.map(\.kind).filter { seen.insert($0).inserted }.sorted { $0.id < $1.id }
  var json = JSONWriter()
  json.object { json in
    json.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    json.member("version", "2.1.0")
    json.member("runs") { json in
      json.array([kinds]) { json, kinds in
        json.object { $0.writeRun(diagnostics, kinds: kinds, language: language) }
      }
    }
  }
  return json.text + "\n"
}

extension JSONWriter {
  fileprivate mutating func writeRun(
    _ diagnostics: [Diagnostic], kinds: [DiagnosticKind], language: MessageLanguage
  ) {
    let indices = Dictionary(uniqueKeysWithValues: zip(kinds, kinds.indices))
    member("tool") { json in
      json.object { json in
        json.member("driver") { json in
          json.object { json in
            json.member("name", "exemplar")
            json.member("rules") { json in
              json.array(kinds) { $0.writeRule($1, language: language) }
            }
          }
        }
      }
    }
    member("columnKind", "unicodeCodePoints")
    member("results") { json in
      json.array(diagnostics) { json, diagnostic in
        json.writeResult(diagnostic, rule: indices[diagnostic.kind], language: language)
      }
    }
  }

  private mutating func writeRule(_ kind: DiagnosticKind, language: MessageLanguage) {
    object { json in
      json.member("id", kind.id)
      json.member("shortDescription") { $0.writeText(kind.message.outline(in: language)) }
      json.member("fullDescription") { $0.writeText(describe(kind, language: language)) }
      json.member("help") { $0.writeText("exemplar explain \(kind.id)") }
      json.member("defaultConfiguration") { json in
        json.object { $0.member("level", kind.severity.rawValue) }
      }
    }
  }

  private mutating func writeResult(
    _ diagnostic: Diagnostic, rule: Int?, language: MessageLanguage
  ) {
    let lines = [diagnostic.message(in: language)] + diagnostic.help(in: language)
    object { json in
      json.member("ruleId", diagnostic.kind.id)
      json.member("ruleIndex", rule)
      json.member("level", diagnostic.severity.rawValue)
      json.member("message") { $0.writeText(lines.joined(separator: "\n")) }
      json.member("locations") { json in
        json.array(diagnostic.place.map { [$0] } ?? []) { $0.writeLocation($1) }
      }
    }
  }

  private mutating func writeLocation(_ place: Place) {
    object { json in
      json.member("physicalLocation") { json in
        json.object { json in
          json.member("artifactLocation") { json in
            json.object { $0.member("uri", relativeURI(place.file)) }
          }
          json.member("region") { json in
            json.object { $0.writeRegion(place) }
          }
        }
      }
    }
  }

  private mutating func writeRegion(_ place: Place) {
    member("startLine", place.line)
    member("startColumn", place.codePointColumn(of: place.column))
    guard place.endLine > place.line else {
      member("endColumn", place.codePointColumn(of: place.endColumn))
      return
    }
    member("endLine", place.endColumn > 1 ? place.endLine : place.endLine - 1)
  }

  private mutating func writeText(_ text: String) {
    object { $0.member("text", text) }
  }
}

extension Place {
  /// The column of its first line, counted in code points instead of characters.
  fileprivate func codePointColumn(of column: Int) -> Int {
    let before = excerpt.prefix(max(column - 1, 0))
    let pastEnd = max(column - 1, 0) - before.count
    return before.unicodeScalars.count + pastEnd + 1
  }
}

/// A path as a relative reference (RFC 3986).
private func relativeURI(_ path: String) -> String {
  path.utf8.map { byte in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
      String(UnicodeScalar(byte))
    default: percentEncoded(byte)
    }
  }.joined()
}
