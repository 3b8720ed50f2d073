/// Values by file, few of which change at a time.
///
/// Changes lie over a base that all copies of a table share: to copy a table and to change it costs the
/// same however many values it has. Only now and then, when many changes have gathered, a new base is made.
struct OverlaidTable<Value: Sendable>: Sendable {
  private var base: [String: Value]
  /// What differs from the base; nil where the base has a value and the table none.
  private var changes: [String: Value?] = [:]

  /// As many changes as are kept apart from the base.
  private static var mostChanges: Int { 500 }

  init(_ base: [String: Value] = [:]) { self.base = base }

  subscript(file: String) -> Value? {
    get { changes[file] ?? base[file] }
    set {
      changes.updateValue(newValue, forKey: file)
      if changes.count > Self.mostChanges { makeNewBase() }
    }
  }

  private mutating func makeNewBase() {
    for (file, value) in changes { base[file] = value }
    changes = [:]
  }
}

extension OverlaidTable: Sequence {
  /// In no order.
  struct Iterator: IteratorProtocol {
    fileprivate var base: [String: Value].Iterator
    fileprivate var changes: [String: Value?].Iterator
    fileprivate let changed: [String: Value?]

    mutating func next() -> (key: String, value: Value)? {
      while let entry = base.next() {
        if changed[entry.key] == nil { return entry }
      }
      while let (file, value) = changes.next() {
        if let value { return (file, value) }
      }
      return nil
    }
  }

  func makeIterator() -> Iterator {
    Iterator(base: base.makeIterator(), changes: changes.makeIterator(), changed: changes)
  }
}
