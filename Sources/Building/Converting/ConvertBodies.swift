import Bytes
import Content
import Diagnostics
import Files
import Markdown
import SiteGraph
import Templating
import Threads
import Vietnamese

/// Renders the bodies of everything that has a page.
struct BodyConverter: Sendable {
  let reader: SourceReader
  let links: LinkResolver
  let options: MarkdownOptions
  let components: ComponentRenderer
  let glossary: Abbreviations

  init(_ site: ReadSite, links: LinkResolver, templates: LoadedTemplates, views: SiteViews) {
    reader = site.reader
    self.links = links
    let configuration = site.content.configuration
    options = MarkdownOptions(allowsRawHTML: configuration.allowsRawHTML)
    components = ComponentRenderer(templates, views: views)
    glossary =
      configuration.explainsAbbreviations ? site.glossary : Abbreviations([])
  }

  /// Stands for what all bodies depend on beside their texts and the addresses that they link to.
  var digest: ContentDigest {
    var hasher = DigestHasher()
    hasher.add(components.digest)
    hasher.add(links.addresses.absolute("/"))
    hasher.add(options.allowsRawHTML ? 1 : 0)
    for entry in glossary.entries {
      hasher.add(entry.short)
      hasher.add(entry.long)
    }
    return hasher.digest
  }

  /// Bodies of several files on several threads; findings come in the order of the files.
  func convert(
    _ sources: [BodySource], digest: (String) -> ContentDigest?, memory: BuildMemory, jobs: Int,
    log: inout DiagnosticLog
  ) -> ConvertedBodies {
    let digests = sources.map { digest($0.file) }
    let results = parallelMap(count: sources.count, jobs: jobs, makeWorker: { _ in 0 }) {
      index, _ -> Conversion in
      let source = sources[index]
      let digest = digests[index]
      if let digest, let kept = kept(source.file, index, digest, memory) { return kept }
      return convert(source, digest: digest, memory: memory)
    }
    for finding in results.lazy.flatMap(\.findings) { log.report(finding) }
    var converted = ConvertedBodies(
      bodies: Bodies(zip(sources, results).map { (file: $0.0.file, body: $0.1.body) }),
      kept: results.compactMap(\.record))
    guard memory.live != nil else { return converted }
    for (source, result) in zip(sources, results) { converted.live[source.file] = result.live }
    return converted
  }

  /// A body alone; nil where it leads nowhere.
  func convert(_ source: BodySource, digest: ContentDigest) -> LiveBody? {
    convert(source, digest: digest, memory: BuildMemory(live: LiveMemory())).live
  }

  /// Findings that any other file can mend.
  private static let ofLinks: [DiagnosticKind] = [
    .siteLinkUnpublished, .siteLinkBroken, .siteLinkPrivate, .siteFileMissing,
  ]

  private struct Conversion: Sendable {
    var body = Body.converted(ConvertedBody())
    var findings: [Diagnostic] = []
    var record: TextRecord?
    var live: LiveBody?
  }

  /// A body that an earlier build rendered, if nothing that it depends on has changed.
  private func kept(
    _ file: String, _ number: Int, _ digest: ContentDigest, _ memory: BuildMemory
  ) -> Conversion? {
    if let live = memory.live?.body(file, digest),
      links.targets(of: live.targets.map(\.written), from: file) == live.targets
    {
      return Conversion(body: live.body, findings: live.findings, live: live)
    }
    guard let earlier = memory.earlier, let record = earlier.bodies.find(file, near: number),
      record.source == digest
    else { return nil }
    if record.standsAlone {
      let body = Body.kept(earlier.texts, record)
      return Conversion(
        body: body, record: record,
        live: LiveBody(digest: digest, body: body, targets: [], findings: []))
    }
    guard let body: KeptBody = earlier.texts.value(record),
      links.targets(of: body.targets.map(\.written), from: file) == body.targets
    else { return nil }
    let converted = Body.converted(body.converted(.earlier(earlier.texts, body.html)))
    return Conversion(
      body: converted, findings: body.findings, record: record,
      live: LiveBody(
        digest: digest, body: converted, targets: body.targets, findings: body.findings))
  }

  private func convert(
    _ source: BodySource, digest: ContentDigest?, memory: BuildMemory
  ) -> Conversion {
    var log = DiagnosticLog()
    guard let read = reader.read(source.file, log: &log) else {
      return Conversion(findings: log.diagnostics)
    }
    let (text, range) = mendedLetters(read, in: source.range)
    let host = MarkdownHost(
      slug: { Vietnamese.slug($0) },
      resolve: { links.resolution(of: $0, from: source.file) },
      render: { component, html in components.render(component, into: &html) },
      abbreviations: glossary)
    let rendered = renderMarkdown(
      text, body: range, host: host, options: options, log: &log)
    brokenOwnFragments(rendered, in: text, log: &log)
    var body = converted(rendered, from: source.file)
    var record: TextRecord?
    if let digest, let keeper = memory.keeper, let html = keeper.keep(html: rendered.html) {
      body.view.html = .keeper(keeper, html)
      let kept = kept(body, html, rendered, of: source.file, findings: log.diagnostics)
      record = kept.flatMap { keeper.keep($0, of: source.file, source: digest) }
      record?.htmlBytes = html.range.count
      record?.standsAlone = kept?.standsAlone == true
    } else {
      body.view.html = .text(String(decoding: rendered.html, as: UTF8.self))
    }
    var conversion = Conversion(
      body: .converted(body), findings: log.diagnostics, record: record)
    guard memory.live != nil, let digest else { return conversion }
    conversion.live = targets(of: rendered, from: source.file, findings: log.diagnostics).map {
      LiveBody(digest: digest, body: conversion.body, targets: $0, findings: log.diagnostics)
    }
    return conversion
  }

