/// A value and the stretch of its file that it was read from, in UTF-8 bytes.
package struct Located<Value: Sendable & Hashable>: Sendable, Hashable {
  package let value: Value
  // Half of what a range takes: a profile has some thirty of these, and no text has four gigabytes.
  private let start: UInt32
  private let end: UInt32

  package init(_ value: Value, at range: Range<Int>) {
    self.value = value
    start = UInt32(clamping: range.lowerBound)
    end = UInt32(clamping: range.upperBound)
  }

  package var range: Range<Int> { Int(start)..<Int(end) }
}

/// A reference as its author wrote it: a slug, a code, a title, a short name, or several of them in
/// one line. Resolving it belongs to `SiteGraph`.
package typealias Reference = Located<String>
