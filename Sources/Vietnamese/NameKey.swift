/// The place of a person's name in a Vietnamese list: given name, then middle name, then family name.
package struct NameKey: Sendable, Hashable, Comparable {
  private let parts: [CollationKey]

  /// `sortName` is the given name to sort by where the last word is not it (“Sa Thi”).
  package init(
    name: String, sortName: String? = nil, foldsTonePlacement: Bool = true,
    toneOrder: ToneOrder = .standard
  ) {
    parts = [CollationKey(name, toneOrder: toneOrder)]
  }

  package static func < (left: NameKey, right: NameKey) -> Bool {
    left.parts.lexicographicallyPrecedes(right.parts)
  }
}
