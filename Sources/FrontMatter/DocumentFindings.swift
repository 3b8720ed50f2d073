import Diagnostics

/// The findings of one document, up to fifty: to say where each stands takes a pass over the text,
/// and the fifty-first helps nobody.
struct DocumentFindings {
  private static let most = 50

  let source: SourceText
  private(set) var log = DiagnosticLog()

  init(in source: SourceText) { self.source = source }

  mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>,
    _ arguments: @autoclosure () -> [String: String] = [:]
  ) {
    guard log.diagnostics.count < Self.most else { return }
    log.report(kind, at: source.place(of: range), arguments())
  }

  mutating func report(_ mistake: YAMLMistake) {
    report(mistake.kind, at: mistake.range, mistake.arguments)
  }

  mutating func merge(_ other: DocumentFindings) {
    log.merge(other.log)
  }
}

extension SourceText {
  /// The number of the line on which a range begins, to be named in a message.
  func line(of range: Range<Int>) -> String {
    String(bytes[..<range.lowerBound].count { $0 == .lineFeed } + 1)
  }
}
