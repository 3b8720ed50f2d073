/// A value that few have, apart from what holds it: where there is none, it takes a pointer.
@propertyWrapper
package struct Boxed<Value: Sendable & Hashable>: Sendable, Hashable {
  private final class Box: Sendable, Hashable {
    let value: Value
    init(_ value: Value) { self.value = value }

    static func == (left: Box, right: Box) -> Bool { left.value == right.value }
    func hash(into hasher: inout Hasher) { value.hash(into: &hasher) }
  }

  private var box: Box?

  package init(wrappedValue: Value?) { box = wrappedValue.map { Box($0) } }

  package var wrappedValue: Value? {
    get { box?.value }
    set { box = newValue.map { Box($0) } }
  }
}
