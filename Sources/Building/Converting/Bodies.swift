import Content
import SiteGraph

/// The Markdown bodies of the pages, rendered.
struct Bodies: Sendable {
  private var rendered: OverlaidTable<Body>
  /// Whether only what stands for the HTML in digests is given out.
  private var giveStandIns = false

  init(_ bodies: [(file: String, body: Body)]) {
    var rendered: [String: Body] = Dictionary(minimumCapacity: bodies.count)
    for (file, body) in bodies { rendered[file] = body }
    self.rendered = OverlaidTable(rendered)
  }

  /// Takes in the bodies of another language.
  mutating func add(_ other: Bodies) {
    for (file, body) in other.rendered where rendered[file] == nil { rendered[file] = body }
  }

  subscript(file: String?) -> BodyView {
    guard var view = file.flatMap({ rendered[$0]?.converted.view }) else { return BodyView() }
    if giveStandIns { view.html = view.html.standIn }
    return view
  }

  /// Puts another body in the place of a text's.
  mutating func replace(_ file: String, with body: Body) { rendered[file] = body }

  /// Whether an earlier build has rendered a body.
  func isKept(_ file: String) -> Bool {
    switch rendered[file] {
    case .converted(let body): body.view.html.isKept
    case .kept: true
    case nil: false
    }
  }

  /// The same with what stands for the HTML in digests.
  var standIns: Bodies {
    var other = self
    other.giveStandIns = true
    return other
  }

  /// The files beside texts that bodies show or offer.
  var usedFiles: Set<String> {
    rendered.reduce(into: Set()) { $0.formUnion($1.value.relations?.usedFiles ?? []) }
      .filter { !$0.hasPrefix(SiteFiles.staticFolder) }
  }

  /// The texts whose bodies show or offer a file, by the file.
  var users: [String: [String]] {
    rendered.reduce(into: [:]) { users, text in
      for file in text.value.relations?.usedFiles ?? [] {
        users[file, default: []].append(text.key)
      }
    }
  }

  /// Whether another text links to a heading of this one.
  func hasHeadingLinks(to file: String) -> Bool {
    rendered.contains { $0.value.relations?.fragmentLinks.contains { $0.to == file } ?? false }
  }

  func headings(of file: String) -> Set<String>? { rendered[file]?.converted.anchors }

  /// Links to headings of other pages, in the order of the files.
  var fragmentLinks: [FragmentLink] {
    rendered.compactMap { file, body in body.relations.map { (file, $0.fragmentLinks) } }
      .filter { !$0.1.isEmpty }.sorted { $0.0 < $1.0 }.flatMap(\.1)
  }
}

/// A body, at hand or where an earlier build has left it. Apart from the tables that hold it, as most of
/// their places are empty.
indirect enum Body: Sendable {
  case converted(ConvertedBody)
  /// One that refers to nothing: it is read only when somebody asks.
  case kept(CacheTexts, TextRecord)

  var converted: ConvertedBody {
    switch self {
    case .converted(let body): return body
    case .kept(let texts, let record):
      let body: KeptBody = texts.required(record)
      return body.converted(.earlier(texts, body.html))
    }
  }

  /// The body, if it may refer to anything.
  fileprivate var relations: ConvertedBody? {
    if case .converted(let body) = self { body } else { nil }
  }
}

/// A body, and what checks want to know of it.
struct ConvertedBody: Sendable {
  var view = BodyView()
  /// The files that it shows or offers, beside texts or below `static`.
  var usedFiles: Set<String> = []
  var fragmentLinks: [FragmentLink] = []

  /// The ids of its headings, which links may lead to.
  var anchors: Set<String> { Set(view.contents.map(\.id)) }
}

/// A link to a heading of another page.
struct FragmentLink: Sendable {
  let from: String
  let range: Range<Int>
  let to: String
  let fragment: String
}
