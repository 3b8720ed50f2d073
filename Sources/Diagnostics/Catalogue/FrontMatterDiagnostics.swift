extension DiagnosticKind {
  static let frontMatterKinds: [DiagnosticKind] = []
}
