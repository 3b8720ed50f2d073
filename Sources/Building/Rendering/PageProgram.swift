import Bytes
import Templating

/// What renders the pages of one kind, with all that is the same for each of them.
struct PageProgram: Sendable {
  /// A name that the template sees.
  struct Name: Sendable {
    enum Source: Sendable {
      case unread
      case constant(Value)
      case page
    }

    let name: String
    let source: Source
  }

  let template: String
  let program: TemplateProgram
  let names: [Name]
  /// Stands for the program and the constants that it reads.
  let digest: ContentDigest

  init(_ template: String, _ program: TemplateProgram, of templates: LoadedTemplates) {
    self.template = template
    self.program = program
    names = program.contextNames.map { name in
      guard program.reads.contains(name) else { return Name(name: name, source: .unread) }
      return Name(
        name: name, source: templates.constants[name].map { .constant($0) } ?? .page)
    }
    digest = templates.digest(of: program)
  }

  /// The names whose values each page has of its own.
  var ownNames: [String] {
    names.compactMap { if case .page = $0.source { $0.name } else { nil } }
  }
}

extension LoadedTemplates {
  /// What renders a kind of page, by the template that a page names or by the kind's own.
  func pageProgram(of kind: PageKind, template: String? = nil) -> PageProgram? {
    for name in template.map({ [$0] }) ?? kind.templates {
      guard let program = library.program(kind: kind.name, template: name) else { continue }
      return PageProgram(name, program, of: self)
    }
    return nil
  }
}
