/// A name taken apart: *họ, đệm, tên*.
struct PersonName {
  /// The family name, first; empty if the name is one word.
  let family: String
  /// Everything between.
  let middle: String
  /// The given name, last, or what the author gave to sort by.
  let given: String

  init(_ name: String, sortName: String? = nil) {
    let words = PersonName.words(name)
    let chosen = sortName.map(PersonName.words) ?? []
    let endsInChosen =
      words.count >= chosen.count && words.suffix(chosen.count).elementsEqual(chosen)
    if chosen.isEmpty || endsInChosen {
      let rest = words.dropLast(max(1, chosen.count))
      family = rest.first.map { String($0) } ?? ""
      middle = PersonName.joined(rest.dropFirst())
      given = PersonName.joined(words.dropFirst(rest.count))
    } else {
      family = PersonName.joined(words[...])
      middle = ""
      given = PersonName.joined(chosen[...])
    }
  }

  /// The words between white space.
  static func words(_ name: String) -> [Substring] {
    var words: [Substring] = []
    words.reserveCapacity(4)
    let scalars = name.unicodeScalars
    var start: String.Index?
    var index = scalars.startIndex
    while index < scalars.endIndex {
      if !scalars[index].isWhiteSpace {
        if start == nil { start = index }
      } else if let wordStart = start {
        words.append(name[wordStart..<index])
        start = nil
      }
      scalars.formIndex(after: &index)
    }
    if let start { words.append(name[start...]) }
    return words
  }

  private static func joined(_ words: ArraySlice<Substring>) -> String {
    words.count == 1 ? words.first.map { String($0) } ?? "" : words.joined(separator: " ")
  }
}
