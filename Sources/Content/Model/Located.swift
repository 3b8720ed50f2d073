/// A value and the stretch of its file that it was read from, in UTF-8 bytes.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package let value: Value
  package let range: Range<Int>

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    self.range = range
  }
}

/// A reference as its author wrote it: a slug, a code, a title, a short name, or several of them in
/// one line. Resolving it belongs to `SiteGraph`.
package typealias Reference = Located<String>
