/// The figures of a build in a sentence, after the files that it kept off the site.
func summaryText(_ summary: BuildSummary, language: MessageLanguage) -> String {
  let kept = summary.excluded.count
  let head = language == .vi ? "\(kept) tệp không lên trang:" : "\(kept) not on the site:"
  let files = summary.excluded.map { "  " + terminalLine(excludedLine($0, language: language)) }
  let lines = (files.isEmpty ? [] : [head] + files) + [figures(summary, language: language)]
  return lines.joined(separator: "\n") + "\n"
}

private func figures(_ summary: BuildSummary, language: MessageLanguage) -> String {
  let time = seconds(summary.seconds, language: language)
  switch language {
  case .vi:
    return "\(summary.pages) trang trong \(time) giây: ghi \(summary.written) tệp, "
      + "giữ nguyên \(summary.unchanged), xóa \(summary.removed)"
  case .en:
    return "\(counted(summary.pages, "page")) in \(time) s: "
      + "\(counted(summary.written, "file")) written, \(summary.unchanged) unchanged, "
      + "\(summary.removed) removed"
  }
}

private func excludedLine(
  _ excluded: BuildSummary.Excluded, language: MessageLanguage
) -> String {
  let until = excluded.until.map { language == .vi ? " (đến \($0))" : " (until \($0))" }
  return "\(excluded.file): \(excluded.reason)\(until ?? "")"
}

/// Seconds with two decimals, after a comma in Vietnamese.
private func seconds(_ seconds: Double, language: MessageLanguage) -> String {
  let hundredths = Int(exactly: (seconds * 100).rounded()) ?? 0
  let fraction = String(100 + abs(hundredths % 100)).dropFirst()
  return "\(hundredths / 100)\(language == .vi ? "," : ".")\(fraction)"
}
