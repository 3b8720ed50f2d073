/// What the machine calls for each filter, test, function and method, one for each definition.
struct Callables {
  private let filters: [String: Callable]
  private let tests: [String: Callable]
  private let functions: [String: Callable]
  private let methods: [String: Callable]

  init(
    filters: [FilterDefinition], tests: [TestDefinition], functions: [FunctionDefinition],
    methods: [FilterDefinition]
  ) {
    self.filters = Self.byName(filters.map { Callable($0) })
    self.tests = Self.byName(tests.map { Callable($0) })
    self.functions = Self.byName(functions.map { Callable($0) })
    self.methods = Self.byName(methods.map { Callable($0) })
  }

  private static func byName(_ callables: [Callable]) -> [String: Callable] {
    Dictionary(callables.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  func filter(_ name: String) -> Callable { Self.required(filters[name]) }
  func test(_ name: String) -> Callable { Self.required(tests[name]) }
  func function(_ name: String) -> Callable { Self.required(functions[name]) }
  func method(_ definition: FilterDefinition) -> Callable {
    Self.required(methods[definition.name])
  }

  private static func required(_ callable: Callable?) -> Callable {
    guard let callable else {
      preconditionFailure("every definition that the checker finds has a callable")
    }
    return callable
  }

  // MARK: Filters that go through items

  /// `map("name", …)`: the filter applied to each item.
  static func mapping(_ filter: Callable) -> Callable {
    Callable(
      name: "map", argumentCount: filter.argumentCount, hasInput: true, isPure: filter.isPure,
      canFail: filter.canFail
    ) { arguments throws(TemplateFailure) in
      var values = (0..<filter.argumentCount).map { index in
        index == 0 ? .none : arguments[index - 1]
      }
      var result: [Value] = []
      for item in try arguments.items() {
        values[0] = item
        result.append(try filter.apply(to: values))
      }
      return .list(result)
    }
  }

  /// `map(attribute="a.b", default=…)`.
  static func attributeMapping(path: String) -> Callable {
    Callable(name: "map", argumentCount: 2, hasInput: true, isPure: true, canFail: true) {
      arguments throws(TemplateFailure) in
      let fallback = arguments[0]
      var result: [Value] = []
      for item in try arguments.items() {
        let value = try AttributePath.value(item, .string(path))
        if case .undefined = value, !fallback.isNone {
          result.append(fallback)
        } else {
          result.append(value)
        }
      }
      return .list(result)
    }
  }

  /// `select`, `reject` and their `attr` forms: the items for which the test holds, or not.
  static func selection(selects: Bool, path: String?, test: Callable?) -> Callable {
    Callable(
      name: "select", argumentCount: test?.argumentCount ?? 1, hasInput: true, isPure: true,
      canFail: true
    ) { arguments throws(TemplateFailure) in
      var values = (0..<(test?.argumentCount ?? 1)).map { index in
        index == 0 ? .none : arguments[index - 1]
      }
      var result: [Value] = []
      for item in try arguments.items() {
        values[0] = item
        if let path { values[0] = try AttributePath.value(item, .string(path)) }
        var verdict = values[0]
        if let test { verdict = try test.apply(to: values) }
        let holds = try PythonValue.isTrue(verdict)
        if holds == selects { result.append(item) }
      }
      return .list(result)
    }
  }
}

extension Callable {
  convenience init(_ filter: FilterDefinition) {
    self.init(
      name: filter.name, argumentCount: filter.parameters.count + 1, hasInput: true,
      isPure: filter.isPure, canFail: filter.canFail, apply: filter.apply)
  }

  convenience init(_ function: FunctionDefinition) {
    self.init(
      name: function.name, argumentCount: function.parameters.count, hasInput: false,
      isPure: function.isPure, canFail: function.canFail, apply: function.apply)
  }

  convenience init(_ test: TestDefinition) {
    let apply = test.apply
    self.init(
      name: test.name, argumentCount: test.parameters.count + 1, hasInput: true, isPure: true,
      canFail: false
    ) { arguments throws(TemplateFailure) in
      .bool(try apply(arguments))
    }
  }
}
