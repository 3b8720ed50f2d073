import Bytes
import Content
import Diagnostics
import Files
import Markdown
import SiteGraph
import Templating
import Vietnamese

/// The Markdown bodies of the pages, rendered.
struct Bodies: Sendable {
  private let rendered: [String: ConvertedBody]

  init(_ bodies: [(file: String, body: ConvertedBody)]) {
    rendered = Dictionary(
      bodies.map { ($0.file, $0.body) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(file: String?) -> BodyView {
    file.flatMap { rendered[$0]?.view } ?? BodyView()
  }

  /// The files beside texts that bodies show or offer.
  var usedFiles: Set<String> {
    rendered.values.reduce(into: []) { $0.formUnion($1.usedFiles) }
  }

  func headings(of file: String) -> Set<String>? { rendered[file]?.anchors }

  /// Links to headings of other pages, in the order of the files.
  var fragmentLinks: [FragmentLink] {
    rendered.sorted { $0.key < $1.key }.flatMap { $0.value.fragmentLinks }
  }
}

/// A body, and what checks want to know of it.
struct ConvertedBody: Sendable {
  var view = BodyView()
  var anchors: Set<String> = []
  var usedFiles: Set<String> = []
  var fragmentLinks: [FragmentLink] = []
}

/// A link to a heading of another page.
struct FragmentLink: Sendable {
  let from: String
  let range: Range<Int>
  let to: String
  let fragment: String
}

/// Renders the bodies of everything that has a page.
struct BodyConverter: Sendable {
  let reader: SourceReader
  let links: LinkResolver
  let options: MarkdownOptions
  let components: ComponentRenderer

  /// Bodies of several files on several threads; findings come in the order of the files.
  func convert(_ sources: [BodySource], jobs: Int, log: inout DiagnosticLog) -> Bodies {
    let results = parallelMap(count: sources.count, jobs: jobs, makeWorker: { _ in 0 }) {
      index, _ -> (ConvertedBody, DiagnosticLog) in
      var log = DiagnosticLog()
      let body = convert(sources[index], log: &log)
      return (body, log)
    }
    for result in results { log.merge(result.1) }
    return Bodies(zip(sources, results).map { (file: $0.0.file, body: $0.1.0) })
  }

  private func convert(_ source: BodySource, log: inout DiagnosticLog) -> ConvertedBody {
    guard let read = reader.read(source.file, log: &log) else { return ConvertedBody() }
    let (text, range) = mendedLetters(read, in: source.range)
    let host = MarkdownHost(
      slug: { Vietnamese.slug($0) },
      resolve: { links.resolution(of: $0, from: source.file) },
      render: { component, html in components.render(component, into: &html) })
    let body = renderMarkdown(
      text, body: range, host: host, options: options, log: &log)
    return converted(body, from: source.file)
  }

  private func converted(_ body: RenderedBody, from file: String) -> ConvertedBody {
    var result = ConvertedBody()
    result.view = BodyView(
      html: String(decoding: body.html, as: UTF8.self),
      contents: body.contents.map { HeadingView(id: $0.id, text: $0.text, level: $0.level) },
      wordCount: body.wordCount)
    result.anchors = Set(body.contents.map(\.id))
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

/// A file and the bytes of it that are its body.
struct BodySource: Sendable {
  let file: String
  let range: Range<Int>
}

extension SiteGraph {
  /// The bodies of everything that has a page.
  var bodySources: [BodySource] {
    profiles.map { BodySource(file: $0.profile.file, range: $0.profile.body) }
      + campaigns.compactMap { node in
        node.campaign.file.map { BodySource(file: $0, range: node.campaign.body) }
      }
      + pages.map { BodySource(file: $0.page.file, range: $0.page.body) }
  }
}
