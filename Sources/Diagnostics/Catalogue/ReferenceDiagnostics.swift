extension DiagnosticKind {
  static let referenceKinds: [DiagnosticKind] = []
}
