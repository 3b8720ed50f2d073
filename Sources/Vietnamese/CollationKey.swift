/// The place of a text in Vietnamese dictionary order (CLDR `vi`).
///
/// Keys compare by bytes; keys of different tone orders must not be compared. Texts that differ in
/// nothing that matters to readers have equal keys, so a sort needs a last criterion of its own.
package struct CollationKey: Sendable, Hashable, Comparable {
  private let bytes: [UInt8]

  package init(_ text: String, toneOrder: ToneOrder = .standard) {
    bytes = Array(nfc(text).utf8)
  }

  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
