import Files
import Synchronization

/// How long each template took, over all pages that it rendered.
final class TemplateMetrics: Sendable {
  private let costs = Mutex<[String: TemplateCost]>([:])

  /// Adds a page that a template began to render at `start` on the monotonic clock.
  func note(_ template: String, since start: Int64) {
    let spent = monotonicClock() - start
    costs.withLock { costs in
      var cost = costs[template] ?? TemplateCost(template: template)
      cost.pages += 1
      cost.nanoseconds += spent
      costs[template] = cost
    }
  }

  /// The dearest first.
  var all: [TemplateCost] {
    costs.withLock { Array($0.values) }.sorted {
      ($1.nanoseconds, $0.template) < ($0.nanoseconds, $1.template)
    }
  }
}

/// What a template took in one build.
package struct TemplateCost: Sendable {
  /// The name below `templates/`.
  package let template: String
  /// How many pages it rendered.
  package var pages = 0
  /// Rendering and the making of the values that it read, on all threads.
  package var nanoseconds: Int64 = 0
}
