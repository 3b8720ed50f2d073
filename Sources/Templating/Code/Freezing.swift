import Bytes
import Diagnostics

/// Runs what needs nothing of a page when templates load, and puts what it printed in its place: a
/// navigation, a footer, a macro called with constants.
struct Freezing {
  private let function: Function
  private let usage: Usage
  /// What failed although nothing of a page was missing: it would fail on every page.
  private(set) var failures: [MachineFailure] = []

  /// How many turns of loops may be run when templates load, and how much text they may make.
  private static let fuel = 100_000
  private static let sizeLimit = 200_000

  private init(_ function: Function) {
    self.function = function
    usage = Usage(function.steps)
  }

  /// The function with closed steps frozen, and what failed.
  static func frozen(_ function: Function) -> (function: Function, failures: [MachineFailure]) {
    var freezing = Freezing(function)
    var result = function
    result.steps = freezing.frozen(function.steps)
    return (result, freezing.failures)
  }

  private mutating func frozen(_ steps: [Step]) -> [Step] { steps.map { frozen($0) } }

  private mutating func frozen(_ step: Step) -> Step {
    switch step {
    case .text, .store, .unpack, .call: return step
    case .output, .branch, .loop, .capture:
      if Usage([step]).isClosed(within: usage), let text = run(step) { return .text(text) }
      return frozenInside(step)
    }
  }

  private mutating func frozenInside(_ step: Step) -> Step {
    switch step {
    case .branch(let condition, let then, let otherwise):
      return .branch(condition, then: frozen(then), otherwise: frozen(otherwise))
    case .capture(let variable, let steps): return .capture(variable, frozen(steps))
    case .loop(let loop):
      return .loop(
        LoopStep(
          loop: loop.loop, items: loop.items, item: loop.item, prologue: loop.prologue,
          condition: loop.condition, filtersFirst: loop.filtersFirst, body: frozen(loop.body),
          otherwise: frozen(loop.otherwise)))
    default: return step
    }
  }

  /// What the step prints; nil when it fails, takes too long or prints too much.
  private mutating func run(_ step: Step) -> [UInt8]? {
    var alone = function
    alone.steps = [step]
    let emitter = Emitter.emit([alone])
    let image = Image(emitter.assembly, functions: emitter.entries, sources: [])
    var buffer = HTMLBuffer()
    do {
      try Machine.run(image, context: [], fuel: Self.fuel, into: &buffer)
    } catch {
      if error.reason.kind != .templateTooLarge { failures.append(error) }
      return nil
    }
    return buffer.count <= Self.sizeLimit ? buffer.bytes() : nil
  }
}
