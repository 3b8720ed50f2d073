import Diagnostics

/// Lines that begin in the wrong column.
extension YAMLMistakeFinder {
  /// A line that begins in a column where nothing of its kind does.
  func misaligned(under parent: YAMLLine? = nil) -> YAMLMistake {
    let block = enclosingBlock
    if parent == nil,
      block.contains(where: { $0.isItem != line.isItem && $0.indent == line.indent })
    {
      return YAMLMistake(
        kind: .yamlListAndKeysMixed, range: line.contentStart..<line.range.upperBound)
    }
    let nearest = block.compactMap(columnForLike)
      .min { abs($0 - line.indent) < abs($1 - line.indent) }
    return .misaligned(
      line, expected: parent?.textColumn ?? nearest, under: parent?.key.map(bytes.text))
  }

  /// Where this line would begin to be one of a kind with another: at its dash or at its key.
  private func columnForLike(_ other: YAMLLine) -> Int? {
    if line.isItem { return other.isItem ? other.indent : nil }
    return other.isItem && other.key == nil ? nil : other.textColumn
  }

  /// The lines above, nearest first, up to the one that this line lies under.
  private var enclosingBlock: [YAMLLine] {
    var block: [YAMLLine] = []
    for above in lines[..<index].reversed() where isContent(above) {
      block.append(above)
      if above.indent < line.indent { break }
    }
    return block
  }

  /// The first line, when it is indented and a later one is not.
  func indentedStart() -> YAMLMistake? {
    guard let first = lines.first(where: isContent), first.indent > line.indent else { return nil }
    return .misaligned(first, expected: line.indent)
  }

  func tab(on number: Int) -> YAMLMistake? {
    let line = lines[number]
    guard let tab = line.range.first(where: { bytes[$0] == .tab }) else { return nil }
    var end = tab
    while bytes[end] == .tab { end += 1 }
    return YAMLMistake(kind: .yamlTab, range: tab..<end)
  }
}
