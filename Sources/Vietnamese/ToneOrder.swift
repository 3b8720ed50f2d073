/// In which order words that differ in tones only stand.
package enum ToneOrder: String, Sendable, Hashable, CaseIterable {
  /// Không dấu, huyền, hỏi, ngã, sắc, nặng: CLDR and most dictionaries.
  case standard
  /// Không dấu, huyền, sắc, hỏi, ngã, nặng.
  case acuteAfterGrave
}
