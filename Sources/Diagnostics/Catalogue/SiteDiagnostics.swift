extension DiagnosticKind {
  static let siteKinds: [DiagnosticKind] = []
}
