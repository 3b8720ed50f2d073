import Bytes
import Content
import Diagnostics
import Files
import Templating

/// Renders pages with the programs of their kinds.
struct PageRenderer: Sendable {
  let templates: LoadedTemplates
  let contexts: PageContexts
  /// The same contexts made of what only stands for cards and bodies: enough for digests.
  let standIns: PageContexts?
  /// Where it is asked for, how long each template takes.
  var metrics: TemplateMetrics?

  /// Appends a page to the buffer.
  func render(_ job: PageJob, into buffer: inout HTMLBuffer) throws(RenderFailure) {
    guard let program = program(for: job) else { return }
    try program.render(contexts.values(for: job, in: program), into: &buffer)
  }

  /// Appends a page to the buffer, and gives the digest of what it was made of.
  func renderWithDigest(
    _ job: PageJob, into buffer: inout HTMLBuffer
  ) throws(RenderFailure) -> PageDigest {
    guard let program = program(for: job) else { return PageDigest() }
    let start = metrics == nil ? 0 : monotonicClock()
    let values = contexts.values(for: job, in: program)
    try program.render(values, into: &buffer)
    metrics?.note(templateName(of: job), since: start)
    return digest(program, values)
  }

  /// The digest of what a page is made of, without rendering it.
  func digest(of job: PageJob) -> PageDigest {
    guard let standIns, let program = program(for: job) else { return PageDigest() }
    return digest(program, standIns.values(for: job, in: program))
  }

  /// What the parts of a page's digest stand for, in their order.
  func partNames(of job: PageJob) -> [String] {
    guard let program = program(for: job) else { return [] }
    return ["template"]
      + program.contextNames.filter { program.reads.contains($0) && templates.constants[$0] == nil }
  }

  private func digest(_ program: TemplateProgram, _ values: [Value]) -> PageDigest {
    var digest = PageDigest()
    digest.add(templates.digest(of: program))
    for (name, value) in zip(program.contextNames, values)
    where program.reads.contains(name) && templates.constants[name] == nil {
      digest.add(value.digest)
    }
    return digest
  }

  private func program(for job: PageJob) -> TemplateProgram? {
    templates.library.program(kind: job.kind.name, template: templateName(of: job))
  }

  private func templateName(of job: PageJob) -> String {
    if let own = job.template?.value { return own }
    return job.kind.templates.first {
      templates.library.program(kind: job.kind.name, template: $0) != nil
    } ?? job.kind.templates[0]
  }
}

/// Stands for everything that a page is made of: equal digests, equal pages.
struct PageDigest: Sendable {
  private var hasher = DigestHasher()
  /// The same for the program with its constants, then for each other name that it reads.
  private(set) var parts: [UInt64] = []

  var whole: ContentDigest { hasher.digest }

  fileprivate mutating func add(_ part: ContentDigest) {
    hasher.add(part)
    parts.append(part.low)
  }
}
