/// Who uses which template: what the tags of each name, and where compiling came along.
///
/// Both count, because names may be put together when templates load, and because conditions and
/// macros that nothing calls may keep a tag from being followed.
package struct TemplateUses: Sendable {
  private let names: [String]
  /// The templates that entry points begin with, by kind.
  private let entries: [(kind: String, template: String)]
  private let reached: Set<String>
  /// The names in the tags `extends`, `include` and `import` of each template.
  private let named: [String: Set<String>]
  /// Such as `data.rows`, for every attribute of a plain name.
  private let attributes: [String: Set<String>]

  init(_ templates: [Template], entries: [EntryPoint], reached: Set<String>) {
    names = templates.map(\.name).sorted()
    self.entries = entries.map { ($0.kind, $0.template) }
    self.reached = reached
    named = Dictionary(
      templates.map { ($0.name, $0.body.namedTemplates) }, uniquingKeysWith: { $0.union($1) })
    attributes = Dictionary(
      templates.map { ($0.name, $0.body.attributesOfNames) }, uniquingKeysWith: { $0.union($1) })
  }

  /// The templates that no entry point reaches, nor any of those that are `wanted` besides, sorted.
  package func unreachable(besides wanted: Set<String> = []) -> [String] {
    var found = reached.union(entries.map(\.template)).union(wanted)
    var open = Array(found)
    while let name = open.popLast() {
      open += (named[name] ?? []).filter { found.insert($0).inserted }
    }
    return names.filter { !found.contains($0) }
  }

  /// The templates that a template names, those that these name, and so on; sorted, without itself.
  package func named(from template: String) -> [String] {
    var found: Set = [template]
    var open = [template]
    while let name = open.popLast() {
      open += (named[name] ?? []).filter { found.insert($0).inserted }
    }
    return found.filter { $0 != template }.sorted()
  }

  /// The templates whose tags name a template, sorted.
  package func users(of template: String) -> [String] {
    names.filter { named[$0]?.contains(template) ?? false }
  }

  /// The kinds of the entry points that begin with a template, in their order.
  package func kinds(of template: String) -> [String] {
    entries.filter { $0.template == template }.map(\.kind)
  }

  /// The templates that write `name.attribute` or `name["attribute"]`, sorted.
  package func readers(of name: String, _ attribute: String) -> [String] {
    names.filter { attributes[$0]?.contains(name + "." + attribute) ?? false }
  }
}

extension [Statement] {
  fileprivate var namedTemplates: Set<String> {
    reduce(into: []) { names, statement in
      switch statement.kind {
      case .extends(let template), .importModule(let template, _, _),
        .importNames(let template, _, _):
        names.formUnion(template.texts)
      case .include(let include): names.formUnion(include.template.texts)
      default: break
      }
      for body in statement.bodies { names.formUnion(body.namedTemplates) }
    }
  }

  fileprivate var attributesOfNames: Set<String> {
    reduce(into: []) { names, statement in
      for expression in statement.expressions { expression.addAttributesOfNames(to: &names) }
      for body in statement.bodies { names.formUnion(body.attributesOfNames) }
    }
  }
}

extension Expression {
  /// The literal texts anywhere in the expression.
  fileprivate var texts: [String] {
    if case .literal(.string(let text)) = kind { return [text] }
    return parts.flatMap(\.texts)
  }

  fileprivate func addAttributesOfNames(to names: inout Set<String>) {
    switch kind {
    case .attribute(let base, let attribute):
      if case .name(let name) = base.kind { names.insert(name + "." + attribute.text) }
    case .item(let base, let key):
      if case .name(let name) = base.kind, case .literal(.string(let text)) = key.kind {
        names.insert(name + "." + text)
      }
    default: break
    }
    for part in parts { part.addAttributesOfNames(to: &names) }
  }
}
