import Diagnostics

extension Checker {
  /// Adds the blocks of a template to the chain; what comes first is the most derived.
  mutating func collectBlocks(of index: Int) {
    var seen: Set<String> = []
    let outer = template
    template = index
    for block in templates[index].body.allBlocks {
      if seen.insert(block.name.text).inserted {
        blocks[block.name.text, default: []].append(
          BlockDefinition(block: block, template: index))
      } else {
        report(.templateDuplicateBlock, block.name.range, ["name": block.name.text])
      }
    }
    template = outer
  }

  /// Reports blocks of templates that extend another which fill nothing there.
  mutating func checkOverrides(_ chain: [Int]) {
    guard chain.count > 1 else { return }
    for index in chain.dropLast() {
      for statement in templates[index].body {
        guard case .block(let block) = statement.kind else { continue }
        let definitions = blocks[block.name.text] ?? []
        if definitions.last?.template != index { continue }
        reportUseless(block, index, chain)
      }
    }
  }

  private mutating func reportUseless(_ block: BlockStatement, _ index: Int, _ chain: [Int]) {
    let others = blocks.filter { _, definitions in definitions.last?.template != index }.keys
    let parent = templates[chain[chain.count - 1]].name
    template = index
    report(
      .templateUselessBlock, block.name.range, ["name": block.name.text, "parent": parent],
      suggestions: nearMisses(for: block.name.text, among: others.sorted()).map { Suggestion($0) })
    template = chain[0]
  }

  /// Puts the most derived block of the name in place.
  mutating func putBlock(_ block: BlockStatement) {
    if let first = blocks[block.name.text]?.first?.block, first.isRequired, first.isBlank {
      return report(
        .templateRequiredBlock, block.name.range,
        [
          "name": block.name.text, "code": "{% block \(block.name.text) %}…{% endblock %}",
        ])
    }
    put(block.name.text, at: 0, isScoped: block.isScoped, block.name.range)
  }

  /// The block that stands `position` places up the chain: 1 for `super()`.
  mutating func putBlock(_ name: String, at position: Int, _ range: Range<Int>) {
    put(name, at: position, isScoped: false, range)
  }

  private mutating func put(
    _ name: String, at position: Int, isScoped: Bool, _ range: Range<Int>
  ) {
    guard let definitions = blocks[name], position < definitions.count else {
      return report(.templateNoParentBlock, range, ["name": name])
    }
    guard expand(range) else { return }
    let definition = definitions[position]
    let scopes = isScoped ? environment.scopes : Array(environment.scopes[..<contextScopeCount])
    let outer = contextScopeCount
    inScopes(scopes, template: definition.template) { checker in
      if isScoped { checker.contextScopeCount = checker.environment.scopes.count }
      checker.bind("super", .parentBlock(name, position: position + 1))
      checker.check(definition.block.body)
    }
    contextScopeCount = outer
  }
}
