import Building
import Diagnostics
import Files
import Serving
import SiteGraph
import Synchronization
import Vietnamese

extension PreviewedSite {
  /// A site in memory, as the server asks for it.
  init(_ site: PreviewSite) {
    let headers = PublishedHeaderCache(site)
    self.init(
      root: { site.root },
      answer: { path in Serving.PreviewAnswer(site.answer(at: path)) },
      missing: { site.file("404.html") },
      headers: { path in headers.fields(for: path) },
      update: { changed in
        let start = monotonicSeconds()
        var update = PreviewUpdate(site.update(changed))
        headers.renew(site)
        update.milliseconds = (monotonicSeconds() - start) * 1000
        return update
      },
      facts: { path in PageFacts(site.facts(of: path)) },
      overview: { SiteOverview(site.overview) })
  }
}

/// The rules of the site's `_headers`, read after each change.
private final class PublishedHeaderCache: Sendable {
  private let headers = Mutex(PublishedHeaders())

  init(_ site: PreviewSite) { renew(site) }

  func renew(_ site: PreviewSite) {
    let text = site.file("_headers").map { String(decoding: $0, as: UTF8.self) } ?? ""
    headers.withLock { $0 = PublishedHeaders(text) }
  }

  func fields(for path: String) -> [(name: String, value: String)] {
    headers.withLock { $0 }.fields(for: path)
  }
}

extension Serving.PreviewAnswer {
  /// A page that cannot be rendered lies nowhere; what is wrong with it is shown in its place.
  fileprivate init(_ answer: Building.PreviewAnswer) {
    switch answer {
    case .file(let path, let bytes, let digest):
      self = .file(name: path, bytes: bytes, digest: digest)
    case .redirect(let address): self = .redirect(to: address)
    case .broken, .nothing: self = .nothing
    }
  }
}

extension PreviewUpdate {
  fileprivate init(_ change: PreviewChange) {
    self.init()
    changed = change.changed
    pages = change.pages
    assetChanges = change.assets
    newest = change.newest
    errors = change.errors
    warnings = change.warnings
  }
}

extension PageFacts {
  fileprivate init(_ facts: PreviewFacts) {
    self.init()
    source = facts.file
    templates = facts.templates.map { "templates/" + $0 }
    findings = facts.findings
    ownFindings = facts.ownFindings
    isStale = facts.isStale
    let translation = facts.translationObjection.map(WithheldReason.init)
    if !facts.objections.isEmpty || translation != nil {
      withheld = Withheld(facts.objections, translation: translation, until: facts.until)
    }
  }
}

extension Withheld {
  fileprivate init(
    _ reasons: [ExclusionReason], translation: WithheldReason? = nil, until: PartialDate? = nil
  ) {
    self.init(
      reasons: reasons.map(WithheldReason.init), translation: translation,
      until: until.map(Wording.init))
  }
}

extension WithheldReason {
  fileprivate init(_ reason: ExclusionReason) {
    self.init(words: reason.wording, remedy: reason.remedy)
  }
}

extension Wording {
  fileprivate init(_ date: PartialDate) {
    self.init(vi: date.formatLong(), en: date.formatLong(.english))
  }
}

extension SiteOverview {
  fileprivate init(_ overview: PreviewOverview) {
    self.init()
    title = overview.title
    pages = overview.pages
    findings = overview.findings
    let listed = overview.sources.map {
      Source(file: $0.file, title: $0.title, address: $0.address)
    }
    let known = Dictionary(listed.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    leftOut = overview.excluded.map { exclusion in
      LeftOut(
        source: known[exclusion.file] ?? Source(file: exclusion.file, title: exclusion.title ?? ""),
        withheld: Withheld([exclusion.reason], until: exclusion.until))
    }
    nextChange = overview.scheduled.first.map { next in
      ScheduledChange(
        moment: Wording(next.moment),
        change: next.appears
          ? Wording(vi: "bài tự lên trang", en: "a text appears by itself")
          : Wording(vi: "bài hết hạn, tự rời trang", en: "a text expires and goes"),
        source: known[next.file] ?? Source(file: next.file, title: next.title))
    }
    latestEdits = zip(listed, overview.sources).prefix(10).map { source, edited in
      let date = Instant(secondsSince1970: edited.modified / 1_000_000_000).date()
      return Edit(source: source, moment: date.formatShort() + " " + (date.time?.text ?? ""))
    }
    sources = listed.sorted { precedesInBytes($0.file, $1.file) }
    slowestTemplates = overview.templates.map {
      TemplateTime(
        template: $0.template, pages: $0.pages, milliseconds: Double($0.nanoseconds) / 1_000_000)
    }
  }
}
