package import Diagnostics

/// A parameter of a filter, a test or a function.
package struct Parameter: Sendable {
  package let name: String
  package let type: TemplateType
  /// What it is when the template doesn't give it; nil where the template must.
  package let fallback: Value?

  package init(_ name: String, _ type: TemplateType, default fallback: Value? = nil) {
    self.name = name
    self.type = type
    self.fallback = fallback
  }
}

/// The type that a filter or a function gives.
package enum ResultType: Sendable {
  case fixed(TemplateType)
  /// From the types of the input (if there is one) and of each parameter, in their order.
  case computed(@Sendable ([TemplateType]) -> TemplateType)
}

/// A filter: `{{ input|name(parameters) }}`.
package struct FilterDefinition: Sendable {
  package let name: String
  /// What it does, for `exemplar templates`.
  package let summary: Wording
  /// What it applies to. `any` accepts whatever is there; say `optional(any)` to accept `none` too.
  package let input: TemplateType
  package let parameters: [Parameter]
  package let result: ResultType
  /// Whether equal arguments always give equal results: then it may be applied when templates load.
  package let isPure: Bool
  /// Whether it may throw although its arguments have the right types.
  package let canFail: Bool
  package let apply: @Sendable (borrowing Arguments) throws(TemplateFailure) -> Value

  package init(
    _ name: String, _ summary: Wording, input: TemplateType, parameters: [Parameter] = [],
    result: ResultType, isPure: Bool = true, canFail: Bool = true,
    apply: @escaping @Sendable (borrowing Arguments) throws(TemplateFailure) -> Value
  ) {
    self.name = name
    self.summary = summary
    self.input = input
    self.parameters = parameters
    self.result = result
    self.isPure = isPure
    self.canFail = canFail
    self.apply = apply
  }
}

/// A function: `{{ name(parameters) }}`.
package struct FunctionDefinition: Sendable {
  package let name: String
  /// What it does, for `exemplar templates`.
  package let summary: Wording
  package let parameters: [Parameter]
  package let result: ResultType
  /// Whether equal arguments always give equal results: then it may be called when templates load.
  package let isPure: Bool
  /// Whether it may throw although its arguments have the right types.
  package let canFail: Bool
  package let apply: @Sendable (borrowing Arguments) throws(TemplateFailure) -> Value

  package init(
    _ name: String, _ summary: Wording, parameters: [Parameter] = [], result: ResultType,
    isPure: Bool = true, canFail: Bool = true,
    apply: @escaping @Sendable (borrowing Arguments) throws(TemplateFailure) -> Value
  ) {
    self.name = name
    self.summary = summary
    self.parameters = parameters
    self.result = result
    self.isPure = isPure
    self.canFail = canFail
    self.apply = apply
  }
}
