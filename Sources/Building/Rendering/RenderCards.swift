import Bytes
import Diagnostics
import SiteGraph
import Templating

/// Renders the card of every profile: once, for all the lists that show it.
func renderCards(
  _ library: TemplateLibrary, views: SiteViews, constants: [String: Value], jobs: Int,
  log: inout DiagnosticLog
) -> [Value] {
  let kind = PageKind.card
  let program = library.program(kind: kind.name, template: kind.templates[0])
  let profiles = views.graph.profiles
  let results = parallelMap(
    count: profiles.count, jobs: jobs, makeWorker: { _ in HTMLBuffer(capacity: 4096) }
  ) { index, buffer -> (Value, Diagnostic?) in
    let plain = cardShape.record(CardView(node: profiles[index]), views)
    guard let program else { return (plain, nil) }
    buffer.removeAll()
    do throws(RenderFailure) {
      let context = program.contextNames.map { $0 == "card" ? plain : constants[$0] ?? .none }
      try program.render(context, into: &buffer)
    } catch {
      return (plain, error.diagnostic)
    }
    let view = CardView(node: profiles[index], html: buffer.string())
    return (cardShape.record(view, views), nil)
  }
  for case let failure? in results.map(\.1) { log.report(failure) }
  return results.map(\.0)
}
