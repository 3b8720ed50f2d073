/// The rules of a `_headers` file, which hosts such as Netlify and Cloudflare Pages read: a path that
/// may hold `*`, then fields, indented.
package struct PublishedHeaders: Sendable {
  private struct Rule: Sendable {
    let pattern: [UInt8]
    var fields: [(name: String, value: String)] = []
  }

  private var rules: [Rule] = []

  /// Reads the file's text; what is no rule is passed over.
  package init(_ text: String = "") {
    for line in text.split(whereSeparator: \.isNewline) {
      let content = line.drop { $0 == " " || $0 == "\t" }
      if content.isEmpty || content.hasPrefix("#") { continue }
      if content.startIndex == line.startIndex {
        rules.append(Rule(pattern: Array(content.utf8)))
      } else if let colon = content.firstIndex(of: ":"), !rules.isEmpty {
        let value = content[content.index(after: colon)...].drop { $0 == " " }
        rules[rules.count - 1].fields.append((String(content[..<colon]), String(value)))
      }
    }
  }

  /// The fields for a path from the server's root.
  package func fields(for path: String) -> [(name: String, value: String)] {
    let path = Array(path.utf8)
    return rules.filter { Self.matches($0.pattern[...], path[...]) }.flatMap(\.fields)
  }

  private static func matches(_ pattern: ArraySlice<UInt8>, _ path: ArraySlice<UInt8>) -> Bool {
    guard let star = pattern.firstIndex(of: UInt8(ascii: "*")) else {
      return pattern.elementsEqual(path)
    }
    let (before, after) = (pattern[..<star], pattern[(star + 1)...])
    guard path.starts(with: before) else { return false }
    let rest = path.dropFirst(before.count)
    return (rest.startIndex...rest.endIndex).contains { matches(after, rest[$0...]) }
  }
}
