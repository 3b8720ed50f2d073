import Diagnostics
import Vietnamese

extension StringTable {
  /// Reports what is wrong with the words of a language beside those of the site's own: texts that are
  /// not there, places to fill in that differ, plural forms that the language lacks.
  ///
  /// - Parameter isRead: whether some template reads a key.
  func check(
    _ language: String, against original: StringTable, isRead: (String) -> Bool,
    log: inout DiagnosticLog
  ) {
    reportMissing(language, isRead, log: &log)
    for entry in entries where entry.language == language {
      if let other = original[entry.key] { checkPlaceholders(entry, other, log: &log) }
    }
    checkForms(language, log: &log)
  }

  /// Reports plural forms that a language lacks or does not know, and date words that nothing fills.
  func checkForms(_ language: String, log: inout DiagnosticLog) {
    let wanted = PluralRules(language: language).categories
    for entry in entries where entry.language == language {
      checkDateWords(entry, log: &log)
      guard case .forms(let forms) = entry.text else { continue }
      let found = forms.map(\.category)
      let lacks = !found.contains(.other) || wanted.contains { $0 != .many && !found.contains($0) }
      guard lacks || found.contains(where: { !wanted.contains($0) }) else { continue }
      log.report(
        .stringsForms, at: entry.place,
        [
          "key": entry.key, "code": language,
          "found": found.map(\.rawValue).joined(separator: ", "),
          "wanted": wanted.map(\.rawValue).joined(separator: ", "),
        ])
    }
  }

  private func reportMissing(
    _ language: String, _ isRead: (String) -> Bool, log: inout DiagnosticLog
  ) {
    let missing =
      entries.filter {
        $0.language != language && (isRead($0.key) || Words.keys.contains($0.key))
      }.map(\.key) + Words.formatKeys.filter { self[$0]?.language != language && language != "vi" }
    guard let first = missing.first else { return }
    var seen = Set<String>()
    let keys = missing.filter { seen.insert($0).inserted }
    log.report(
      .stringsMissing, at: nil,
      [
        "file": "templates/strings/\(language).yml", "count": String(keys.count), "key": first,
        "keys": keys.prefix(5).map { "`\($0)`" }.joined(separator: ", ")
          + (keys.count > 5 ? ", …" : ""),
      ])
  }

  /// A plural form may leave its number out, as “one profile” does.
  private func checkPlaceholders(_ entry: Entry, _ other: Entry, log: inout DiagnosticLog) {
    let found = entry.text.all.map(placeholders).max() ?? 0
    let wanted = other.text.all.map(placeholders).max() ?? 0
    guard found != wanted, entry.language != other.language else { return }
    log.report(
      .stringsPlaceholders, at: entry.place,
      [
        "key": entry.key, "found": String(found), "wanted": String(wanted),
        "other": "templates/strings/\(other.language).yml",
      ])
  }

  private func placeholders(_ text: String) -> Int {
    var count = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if previous == UInt8(ascii: "%"), byte == UInt8(ascii: "s") { count += 1 }
      previous = previous == UInt8(ascii: "%") && byte == previous ? 0 : byte
    }
    return count
  }

  private func checkDateWords(_ entry: Entry, log: inout DiagnosticLog) {
    guard Words.datePatterns.contains(entry.key) else { return }
    for name in entry.text.all.flatMap(DateWords.placeholders)
    where !DateWords.names.contains(name) {
      log.report(
        .stringsDateWord, at: entry.place,
        [
          "key": entry.key, "name": name,
          "known": DateWords.names.map { "`{\($0)}`" }.joined(separator: ", "),
        ],
        suggestions: nearMisses(for: name, among: DateWords.names).map { Suggestion("{\($0)}") })
    }
  }
}
