/// A value that a template works with.
package enum Value: Sendable {
  case none
  case bool(Bool)
  case int(Int)
  case float(Double)
  /// Text, escaped where it is printed.
  case string(String)
  /// Text that is HTML already, printed as it is.
  case markup(String)
  case list([Value])
  case tuple([Value])
  case map(ValueMap)
  case record(Record)
  /// A name, key or item that isn't there; the text says which. Using it fails, except for what an
  /// inline `if` without `else` gives: with no name, it prints nothing, as in Jinja.
  case undefined(String)
}