  /// Where the links of a body lead; nil for one that leads nowhere, which is rendered anew each time,
  /// as it may be mended by any other file.
  private func targets(
    of rendered: RenderedBody, from file: String, findings: [Diagnostic]
  ) -> [LinkTarget]? {
    guard !findings.contains(where: { Self.ofLinks.contains($0.kind) }) else { return nil }
    let destinations = rendered.links.map(\.destination) + rendered.images.map(\.destination)
    return links.targets(of: destinations.map(\.written), from: file)
  }

  /// What is kept of a body whose HTML is kept.
  private func kept(
    _ body: ConvertedBody, _ html: KeptHTML, _ rendered: RenderedBody, of file: String,
    findings: [Diagnostic]
  ) -> KeptBody? {
    guard let targets = targets(of: rendered, from: file, findings: findings) else { return nil }
    return KeptBody(
      html: html, contents: body.view.contents, wordCount: body.view.wordCount,
      usedFiles: body.usedFiles.sorted(), fragmentLinks: body.fragmentLinks, targets: targets,
      findings: findings)
  }

  private func converted(_ body: RenderedBody, from file: String) -> ConvertedBody {
    var result = ConvertedBody()
    result.view = BodyView(
      html: .text(""),
      contents: body.contents.map { HeadingView(id: $0.id, text: $0.text, level: $0.level) },
      wordCount: body.wordCount)
    for destination in body.links.map(\.destination) + body.images.map(\.destination) {
      switch links.files.target(of: destination.written, from: file) {
      case .file(let path, _): result.usedFiles.insert(path)
      case .page(let target, _, let fragment?):
        result.fragmentLinks.append(
          FragmentLink(from: file, range: destination.range, to: target, fragment: fragment))
      default: break
      }
    }
    return result
  }
}

/// The bodies of a site, rendered.
struct ConvertedBodies {
  private(set) var bodies: Bodies
  /// What is kept of those of profiles.
  private(set) var kept: [TextRecord]
  /// Of a site that stays in memory, by file.
  var live: [String: LiveBody] = [:]

  /// Takes in the bodies of another language.
  mutating func add(_ other: ConvertedBodies) {
    bodies.add(other.bodies)
    kept += other.kept
    live.merge(other.live) { first, _ in first }
  }
}

/// A file and the bytes of it that are its body.
struct BodySource: Sendable {
  let file: String
  let range: Range<Int>
}

extension SiteGraph {
  /// The bodies of everything that has a page.
  var bodySources: [BodySource] {
    profiles.map { BodySource(file: $0.file, range: $0.facts.body) }
      + campaigns.compactMap { node in
        node.campaign.file.map { BodySource(file: $0, range: node.campaign.body) }
      }
      + pages.map { BodySource(file: $0.page.file, range: $0.page.body) }
  }
}

extension SiteGraph {
  /// In an edition, the bodies of the translations.
  var translatedSources: [BodySource] {
    profiles.compactMap { node in
      node.translation.map { BodySource(file: $0.file, range: $0.body) }
    }
      + campaigns.compactMap { node in
        guard node.campaign.language == nil, let file = node.campaign.file else { return nil }
        return BodySource(file: file, range: node.campaign.body)
      }
      + pages.compactMap { node in
        node.page.language == nil ? BodySource(file: node.page.file, range: node.page.body) : nil
      }
  }
}

/// Renders the bodies of every language, each with the words of its own.
struct Conversions: Sendable {
  private let site: ReadSite
  /// One for each language.
  let converters: [BodyConverter]

  init(
    _ site: ReadSite,
    editions: [(links: LinkResolver, templates: LoadedTemplates, views: SiteViews)]
  ) {
    self.site = site
    converters = editions.map {
      BodyConverter(site, links: $0.links, templates: $0.templates, views: $0.views)
    }
  }

  /// Stands for what all bodies depend on beside their texts and the addresses that they link to.
  var digest: ContentDigest {
    var hasher = DigestHasher()
    for converter in converters { hasher.add(converter.digest) }
    return converters.count == 1 ? converters[0].digest : hasher.digest
  }

  func convert(
    _ editions: [SiteEdition], _ memory: BuildMemory, jobs: Int, log: inout DiagnosticLog
  ) -> ConvertedBodies {
    let memory = memory.converting(with: digest)
    var converted = converters[0].convert(
      editions[0].graph.bodySources, digest: site.memory.shownDigest, memory: memory, jobs: jobs,
      log: &log)
    for (edition, converter) in zip(editions, converters).dropFirst() {
      converted.add(
        converter.convert(
          edition.graph.translatedSources, digest: site.memory.digest, memory: memory, jobs: jobs,
          log: &log))
    }
    return converted
  }
}
