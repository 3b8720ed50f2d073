import Bytes
import Content
import Diagnostics
import Templating

/// Renders pages with the programs of their kinds.
struct PageRenderer: Sendable {
  let library: TemplateLibrary
  let contexts: PageContexts

  /// Appends a page to the buffer.
  func render(_ job: PageJob, into buffer: inout HTMLBuffer) throws(RenderFailure) {
    guard let program = program(for: job) else { return }
    try program.render(
      contexts.values(for: job, in: program), into: &buffer)
  }

  private func program(for job: PageJob) -> TemplateProgram? {
    library.program(kind: job.kind.name, template: templateName(of: job))
  }

  private func templateName(of job: PageJob) -> String {
    if let own = job.template?.value { return own }
    return job.kind.templates.first {
      library.program(kind: job.kind.name, template: $0) != nil
    } ?? job.kind.templates[0]
  }
}
