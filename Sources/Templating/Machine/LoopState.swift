/// A loop under way: what it goes through and how far it is.
struct LoopState {
  private(set) var items: [Value] = []
  /// The position of the item that is taken next.
  private var next = 0
  /// How many items were shown, the one at hand included.
  private(set) var shown = 0
  var lastChanged: [Value]?

  mutating func start(_ items: [Value]) {
    self.items = items
    next = 0
    shown = 0
    lastChanged = nil
  }

  /// Puts the next item into the register; false when there is none, and then lets go of them.
  @inline(__always)
  mutating func take(into register: UnsafeMutablePointer<Value>) -> Bool {
    guard next < items.count else {
      items = []
      return false
    }
    register.pointee = items[next]
    next += 1
    return true
  }

  mutating func accept() { shown += 1 }

  /// The position, counted from 0, of the item in the turn at hand.
  var index0: Int { max(shown - 1, 0) }

  func value(of attribute: LoopAttribute) -> Value {
    switch attribute {
    case .index: .int(shown)
    case .index0: .int(index0)
    case .revindex: .int(items.count - index0)
    case .revindex0: .int(items.count - shown)
    case .first: .bool(shown <= 1)
    case .last: .bool(shown >= items.count)
    case .length: .int(items.count)
    case .previtem: item(next - 2, "loop.previtem")
    case .nextitem: item(next, "loop.nextitem")
    case .depth: .int(1)
    case .depth0: .int(0)
    }
  }

  private func item(_ position: Int, _ name: String) -> Value {
    items.indices.contains(position) ? items[position] : .undefined(name)
  }
}
