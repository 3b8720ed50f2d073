import Diagnostics
import FrontMatter

// The address patterns of the site. They become file names below the output folder, so nothing may
// lead out of it.

extension ContentReader {
  mutating func paths(_ entry: YAMLEntry?) -> SitePaths {
    var paths = SitePaths()
    guard let entry,
      let fields = closedFields(entry.value, of: PathKey.self, under: entry.key.text ?? "")
    else { return paths }
    paths.file = source.file
    for key in PathKey.allCases {
      guard let pattern = address(fields[key]) else { continue }
      let usual = paths[keyPath: key.property]
      if isPattern(pattern.value, like: usual) {
        paths[keyPath: key.property] = pattern.value
        paths.written.append(pattern)
      } else {
        reportPattern(pattern, usual)
      }
    }
    return paths
  }

  private mutating func reportPattern(_ pattern: Located<String>, _ usual: String) {
    var arguments = ["value": pattern.value, "example": usual]
    arguments["placeholder"] = placeholders(in: usual)?.first
    report(.contentPathInvalid, at: pattern.range, arguments)
  }

  /// Whether a pattern has the placeholder of the usual one, and stays within the site.
  private func isPattern(_ pattern: String, like usual: String) -> Bool {
    guard pattern.hasSuffix("/"), pattern.hasPrefix("/") == usual.hasPrefix("/"),
      !pattern.contains("//"), let found = placeholders(in: pattern),
      found == placeholders(in: usual)
    else { return false }
    return pattern.split(separator: "/").allSatisfy { $0 != "." && $0 != ".." }
      && pattern.utf8.allSatisfy {
        isAddressByte($0) || $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}")
      }
  }

  /// The placeholders of a pattern with their braces; nil if the braces don't pair.
  private func placeholders(in pattern: String) -> [String]? {
    var found: [String] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      guard rest[open] == "{", let close = rest[open...].firstIndex(of: "}") else { return nil }
      found.append(String(rest[open...close]))
      rest = rest[rest.index(after: close)...]
    }
    return found
  }

  /// Whether a byte may stand in an address that `site.yml` makes up.
  func isAddressByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "/-_.".utf8.contains(byte)
    }
  }
}
