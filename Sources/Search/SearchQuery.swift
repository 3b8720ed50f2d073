import Vietnamese

/// What somebody types, as the engine takes it.
struct SearchQuery {
  /// The first of them, however many there are.
  let words: [SearchWord]
  /// Whether the last word may be the beginning of a longer one: nothing comes after it.
  let isOpen: Bool

  static let wordLimit = 16

  init(_ text: String) {
    let all = searchWords(text)
    words = Array(all.prefix(Self.wordLimit))
    isOpen =
      all.count <= Self.wordLimit && text.unicodeScalars.last.map(isWordScalar) ?? false
  }
}

extension SearchWord {
  /// What a longer word begins with if this is its beginning. A y that alone would be folded to i is
  /// none yet: *quy* may become *quyên*.
  var beginnings: [String] {
    let scalars = exact.unicodeScalars
    guard loose.hasSuffix("i"), let last = scalars.last, "yỳỷỹýỵ".unicodeScalars.contains(last)
    else { return [loose] }
    return [loose, loose.dropLast() + "y"]
  }
}
