import Diagnostics

/// How large values may grow: a template can't exhaust memory or stack, whatever it does.
enum Limits {
  /// The longest text in bytes, and the longest list.
  static let length = 10_000_000
  /// How deep lists and maps may lie in each other.
  private static let depth = 60
  /// How many items are looked at to find that out.
  private static let items = 200_000

  /// Throws when a text or list of this length would be too long.
  static func check(length: Int) throws(TemplateFailure) {
    guard length <= Self.length else { throw PythonArithmetic.tooLarge(String(length)) }
  }

  /// Throws when `count` times `length` would be too long.
  static func check(length: Int, times count: Int) throws(TemplateFailure) {
    let (total, overflow) = length.multipliedReportingOverflow(by: count)
    if overflow || total > Self.length || count > Self.length {
      throw PythonArithmetic.tooLarge("\(length) * \(count)")
    }
  }

  /// The items, unless they hold lists in lists … too deep.
  static func nested(_ items: [Value]) throws(TemplateFailure) -> [Value] {
    var left = Self.items
    guard fits(items, depth: Self.depth, &left) else {
      throw TemplateFailure(.templateNestedTooDeep)
    }
    return items
  }

  private static func fits(_ items: [Value], depth: Int, _ left: inout Int) -> Bool {
    guard depth > 0 else { return false }
    for item in items {
      left -= 1
      guard left > 0 else { return false }
      switch item {
      case .list(let inner), .tuple(let inner):
        if !fits(inner, depth: depth - 1, &left) { return false }
      case .map(let map): if !fits(map.values, depth: depth - 1, &left) { return false }
      default: break
      }
    }
    return true
  }
}
