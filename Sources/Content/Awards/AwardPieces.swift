import Vietnamese

/// A part of a line that is about one honour.
struct AwardPiece {
  let code: String
  /// The indices of its words.
  let words: Range<Int>
  /// The words of the honour's name; none in a piece that only adds a class.
  let name: Range<Int>
  /// The words of the honour's name in UTF-8 bytes of the line; of a further class, those that name it.
  let nameRange: Range<Int>
  /// The author's words for the honour.
  let wording: String
  /// Whether it is a further class of the honour before it: “hạng Ba, hạng Nhì”.
  let isFurtherClass: Bool
}

// Dividing a line into what is about one honour each.

extension AwardWords {
  /// The runs of words between semicolons and line breaks.
  var sections: [Range<Int>] {
    var sections: [Range<Int>] = []
    var start = 0
    for index in words.indices.dropFirst() where gap(before: index).contains(where: isDivider) {
      sections.append(start..<index)
      start = index
    }
    if start < words.count { sections.append(start..<words.count) }
    return sections
  }

  private func isDivider(_ byte: UInt8) -> Bool { byte == UInt8(ascii: ";") || byte == 0x0A }

  /// The honours that a section names, each with its words; none if it names none.
  func pieces(in section: Range<Int>, aliases: HonourAliases) -> [AwardPiece] {
    let names = names(in: section, aliases: aliases)
    return names.enumerated().flatMap { position, name -> [AwardPiece] in
      let end = position + 1 < names.count ? names[position + 1].end : section.upperBound
      let start = position == 0 ? section.lowerBound : name.start
      return pieces(named: name.match, in: start..<end, aliases: aliases)
    }
  }

  /// A name, the first word of its part of the line, and where the part before it ends.
  private typealias Name = (match: HonourAliases.Match, start: Int, end: Int)

  /// The names of honours from left to right, of which each but the first follows a comma or *và*.
  private func names(in section: Range<Int>, aliases: HonourAliases) -> [Name] {
    let found = aliases.names(in: words, section)
    var names: [Name] = []
    for match in found where match.words.lowerBound >= names.last?.match.words.upperBound ?? 0 {
      if names.isEmpty {
        names.append((match, section.lowerBound, section.lowerBound))
      } else if let start = separated(match.words.lowerBound, after: names[names.count - 1].match) {
        names.append((match, start.first, start.end))
      }
    }
    return names
  }

  /// Where the part of a line begins that a name belongs to; nil if nothing divides it from what
  /// stands before.
  private func separated(
    _ name: Int, after match: HonourAliases.Match
  ) -> (first: Int, end: Int)? {
    var first = name
    for _ in 0..<8 where first > match.words.upperBound {
      if gap(before: first).contains(where: { ",.+&:/-".utf8.contains($0) || $0 > 0x7F }) {
        return (first, first)
      }
      if spells("và", first - 1) || spells("cùng", first - 1) { return (first, first - 1) }
      guard isFiller(first - 1) || words[first - 1].year != nil else { return nil }
      first -= 1
    }
    let divides = gap(before: first).contains { ",+&:/-".utf8.contains($0) }
    return divides ? (first, first) : nil
  }

  /// One piece, or one for each class: “Huân chương Lao động hạng Ba, hạng Nhì”.
  private func pieces(
    named match: HonourAliases.Match, in range: Range<Int>, aliases: HonourAliases
  ) -> [AwardPiece] {
    let classes = range.filter { classNumber(at: $0) != nil }
    let number = classes.first.flatMap { classNumber(at: $0) }
    guard let code = match.meaning.code(class: number) else { return [] }
    let nameRange = bytes(of: match.words)
    let first = AwardPiece(
      code: code, words: range.lowerBound..<(classes.dropFirst().first ?? range.upperBound),
      name: match.words, nameRange: nameRange, wording: text(nameRange), isFurtherClass: false)
    guard let firstClass = classes.first, classes.count > 1, firstClass > match.words.lowerBound
    else { return [first] }
    let base = text(bytes(of: match.words.lowerBound..<min(firstClass, match.words.upperBound)))
    let further = classes.indices.dropFirst().compactMap { index -> AwardPiece? in
      let end = index + 1 < classes.count ? classes[index + 1] : range.upperBound
      let range = bytes(of: classes[index]..<classes[index] + 2)
      return aliases.code(named: base, class: classNumber(at: classes[index])).map {
        AwardPiece(
          code: $0, words: classes[index]..<end, name: classes[index]..<classes[index],
          nameRange: range, wording: "\(base) \(text(range))", isFurtherClass: true)
      }
    }
    guard further.count == classes.count - 1 else {
      return [
        AwardPiece(
          code: code, words: range, name: match.words, nameRange: nameRange,
          wording: text(nameRange),
          isFurtherClass: false)
      ]
    }
    return [first] + further
  }

  /// The class that *hạng* and the word after it name.
  func classNumber(at index: Int) -> Int? {
    guard words[index].folded == awardClassWord, index + 1 < words.count else { return nil }
    return awardClass(of: words[index + 1].folded)
  }
}
