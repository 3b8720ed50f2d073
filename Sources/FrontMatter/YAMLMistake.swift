import Diagnostics

/// What a writer did that YAML does not allow: the cause, where libyaml only knows the symptom.
struct YAMLMistake {
  let kind: DiagnosticKind
  let range: Range<Int>
  var arguments: [String: String] = [:]

  /// A line that begins in another column than those that it belongs with.
  /// - Parameter key: the key above that has a value already, if the line may have been meant as
  ///   part of it.
  static func misaligned(_ line: YAMLLine, expected: Int?, under key: String? = nil) -> YAMLMistake
  {
    var arguments = ["indent": String(line.indent)]
    arguments["key"] = key
    switch expected {
    case nil, line.indent: break
    case 0: arguments["surplus"] = String(line.indent)
    case let column?: arguments["expected"] = String(column)
    }
    let start = line.range.lowerBound
    return YAMLMistake(
      kind: .yamlIndentation, range: start..<max(line.contentStart, start + 1),
      arguments: arguments)
  }
}

/// Lines put right, to show what can be typed.
extension ByteScanner {
  /// The line with its value in quotes.
  func quoted(_ line: YAMLLine) -> String {
    text(line.contentStart..<line.value.lowerBound) + quoted(text(line.value))
  }

  /// Text in double quotes, or in single ones where double ones would need escapes.
  private func quoted(_ text: String) -> String {
    let text = unwrapped(text)
    return text.contains("\"") || text.contains("\\")
      ? "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''")
        + "'"
      : "\"\(text)\""
  }

  /// Text without the quotes that already surround all of it: `'Ea H'leo'`, but not `"A" và "B"`.
  private func unwrapped(_ text: String) -> String {
    guard let first = text.first, first == "\"" || first == "'", text.count > 1 else { return text }
    let inner = text.dropFirst()
    guard text.last == first, let second = inner.firstIndex(of: first) else { return text }
    let isLast = inner.index(after: second) == inner.endIndex
    let next = inner.index(after: second)
    let goesOn = !isLast && inner[next] != " " && inner[next] != ","
    return isLast || goesOn ? String(inner.dropLast()) : text
  }

  /// The line with some of its bytes replaced.
  func replacing(_ range: Range<Int>, with text: String, in line: YAMLLine) -> String {
    self.text(line.contentStart..<range.lowerBound) + text
      + self.text(range.upperBound..<line.range.upperBound)
  }
}
