/// A name taken apart: *họ, đệm, tên*.
struct PersonName {
  /// The family name, first; empty if the name is one word.
  let family: String
  /// Everything between.
  let middle: String
  /// The given name, last, or what the author gave to sort by.
  let given: String

  init(_ name: String, sortName: String?) {
    let words = PersonName.words(name)
    let chosen = PersonName.words(sortName ?? "")
    if chosen.isEmpty {
      self.init(words: words, givenCount: 1)
    } else if words.count >= chosen.count, words.suffix(chosen.count).elementsEqual(chosen) {
      self.init(words: words, givenCount: chosen.count)
    } else {
      self.init(
        family: words.joined(separator: " "), middle: "", given: chosen.joined(separator: " "))
    }
  }

  private init(words: [Substring], givenCount: Int) {
    let rest = words.dropLast(givenCount)
    self.init(
      family: rest.first.map(String.init) ?? "", middle: rest.dropFirst().joined(separator: " "),
      given: words.suffix(givenCount).joined(separator: " "))
  }

  private init(family: String, middle: String, given: String) {
    self.family = family
    self.middle = middle
    self.given = given
  }

  static func words(_ name: String) -> [Substring] {
    name.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(Substring.init)
  }
}
