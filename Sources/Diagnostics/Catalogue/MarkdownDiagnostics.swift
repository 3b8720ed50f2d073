extension DiagnosticKind {
  static let markdownKinds: [DiagnosticKind] = []
}
