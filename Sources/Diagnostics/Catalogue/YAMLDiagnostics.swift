extension DiagnosticKind {
  static let yamlKinds: [DiagnosticKind] = []
}
