extension DiagnosticKind {
  static let filesKinds: [DiagnosticKind] = []
}
