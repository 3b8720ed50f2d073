import Bytes
import Markdown
import Templating

/// Renders the parts of bodies through the templates under `components/`.
struct ComponentRenderer: Sendable {
  let views: SiteViews
  let constants: [String: Value]
  private let programs: [String: TemplateProgram]

  init(library: TemplateLibrary, views: SiteViews, constants: [String: Value]) {
    self.views = views
    self.constants = constants
    var programs: [String: TemplateProgram] = [:]
    for kind in ComponentKind.all {
      programs[kind.name] = library.program(kind: kind.name, template: kind.template)
    }
    self.programs = programs
  }

  /// Whether there is a template for the component; it has been rendered then.
  func render(_ component: MarkdownComponent, into html: inout HTMLBuffer) -> Bool {
    let (kind, record) = ComponentKind.of(component, views)
    guard let program = programs[kind.name] else { return false }
    let context = program.contextNames.map { name in
      name == kind.context.name ? record : constants[name] ?? .none
    }
    do throws(RenderFailure) {
      try program.render(context, into: &html)
      return true
    } catch {
      return false
    }
  }
}
