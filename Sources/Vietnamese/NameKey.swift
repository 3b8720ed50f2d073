/// The place of a person's name in a Vietnamese list: given name, then middle name, then family name,
/// each compared completely before the next.
///
/// Keys of different tone orders, or with and without folding, must not be compared.
package struct NameKey: Sendable, Hashable, Comparable {
  private let bytes: OrderedBytes

  /// `sortName` is the given name to sort by where the last word is not it (“Sa Thi”, “Blah”); names
  /// that differ only in tone placement (*Hòa, Hoà*) are one unless `foldsTonePlacement` is off.
  package init(
    name: String, sortName: String? = nil, foldsTonePlacement: Bool = true,
    toneOrder: ToneOrder = .standard
  ) {
    let fold = foldsTonePlacement ? tonePlacementFolded : nfc
    let parts = PersonName(fold(name), sortName: sortName.map(fold))
    var writer = CollationWriter(toneOrder: toneOrder, capacity: name.utf8.count + 8)
    for part in [parts.given, parts.middle, parts.family] {
      writer.append(part)
      writer.endField()
    }
    bytes = OrderedBytes(writer.bytes)
  }

  /// The key itself, for keeping.
  package var keptBytes: [UInt8] { bytes.bytes }

  /// A key that was kept.
  package init(kept: [UInt8]) { bytes = OrderedBytes(kept) }

  /// The order of people in a list.
  package static func < (left: NameKey, right: NameKey) -> Bool {
    left.bytes < right.bytes
  }
}
