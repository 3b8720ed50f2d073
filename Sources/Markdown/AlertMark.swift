import Diagnostics

/// The `[!NOTE]` that opens an alert, in English or Vietnamese.
struct AlertMark: Equatable {
  /// What stands between the brackets.
  let name: String
  /// What follows on the same line.
  let rest: String
  /// Nil for a name that means nothing here.
  let kind: Alert.Kind?

  /// The mark at the start of a block quote's first text, if it is one.
  init?(firstText: UnsafeBufferPointer<UInt8>) {
    guard firstText.starts(with: "[!".utf8),
      let close = firstText.firstIndex(of: UInt8(ascii: "]")), close <= 40
    else { return nil }
    name = String(decoding: firstText[2..<close], as: UTF8.self)
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" }) else {
      return nil
    }
    rest = String(String(decoding: firstText[(close + 1)...], as: UTF8.self).trimmingBlanks())
    kind = Self.kinds[name.uppercased()]
  }

  /// The names that may have been meant.
  var suggestions: [Suggestion] {
    nearMisses(for: name, among: Self.names, folded: { $0.uppercased() })
      .map { Suggestion("[!\($0)]") }
  }

  /// Every name that is understood, in the order that the documentation has them.
  static let names = [
    "NOTE", "LƯU Ý", "TIP", "MẸO", "IMPORTANT", "QUAN TRỌNG", "WARNING", "CẢNH BÁO", "CAUTION",
    "CHÚ Ý",
  ]

  private static let kinds: [String: Alert.Kind] = [
    "NOTE": .note, "LƯU Ý": .note, "LUU Y": .note,
    "TIP": .tip, "MẸO": .tip, "MEO": .tip,
    "IMPORTANT": .important, "QUAN TRỌNG": .important, "QUAN TRONG": .important,
    "WARNING": .warning, "CẢNH BÁO": .warning, "CANH BAO": .warning,
    "CAUTION": .caution, "CHÚ Ý": .caution, "CHU Y": .caution,
  ]
}
