import FrontMatter

// Lists: a YAML list, or one string whose parts are divided by `;` or line breaks.

extension ContentReader {
  /// The texts of a list.
  mutating func texts(_ entry: YAMLEntry?, alsoAtCommas: Bool = false) -> [String] {
    references(entry, alsoAtCommas: alsoAtCommas).map(\.value)
  }

  /// The parts of a list with their places. A string with commas stays whole: whether they divide
  /// it or belong to a title is known only where it is looked up.
  mutating func references(_ entry: YAMLEntry?, alsoAtCommas: Bool = false) -> [Reference] {
    guard let entry else { return [] }
    let key = entry.key.text ?? ""
    if let items = entry.value.items {
      return items.compactMap { item in
        text(item, under: key).map { Located($0, at: item.range) }
      }
    }
    guard case .scalar = entry.value.content else {
      reportWrongType(of: entry.value, under: key, ["list": "\(key): …; …"])
      return []
    }
    return pieces(of: entry.value, under: key, alsoAtCommas: alsoAtCommas)
  }

  mutating func reference(_ entry: YAMLEntry?) -> Reference? { located(entry) }

  /// The members of a list of groups; a lone group or string counts as a list of one.
  func items(_ entry: YAMLEntry?) -> [YAMLNode] {
    guard let entry else { return [] }
    return entry.value.items ?? [entry.value]
  }

  /// The parts of a string; for nodes that are no strings, none.
  mutating func pieces(
    of node: YAMLNode, under key: String, alsoAtCommas: Bool = false
  ) -> [Reference] {
    guard let text = text(node, under: key) else { return [] }
    let divides: (UInt8) -> Bool
    if text.utf8.contains(where: isDivider) {
      divides = isDivider
    } else if alsoAtCommas, text.utf8.contains(UInt8(ascii: ",")) {
      divides = { $0 == UInt8(ascii: ",") }
    } else {
      return [Located(text, at: node.range)]
    }
    let start = textStart(of: node, holding: text)
    var pieces: [Reference] = []
    for part in text.utf8.split(whereSeparator: divides) {
      let trimmed = trimmingSpace(String(Substring(part)))
      guard !trimmed.isEmpty else { continue }
      pieces.append(Located(trimmed, at: range(of: part, in: text, from: start) ?? node.range))
    }
    return pieces
  }

  private func isDivider(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ";") || byte == UInt8(ascii: "\n")
  }

  /// The offset in the file at which the text starts, where its bytes stand there as they are.
  private func textStart(of node: YAMLNode, holding text: String) -> Int? {
    let bytes = text.utf8.count
    switch node.range.count - bytes {
    case 0: return node.range.lowerBound
    case 2: return node.range.lowerBound + 1
    default: return nil
    }
  }

  private func range(of part: Substring.UTF8View, in text: String, from start: Int?) -> Range<Int>?
  {
    guard let start else { return nil }
    let leading = part.prefix { isSpace($0) }.count
    let trailing = part.reversed().prefix { isSpace($0) }.count
    let offset = text.utf8.distance(from: text.utf8.startIndex, to: part.startIndex)
    return (start + offset + leading)..<(start + offset + part.count - trailing)
  }
}
