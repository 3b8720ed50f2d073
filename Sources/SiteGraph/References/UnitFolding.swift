import Vietnamese

/// Brings the many ways of writing a unit's name to one: without marks, without “công đoàn cơ sở”
/// and its abbreviations, with “Cty”, “CTCP”, “TNHH MTV”, “LĐLĐ” spelt out.
@Sendable func unitFolded(_ text: String) -> String {
  let words = keyFolded(searchLoose(text)).split(separator: "_").map(String.init)
  var expanded = words.flatMap { spelledOut[$0] ?? [$0] }
  for prefix in droppedPrefixes where expanded.count > prefix.count && expanded.starts(with: prefix)
  {
    expanded.removeFirst(prefix.count)
    break
  }
  return expanded.joined(separator: "_")
}

/// By words as `searchLoose` leaves them, with `i` for `y`.
private let spelledOut: [String: [String]] = [
  "cti": ["cong", "ti"], "ctcp": ["cong", "ti", "co", "phan"], "cp": ["co", "phan"],
  "mtv": ["mot", "thanh", "vien"], "ldld": ["lien", "doan", "lao", "dong"],
  "tld": ["tong", "lien", "doan"], "cd": ["cong", "doan"], "cdcs": ["cong", "doan", "co", "so"],
]

private let droppedPrefixes: [[String]] = [
  ["cong", "doan", "co", "so"], ["cong", "doan"],
]
