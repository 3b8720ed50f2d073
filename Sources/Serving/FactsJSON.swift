import Diagnostics

/// What is known of a page, for its overlay. No more findings than a person reads are listed.
func factsJSON(_ facts: PageFacts, language: MessageLanguage, limit: Int = 30) -> String {
  var json = JSONWriter()
  json.object { json in
    json.member("source", facts.source)
    json.member("stale", facts.isStale)
    json.member("templates") { json in json.array(facts.templates) { $0.value($1) } }
    json.member("errors", facts.findings.count { $0.severity == .error })
    json.member("warnings", facts.findings.count { $0.severity == .warning })
    json.member("own", min(facts.ownFindings, limit))
    json.member("more", max(0, facts.findings.count - limit))
    json.member("findings") { json in
      json.array(facts.findings.prefix(limit)) { $0.finding($1, language: language) }
    }
    json.member("withheld") { json in
      if let withheld = facts.withheld {
        json.withheld(withheld, language: language)
      } else {
        json.value(nil as String?)
      }
    }
  }
  return json.text
}

extension JSONWriter {
  fileprivate mutating func finding(_ diagnostic: Diagnostic, language: MessageLanguage) {
    object { json in
      json.member("id", diagnostic.kind.id)
      json.member("severity", diagnostic.severity.rawValue)
      json.member("word", diagnostic.severity.word(in: language))
      json.member("message", diagnostic.message(in: language))
      json.member("label", diagnostic.label(in: language))
      json.member("help") { json in
        json.array(diagnostic.help(in: language)) { $0.value($1) }
      }
      guard let place = diagnostic.place else { return }
      json.member("place", "\(place.file):\(place.line):\(place.column)")
      guard !place.excerpt.isEmpty else { return }
      let excerpt = Excerpt(place)
      json.member("number", place.line)
      json.member("excerpt", excerpt.line)
      json.member("caret", excerpt.caretOffset)
      json.member("carets", excerpt.caretCount)
    }
  }

  fileprivate mutating func withheld(_ withheld: Withheld, language: MessageLanguage) {
    object { json in
      json.member("reasons") { json in
        json.array(withheld.reasons) { json, reason in json.reason(reason, language: language) }
      }
      json.member("translation") { json in
        if let reason = withheld.translation {
          json.reason(reason, language: language)
        } else {
          json.value(nil as String?)
        }
      }
      json.member("until", withheld.until?.pattern(in: language))
    }
  }

  private mutating func reason(_ reason: WithheldReason, language: MessageLanguage) {
    object { json in
      json.member("words", reason.words.pattern(in: language))
      json.member("remedy", reason.remedy.pattern(in: language))
    }
  }
}
