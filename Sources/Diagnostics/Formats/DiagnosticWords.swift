extension Diagnostic {
  /// The fact, in the author's words.
  package func message(in language: MessageLanguage) -> String {
    words(kind.message, language) ?? kind.message.pattern(in: language)
  }

  /// What was expected at the place; nil where the message says it all.
  package func label(in language: MessageLanguage) -> String? {
    kind.label.flatMap { words($0, language) }
  }

  /// What can be typed instead, the nearest names first, a line each.
  package func help(in language: MessageLanguage) -> [String] {
    let advice = kind.help.compactMap { words($0, language) }
    return (suggestionLine(in: language).map { [$0] } ?? []) + advice
      + [words(Self.builtIn, language)].compactMap(\.self)
  }

  /// What is said of a place in a file that is not on the disk.
  private static let builtIn = Wording(
    vi: "`{built_in}` có sẵn trong chương trình; chỗ cần sửa ở mẫu của trang: {own}",
    en: "`{built_in}` is built in; what is to be mended is in the site's own templates: {own}")

  private func words(_ wording: Wording, _ language: MessageLanguage) -> String? {
    wording.filled(in: language, with: arguments.mapValues(shortened))
  }

  private func suggestionLine(in language: MessageLanguage) -> String? {
    guard let first = suggestions.first else { return nil }
    let names = suggestions.map { "`\($0.text)`" + ($0.note.map { " (\($0))" } ?? "") }
      .joined(separator: ", ")
    switch language {
    case .vi where suggestions.count == 1 && first.note == nil: return "ý bạn là \(names)?"
    case .vi: return "có \(arguments["what"].map { $0 + " " } ?? "")gần giống: \(names)"
    case .en: return "did you mean \(suggestions.count > 1 ? "one of " : "")\(names)?"
    }
  }
}

extension Severity {
  /// The word that a finding begins with.
  package func word(in language: MessageLanguage) -> String {
    switch (self, language) {
    case (.error, .vi): "lỗi"
    case (.warning, .vi): "cảnh báo"
    case (.note, .vi): "ghi chú"
    default: rawValue
    }
  }
}

/// A value that an author wrote, cut where nobody would read on.
private func shortened(_ value: String) -> String {
  let limit = 200
  guard value.utf8.count > limit, value.count > limit else { return value }
  return value.prefix(limit) + "…"
}
