/// A function, initialiser or computed property, and how many lines it takes.
struct SwiftFunction {
  let name: String
  let line: Int
  let length: Int
}

/// The functions of a source, found by their braces.
func functions(in file: RepositoryFile) -> [SwiftFunction] {
  let lines = splitLines(MaskedSwift(file.text).text)
  let declaration =
    /(?:\bfunc\s+(?<name>[^\s(<]+)|(?:^|\s)(?<special>init|subscript)[?(<]|\bvar\s+(?<computed>\w+)[^=]*\{$)/
  return lines.indices.compactMap { index in
    guard mayDeclare(lines[index]), let match = lines[index].firstMatch(of: declaration)
    else { return nil }
    let name = match.output.name ?? match.output.special ?? match.output.computed ?? ""
    guard let end = lastLine(of: lines[index...], from: match.range.lowerBound) else { return nil }
    return SwiftFunction(name: String(name), line: index + 1, length: end - index + 1)
  }
}

/// Whether it is worth a look: regular expressions are slow without optimisation.
private func mayDeclare(_ line: Substring) -> Bool {
  ["func ", "init", "subscript", "var "].contains { line.contains($0) }
}

/// The line on which the body ends that begins at the first `{` outside parentheses; nil for a
/// declaration without a body.
private func lastLine(
  of lines: ArraySlice<Substring>, from start: Substring.Index
) -> Int? {
  var depth = 0
  var braces = 0
  for (number, line) in zip(lines.indices, lines) {
    let text = number == lines.startIndex ? line[start...] : line
    if number > lines.startIndex, depth == 0, braces == 0,
      mayDeclare(text)
    {
      return nil
    }
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0 || braces > 0: braces += 1
      case UInt8(ascii: "}") where braces == 0: if depth == 0 { return nil }
      case UInt8(ascii: "}"):
        braces -= 1
        if braces == 0 { return number }
      default: break
      }
    }
  }
  return nil
}
