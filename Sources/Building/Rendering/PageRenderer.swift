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
  /// What renders the pages that name no template of their own.
  private let programs: [ObjectIdentifier: PageProgram]

  init(_ templates: LoadedTemplates, contexts: PageContexts, standIns: PageContexts?) {
    self.templates = templates
    self.contexts = contexts
    self.standIns = standIns
    programs = PageKind.all.reduce(into: [:]) { programs, kind in
      programs[ObjectIdentifier(kind)] = templates.pageProgram(of: kind)
    }
  }

  /// Appends a page to the buffer.
  func render(_ job: PageJob, into buffer: inout HTMLBuffer) throws(RenderFailure) {
    guard let page = program(for: job) else { return }
    try page.program.render(contexts.values(for: job, in: page), into: &buffer)
  }

  /// Appends a page to the buffer, and gives the digest of what it was made of.
  func renderWithDigest(
    _ job: PageJob, into buffer: inout HTMLBuffer
  ) throws(RenderFailure) -> PageDigest {
    guard let page = program(for: job) else { return PageDigest() }
    let start = metrics == nil ? 0 : monotonicClock()
    let values = contexts.values(for: job, in: page)
    try page.program.render(values, into: &buffer)
    metrics?.note(page.template, since: start)
    return digest(page, values)
  }

  /// The digest of what a page is made of, without rendering it.
  func digest(of job: PageJob) -> PageDigest {
    guard let standIns, let page = program(for: job) else { return PageDigest() }
    return digest(page, standIns.values(for: job, in: page))
  }

  /// What the parts of a page's digest stand for, in their order.
  func partNames(of job: PageJob) -> [String] {
    program(for: job).map { ["template"] + $0.ownNames } ?? []
  }

  private func digest(_ page: PageProgram, _ values: [Value]) -> PageDigest {
    var digest = PageDigest()
    digest.add(page.digest)
    for index in page.names.indices {
      if case .page = page.names[index].source { digest.add(values[index].digest) }
    }
    return digest
  }

  private func program(for job: PageJob) -> PageProgram? {
    guard let own = job.template?.value else { return programs[ObjectIdentifier(job.kind)] }
    return templates.pageProgram(of: job.kind, template: own)
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
