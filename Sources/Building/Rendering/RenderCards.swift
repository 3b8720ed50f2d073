import Bytes
import Diagnostics
import SiteGraph
import Synchronization
import Templating
import Threads

/// The cards of all profiles, as lists show them: rendered once, however many lists that are.
enum Cards: Sendable {
  /// Before there are any.
  case none
  case rendered([Value])
  /// Rendered when a page asks for them, for builds that render few pages.
  case onDemand(CardRenderer, LazyCards)
  /// Only what stands for them in digests.
  case standIns([Value])

  func value(_ profile: Int) -> Value {
    switch self {
    case .none: .none
    case .rendered(let values), .standIns(let values): values[profile]
    case .onDemand(let renderer, let cards): cards.value(profile, renderer)
    }
  }
}

extension Cards {
  /// What stands for a card in digests; nil where that is not known.
  func digest(_ profile: Int) -> ContentDigest? {
    switch self {
    case .rendered(let values), .standIns(let values):
      if case .record(let record) = values[profile] { record.digest } else { nil }
    case .none, .onDemand: nil
    }
  }
}

/// Cards that are rendered when they are first asked for.
final class LazyCards: Sendable {
  private let values = Mutex<[Int: Value]>([:])

  fileprivate func value(_ profile: Int, _ renderer: CardRenderer) -> Value {
    if let value = values.withLock({ $0[profile] }) { return value }
    var buffer = HTMLBuffer(capacity: 4096)
    // Only programs that cannot fail are run on demand.
    let value = renderer.card(profile, into: &buffer).value
    values.withLock { $0[profile] = value }
    return value
  }
}

/// Renders cards with the site's own template.
struct CardRenderer: Sendable {
  private let views: SiteViews
  /// The values of the names that the program takes; nil for the card.
  private let context: [Value?]
  private let program: TemplateProgram?
  /// Stands for the template and for what it sees beside the card.
  private let digest: ContentDigest
  /// Which fields pages read of a card, beside its HTML, which is always kept.
  private let shownFields: [Bool]
  /// How many of the first fields are kept: up to the last of those.
  private let keptCount: Int
  private static let htmlSlot = slotOfHTML()

  init(_ templates: LoadedTemplates, views: SiteViews) {
    let kind = PageKind.card
    let program = templates.library.program(kind: kind.name, template: kind.templates[0])
    self.views = views
    self.program = program
    context =
      program?.contextNames.map { $0 == "card" ? nil : templates.constants[$0] ?? Value.none } ?? []
    digest = program.map { templates.digest(of: $0) } ?? ContentDigest.blank
    shownFields = templates.shownCardFields
    keptCount = max(Self.htmlSlot, shownFields.lastIndex(of: true) ?? 0) + 1
  }

  /// Whether rendering a card can fail, which must be known before anything is written.
  var canFail: Bool { program?.canFail ?? false }

  /// Renders all cards, on several threads.
  func render(jobs: Int, log: inout DiagnosticLog) -> Cards {
    let results = parallelMap(
      count: views.graph.profiles.count, jobs: jobs,
      makeWorker: { _ in HTMLBuffer(capacity: 4096) }
    ) { index, buffer in card(index, into: &buffer) }
    for case let failure? in results.map(\.failure) { log.report(failure) }
    return .rendered(results.map(\.value))
  }

  /// What stands for the cards in the digests of pages.
  func standIns(_ earlier: EarlierNodes, jobs: Int) -> Cards {
    .standIns(
      parallelMap(count: views.graph.profiles.count, jobs: jobs, makeWorker: { _ in 0 }) {
        index, _ in
        let digest = earlier.card(index) ?? cardDigest(plain(index))
        return .record(Record(standInType, slots: [], digest: digest))
      })
  }

  fileprivate func card(
    _ index: Int, into buffer: inout HTMLBuffer
  ) -> (value: Value, failure: Diagnostic?) {
    let plain = plain(index)
    let digest = cardDigest(plain)
    guard let program else { return (finished(plain, html: "", digest), nil) }
    buffer.removeAll()
    do throws(RenderFailure) {
      let context = self.context.map { $0 ?? plain }
      try program.render(context, into: &buffer)
    } catch {
      return (finished(plain, html: "", digest), error.diagnostic)
    }
    return (finished(plain, html: buffer.string(), digest), nil)
  }

  /// The card as its own template sees it, without its HTML.
  private func plain(_ index: Int) -> Value {
    cardShape.record(CardView(node: views.graph.profiles[index]), views)
  }

  private func cardDigest(_ plain: Value) -> ContentDigest {
    var hasher = DigestHasher()
    hasher.add(digest)
    plain.add(to: &hasher)
    return hasher.digest
  }

  private static func slotOfHTML() -> Int {
    guard let slot = cardShape.type.slot(of: "html") else { preconditionFailure("a card has HTML") }
    return slot
  }

  /// The card with its HTML, for pages; what only its own template reads is let go.
  private func finished(_ plain: Value, html: String, _ digest: ContentDigest) -> Value {
    guard case .record(let record) = plain else { return plain }
    return .record(
      Record(record.type, count: keptCount, digest: digest) {
        $0 == Self.htmlSlot ? .markup(html) : shownFields[$0] ? record[$0] : .none
      })
  }
}
