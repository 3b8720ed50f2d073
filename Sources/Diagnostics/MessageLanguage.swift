/// The language that messages are shown in; content has a language of its own.
package enum MessageLanguage: String, Sendable, CaseIterable {
  case vi, en

  /// Reads a tag or a POSIX locale (`vi`, `vi_VN.UTF-8`, `en-GB`); nil when it is neither language.
  package init?(tag: String) {
    let primary = tag.prefix { $0.isLetter }.lowercased()
    self.init(rawValue: primary)
  }
}

/// A sentence in both languages, with `{name}` where an argument goes.
package struct Wording: Sendable, Hashable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The sentence as written, with its placeholders.
  package func pattern(in language: MessageLanguage) -> String {
    switch language {
    case .vi: vi
    case .en: en
    }
  }

  /// The sentence with each `{name}` filled in; nil when an argument that it needs is missing.
  package func filled(in language: MessageLanguage, with arguments: [String: String]) -> String? {
    var result = ""
    var rest = pattern(in: language)[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else { break }
      let name = String(rest[rest.index(after: open)..<close])
      guard let value = arguments[name] else { return nil }
      result += rest[..<open] + value
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  /// The names of the placeholders, in the order of the Vietnamese sentence.
  package var placeholders: [String] { Self.placeholders(in: vi) }

  static func placeholders(in pattern: String) -> [String] {
    pattern.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
      piece in
      piece.firstIndex(of: "}").map { String(piece[..<$0]) }
    }
  }
}
