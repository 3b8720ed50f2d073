import Diagnostics

/// The findings of one document, up to a hundred: to say where each stands takes a pass over the
/// text, and the hundred-and-first of a kind helps nobody.
struct DocumentFindings {
  private static let most = 100

  let source: SourceText
  private(set) var log = DiagnosticLog()

  init(in source: SourceText) { self.source = source }

  mutating func report(
    _ kind: DiagnosticKind, at range: Range<Int>, _ arguments: [String: String] = [:]
  ) {
    guard log.diagnostics.count < Self.most else { return }
    log.report(kind, at: source.place(of: range), arguments)
  }

  mutating func report(_ mistake: YAMLMistake) {
    report(mistake.kind, at: mistake.range, mistake.arguments)
  }

  mutating func merge(_ other: DocumentFindings) {
    log.merge(other.log)
  }

  /// The line of an offset, from 1, to be named in a message.
  func line(of range: Range<Int>) -> String { String(source.place(of: range).line) }
}
