/// One document with everything, on one line. Columns count characters from 1 and the end is
/// exclusive; the figures of the build are null where nothing was built.
func jsonText(
  _ diagnostics: [Diagnostic], summary: BuildSummary?, language: MessageLanguage
) -> String {
  var json = JSONWriter()
  json.object { json in
    json.member("diagnostics") { json in
      json.array(diagnostics) { $0.value($1, language: language) }
    }
    json.member("summary") { json in
      json.object { $0.write(summary, of: diagnostics) }
    }
  }
  return json.text + "\n"
}

extension JSONWriter {
  /// Writes a finding as an object.
  package mutating func value(_ diagnostic: Diagnostic, language: MessageLanguage) {
    object { json in
      json.member("id", diagnostic.kind.id)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("file", diagnostic.place?.file)
      json.member("line", diagnostic.place?.line)
      json.member("column", diagnostic.place?.column)
      json.member("end_line", diagnostic.place?.endLine)
      json.member("end_column", diagnostic.place?.endColumn)
      json.member("message", diagnostic.message(in: language))
      json.member("label", diagnostic.label(in: language))
      json.member("help") { json in
        json.array(diagnostic.help(in: language)) { $0.value($1) }
      }
      json.member("suggestions") { json in
        json.array(diagnostic.suggestions.map(\.text)) { $0.value($1) }
      }
    }
  }

  fileprivate mutating func write(_ summary: BuildSummary?, of diagnostics: [Diagnostic]) {
    member("pages", summary?.pages)
    member("written", summary?.written)
    member("unchanged", summary?.unchanged)
    member("removed", summary?.removed)
    member("errors", diagnostics.count { $0.severity == .error })
    member("warnings", diagnostics.count { $0.severity == .warning })
    member("seconds", summary?.seconds)
    member("excluded") { json in
      json.array(summary?.excluded ?? []) { json, excluded in
        json.object { json in
          json.member("file", excluded.file)
          json.member("code", excluded.code)
          json.member("reason", excluded.reason)
          json.member("until", excluded.until)
        }
      }
    }
    member("rendered") { json in
      json.array(summary?.rendered ?? []) { json, rendered in
        json.object { json in
          json.member("page", rendered.page)
          json.member("because") { json in json.array(rendered.because) { $0.value($1) } }
        }
      }
    }
  }
}
