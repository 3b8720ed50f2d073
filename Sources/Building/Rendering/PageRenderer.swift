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
  /// What an earlier build found of profiles, and what it made of them.
  private let earlier: (nodes: EarlierNodes, outputs: RecordTable<OutputRecord>)?

  init(
    _ templates: LoadedTemplates, kinds: [PageKind], contexts: PageContexts,
    standIns: PageContexts?,
    earlier: (nodes: EarlierNodes, outputs: RecordTable<OutputRecord>)?
  ) {
    self.templates = templates
    self.contexts = contexts
    self.standIns = standIns
    self.earlier = earlier
    programs = kinds.reduce(into: [:]) { programs, kind in
      programs[ObjectIdentifier(kind)] = templates.pageProgram(of: kind)
    }
  }

  /// Appends a page to the buffer.
  func render(_ job: PageJob, into buffer: inout HTMLBuffer) throws(RenderFailure) {
    guard let page = program(for: job) else { return }
    let start = monotonicClock()
    try page.program.render(contexts.values(for: job, in: page), into: &buffer)
    metrics?.note(page.template, since: start)
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
    return digest(page, of: job) { values[$0] }
  }

  /// The first part of the digest of a page: what its template stands for. Nil where that has errors.
  func programDigest(of job: PageJob) -> ContentDigest? { program(for: job)?.digest }

  /// The digest of what a page is made of, without rendering it. `number` is its place in the plan.
  func digest(of job: PageJob, _ number: Int) -> PageDigest {
    guard let standIns, let page = program(for: job) else { return PageDigest() }
    guard let kept = keptParts(of: job, number, page) else {
      return digest(page, of: job) { standIns.value(of: page.names[$0], in: job) }
    }
    var digest = PageDigest()
    digest.add(page.digest.low)
    for name in page.names {
      guard case .page = name.source else { continue }
      if Self.ownParts.contains(name.name) {
        digest.add(kept[digest.parts.count])
      } else {
        digest.add(standIns.value(of: name, in: job).digest.low)
      }
    }
    return digest
  }

  /// The names of a profile's page that depend on the profile, its views and the site's
  /// environment alone.
  private static let ownParts = ["page", "profile"]

  /// The parts of the digest of a profile's page as an earlier build recorded them, if those of
  /// `ownParts` still hold.
  private func keptParts(
    of job: PageJob, _ number: Int, _ page: PageProgram
  ) -> [UInt64]? {
    guard case .profile(let index) = job.content, let earlier,
      earlier.nodes.node(index)?.views == contexts.views.shownViews.counts[job.address] ?? 0,
      let file = job.file, contexts.bodies.isKept(file),
      let parts = earlier.outputs.find(job.outputPath, near: number)?.parts,
      parts.first == page.digest.low,
      parts.count == 1 + page.ownNames.count
    else { return nil }
    return parts
  }

  /// What an earlier build found of a profile, if that still holds.
  func earlierNode(_ profile: Int) -> KeptNode? { earlier?.nodes.node(profile) }

  /// What stands for the card of a profile in digests.
  func cardDigest(_ profile: Int) -> ContentDigest? {
    (standIns ?? contexts).views.cardDigest(profile)
  }

  /// The template that renders a page; nil where that has errors.
  func template(of job: PageJob) -> String? { program(for: job)?.template }

  /// What the parts of a page's digest stand for, in their order.
  func partNames(of job: PageJob) -> [String] {
    program(for: job).map { ["template"] + $0.ownNames } ?? []
  }

  /// `value` gives what the page's template sees under each of its names.
  private func digest(
    _ page: PageProgram, of job: PageJob, _ value: (Int) -> Value
  ) -> PageDigest {
    var digest = PageDigest()
    digest.add(page.digest.low)
    for (index, name) in page.names.enumerated() {
      guard case .page = name.source else { continue }
      digest.add(contexts.shortcutDigest(of: name.name, in: job) ?? value(index).digest.low)
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

  fileprivate mutating func add(_ part: UInt64) {
    hasher.add(part)
    parts.append(part)
  }
}
