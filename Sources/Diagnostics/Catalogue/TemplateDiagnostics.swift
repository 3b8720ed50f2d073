extension DiagnosticKind {
  static let templateKinds: [DiagnosticKind] = []
}
