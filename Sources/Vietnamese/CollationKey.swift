/// The place of a text in Vietnamese dictionary order (CLDR `vi`): letters over the whole text, then
/// tones, then case; space and punctuation before digits before letters.
///
/// Keys compare by bytes; keys of different tone orders must not be compared. Texts that differ in
/// nothing that matters to readers have equal keys, so a sort needs a last criterion of its own.
package struct CollationKey: Sendable, Hashable, Comparable {
  private let bytes: OrderedBytes

  /// The key of a text in any Unicode form.
  package init(_ text: String, toneOrder: ToneOrder = .standard) {
    var writer = CollationWriter(toneOrder: toneOrder, capacity: text.utf8.count)
    writer.append(nfc(text))
    bytes = OrderedBytes(writer.bytes)
  }

  /// The key itself, for keeping.
  package var keptBytes: [UInt8] { bytes.bytes }

  /// A key that was kept.
  package init(kept: [UInt8]) { bytes = OrderedBytes(kept) }

  /// Dictionary order.
  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes < right.bytes
  }
}
