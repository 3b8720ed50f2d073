/// The figures of a build in a sentence, with what it kept off the site by reason.
extension BuildSummary {
  /// One line without a line break: pages, files written, unchanged and removed, what is left out
  /// and why, and the time.
  package func line(in language: MessageLanguage) -> String {
    let time = formatted(seconds, in: language)
    switch language {
    case .vi:
      return "\(pages) trang trong \(time) giây: ghi \(written) tệp, giữ nguyên \(unchanged), "
        + "xóa \(removed); bỏ lại \(excluded.count)\(reasons)"
    case .en:
      return "\(counted(pages, "page")) in \(time) s: \(counted(written, "file")) written, "
        + "\(unchanged) unchanged, \(removed) removed; \(excluded.count) left out\(reasons)"
    }
  }

  /// How many files each reason keeps off, the commonest first: ` (2 bản nháp, 1 …)`.
  private var reasons: String {
    guard !excluded.isEmpty else { return "" }
    let listed = Dictionary(grouping: excluded, by: \.code).values
      .map { files in
        (
          count: files.count,
          text: (files.count == 1 ? files.first?.reason : files.first?.reasonOfSeveral) ?? ""
        )
      }
      .sorted { ($1.count, $0.text) < ($0.count, $1.text) }.map { "\($0.count) \($0.text)" }
      .joined(separator: ", ")
    return " (\(listed))"
  }
}

/// Seconds with two decimals, after a comma in Vietnamese.
private func formatted(_ seconds: Double, in language: MessageLanguage) -> String {
  let hundredths = Int(exactly: (seconds * 100).rounded()) ?? 0
  let fraction = String(100 + abs(hundredths % 100)).dropFirst()
  return "\(hundredths / 100)\(language == .vi ? "," : ".")\(fraction)"
}
