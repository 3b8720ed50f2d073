package import Diagnostics

/// What the caller registers beside the built-in filters and functions.
package struct TemplateSchema: Sendable {
  package var records: [RecordType]
  package var filters: [FilterDefinition]
  package var functions: [FunctionDefinition]

  package init(
    records: [RecordType] = [], filters: [FilterDefinition] = [],
    functions: [FunctionDefinition] = []
  ) {
    self.records = records
    self.filters = filters
    self.functions = functions
  }
}

/// A name that a template finds in its context.
package struct ContextName: Sendable {
  package let name: String
  package let type: TemplateType
  /// What it is, for `exemplar templates`.
  package let summary: Wording

  package init(_ name: String, _ type: TemplateType, _ summary: Wording) {
    self.name = name
    self.type = type
    self.summary = summary
  }
}

/// A template that pages of one kind are rendered with, and the context that they bring.
///
/// The same template may serve several kinds: it is checked and compiled for each.
package struct EntryPoint: Sendable {
  /// The kind of page: `profile`, `campaign_list` …
  package let kind: String
  /// The template's path below `templates/`.
  package let template: String
  /// The names that the template sees, in the order of `TemplateProgram.render`'s values.
  package let context: [ContextName]

  package init(kind: String, template: String, context: [ContextName]) {
    self.kind = kind
    self.template = template
    self.context = context
  }
}
