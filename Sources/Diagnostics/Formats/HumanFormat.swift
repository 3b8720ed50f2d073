/// The findings as people read them, each with its line and what to type instead, then how many more
/// there are like those, the figures of the build, and at the end how many findings there are.
func humanText(
  _ diagnostics: [Diagnostic], summary: BuildSummary?, language: MessageLanguage, colour: Bool
) -> String {
  let style = TerminalStyle(isColoured: colour)
  let (shown, rest) = firstOfEachKind(diagnostics)
  var blocks = shown.map { humanBlock($0, language: language, style: style) }
  if !rest.isEmpty { blocks.append(rest.map { $0.line(in: language) + "\n" }.joined()) }
  if let summary { blocks.append(summary.line(in: language) + "\n") }
  let counts = countLine(diagnostics, language: language)
  if !counts.isEmpty { blocks.append(counts + "\n") }
  return blocks.joined(separator: "\n")
}

/// Every error, and so many findings of each other kind as a person still reads.
private func firstOfEachKind(
  _ diagnostics: [Diagnostic], limit: Int = 20
) -> (shown: [Diagnostic], rest: [Omission]) {
  var counts: [Omission.Key: Int] = [:]
  var order: [Omission.Key] = []
  let shown = diagnostics.filter { diagnostic in
    guard diagnostic.severity != .error else { return true }
    let key = Omission.Key(id: diagnostic.kind.id, severity: diagnostic.severity)
    let count = counts[key, default: 0] + 1
    counts[key] = count
    if count == limit + 1 { order.append(key) }
    return count <= limit
  }
  return (shown, order.map { Omission(key: $0, count: (counts[$0] ?? 0) - limit) })
}

/// Findings of one kind that are not shown.
private struct Omission {
  struct Key: Hashable {
    let id: String
    let severity: Severity
  }

  let key: Key
  let count: Int

  func line(in language: MessageLanguage) -> String {
    let word = key.severity.word(in: language)
    switch language {
    case .vi:
      return "… và \(count) \(word)[\(key.id)] nữa; `exemplar build --format gnu` liệt kê tất cả"
    case .en:
      return "… and \(count) more \(word)[\(key.id)]; `exemplar build --format gnu` lists them all"
    }
  }
}

private func humanBlock(
  _ diagnostic: Diagnostic, language: MessageLanguage, style: TerminalStyle
) -> String {
  let head = diagnostic.severity.word(in: language) + "[\(diagnostic.kind.id)]"
  let message = terminalLine(diagnostic.message(in: language))
  var lines = [style.severity(diagnostic.severity, head) + style.bold(": " + message)]
  var label = diagnostic.label(in: language).map(terminalLine)
  var margin = " "
  if let place = diagnostic.place {
    margin = String(repeating: " ", count: String(place.line).count)
    let address = "\(terminalLine(place.file)):\(place.line):\(place.column)"
    lines.append(margin + style.faint("--> ") + address)
    if !place.excerpt.isEmpty {
      lines += excerptLines(place, label: label, severity: diagnostic.severity, style: style)
      label = nil
    }
  }
  let hint = language == .vi ? "gợi ý: " : "help: "
  let advice = diagnostic.help(in: language).map { style.bold(hint) + terminalLine($0) }
  lines += ((label.map { [$0] } ?? []) + advice).map { margin + style.faint(" = ") + $0 }
  return lines.joined(separator: "\n") + "\n"
}

private func excerptLines(
  _ place: Place, label: String?, severity: Severity, style: TerminalStyle
) -> [String] {
  let number = String(place.line)
  let margin = String(repeating: " ", count: number.count)
  let excerpt = Excerpt(place)
  let carets =
    String(repeating: "^", count: excerpt.caretCount) + (label.map { " " + $0 } ?? "")
  return [
    style.faint(margin + " |"),
    style.faint(number + " | ") + excerpt.line,
    style.faint(margin + " | ") + String(repeating: " ", count: excerpt.caretOffset)
      + style.severity(severity, carets),
  ]
}

private func countLine(_ diagnostics: [Diagnostic], language: MessageLanguage) -> String {
  Severity.allCases.reversed().compactMap { severity in
    let count = diagnostics.count { $0.severity == severity }
    guard count > 0 else { return nil }
    let word = severity.word(in: language)
    return language == .vi ? "\(count) \(word)" : counted(count, word)
  }.joined(separator: ", ")
}

/// A number with its English noun.
func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
