extension DiagnosticKind {
  /// Every kind of finding there is, by area.
  package static let all: [DiagnosticKind] =
    filesKinds + yamlKinds + frontMatterKinds + contentKinds + referenceKinds + siteKinds
    + markdownKinds + templateKinds + dataKinds + pagesKinds + viewsKinds + serveKinds
    + translationKinds

  /// The kind with this id, if there is one.
  package static func named(_ id: String) -> DiagnosticKind? {
    all.first { $0.id == id }
  }
}
