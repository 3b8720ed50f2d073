import Bytes
import Markdown
import Templating

/// Renders the parts of bodies through the templates under `components/`.
struct ComponentRenderer: Sendable {
  let views: SiteViews
  let constants: [String: Value]
  private let programs: [String: TemplateProgram]

  /// Stands for the templates and for what they see beside the part that they render.
  let digest: ContentDigest

  init(_ templates: LoadedTemplates, views: SiteViews) {
    self.views = views
    constants = templates.constants
    var programs: [String: TemplateProgram] = [:]
    var hasher = DigestHasher()
    for kind in ComponentKind.all {
      let program = templates.library.program(kind: kind.name, template: kind.template)
      programs[kind.name] = program
      hasher.add(program.map { templates.digest(of: $0) } ?? ContentDigest.blank)
    }
    self.programs = programs
    digest = hasher.digest
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
