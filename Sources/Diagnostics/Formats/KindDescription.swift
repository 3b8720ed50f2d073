/// What a kind of finding says whenever it is found, for `exemplar explain`: the message, what is
/// expected at the place, and the advice, with `…` where each finding has its own words.
package func describe(_ kind: DiagnosticKind, language: MessageLanguage) -> String {
  let head = "\(kind.severity.word(in: language))[\(kind.id)]: "
  let hint = language == .vi ? "gợi ý: " : "help: "
  let lines =
    [head + kind.message.outline(in: language)]
    + (kind.label.map { ["  " + $0.outline(in: language)] } ?? [])
    + kind.help.map { "  " + hint + $0.outline(in: language) }
  return lines.joined(separator: "\n")
}

extension Wording {
  /// The sentence with `…` for each placeholder.
  func outline(in language: MessageLanguage) -> String {
    let names = Self.placeholders(in: pattern(in: language))
    let blanks = Dictionary(names.map { ($0, "…") }) { first, _ in first }
    return filled(in: language, with: blanks) ?? pattern(in: language)
  }
}
