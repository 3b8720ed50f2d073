/// The place of a person's name in a Vietnamese list: given name, then middle name, then family name,
/// each compared completely before the next.
///
/// Keys of different tone orders, or with and without folding, must not be compared.
package struct NameKey: Sendable, Hashable, Comparable {
  private let bytes: [UInt8]

  /// `sortName` is the given name to sort by where the last word is not it (“Sa Thi”, “Blah”); names
  /// that differ only in tone placement (*Hòa, Hoà*) are one unless `foldsTonePlacement` is off.
  package init(
    name: String, sortName: String? = nil, foldsTonePlacement: Bool = true,
    toneOrder: ToneOrder = .standard
  ) {
    let fold: (String) -> String = { foldsTonePlacement ? tonePlacementFolded($0) : $0 }
    let parts = PersonName(fold(name), sortName: sortName.map(fold))
    var bytes: [UInt8] = []
    for part in [parts.given, parts.middle, parts.family] {
      bytes += CollationKey(part, toneOrder: toneOrder).bytes
      bytes.append(0)  // below every weight: a name comes before the names it begins
    }
    self.bytes = bytes
  }

  package static func < (left: NameKey, right: NameKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
