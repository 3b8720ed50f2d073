extension DiagnosticKind {
  static let contentKinds: [DiagnosticKind] = []
}
