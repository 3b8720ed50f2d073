/// What a filter or a function is applied to, for the length of one call: the input and a value
/// for every parameter, in declared order, defaults filled in.
///
/// It borrows the machine's registers, so that a call allocates nothing; hence it can't be copied.
package struct Arguments: ~Copyable {
  private let base: UnsafePointer<Value>
  private let count: Int
  private let hasInput: Bool

  init(base: UnsafePointer<Value>, count: Int, hasInput: Bool) {
    self.base = base
    self.count = count
    self.hasInput = hasInput
  }

  /// What stands before the `|`; `none` for a function.
  package var input: Value { hasInput && count > 0 ? base[0] : .none }

  /// The value of the parameter at this position of the definition.
  package subscript(_ parameter: Int) -> Value {
    let index = hasInput ? parameter + 1 : parameter
    precondition(index >= 0 && index < count, "a definition reads only parameters that it declares")
    return base[index]
  }
}
