import TestSupport

/// Whoever writes a random site and edits it: every word is decided by the seed.
struct RandomAuthor {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  // MARK: Choices

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// True once in so many times.
  mutating func once(in times: Int) -> Bool { number(1...times) == 1 }

  mutating func pick<Choice>(_ choices: [Choice]) -> Choice {
    choices[number(0...choices.count - 1)]
  }

  mutating func picks<Choice>(_ count: Int, of choices: [Choice]) -> [Choice] {
    Array(choices.shuffled(using: &generator).prefix(count))
  }

  /// One of the paths, and the same one as long as it is there, whatever others come and go: so a
  /// series of edits stays what it is when some of them are left out.
  mutating func path(among paths: [String]) -> String? {
    let salt = generator.next()
    func weight(_ path: String) -> UInt64 {
      var hash = SeededGenerator(
        seed: path.utf8.reduce(salt) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 })
      return hash.next()
    }
    return paths.min { weight($0) < weight($1) }
  }

  mutating func bytes(_ count: Int) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
  }

  mutating func date() -> String {
    let day = pick(["01", "09", "20", "22", "30"])
    return
      "\(day)/\(pick(["01", "06", "11", "12"]))/\(pick(["2024", "2025", "2026", "2026", "2027"]))"
  }

  // MARK: Bodies

  /// A body with what Markdown makes of links, photos, quotations, tables and headings.
  mutating func body(of file: String, linkingTo texts: [String], photos: [String]) -> String {
    var parts = ["Nội dung số \(number(0...999))."]
    if !once(in: 6) { parts.append("## Cách làm\n\nLàm như sau.") }
    for _ in 0..<number(0...3) { parts.append(part(of: file, texts, photos)) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private mutating func part(of file: String, _ texts: [String], _ photos: [String]) -> String {
    switch number(0...8) {
    case 0: return "> Việc nhỏ mà hay.\n> — Người nói \(number(1...9))"
    case 1: return "> [!LƯU Ý]\n> Nhớ điều \(number(1...9))."
    case 2: return "| Năm | Số |\n|---|--:|\n| 2025 | \(number(1...99)) |"
    case 3: return "Xem [phong trào](/phong-trao/) và [trang ngoài](https://example.org/)."
    case 4: return "Tính từ đầu.[^1]\n\n[^1]: Theo phòng kỹ thuật \(number(1...9))."
    case 5: return "### Kết quả\n\n- một\n- hai"
    case 6:
      guard let photo = path(among: photos) else { return "Không ảnh." }
      return "![Ảnh chụp](<\(relative(photo, from: file))> \"Chú thích. Ảnh: Trần Minh Họa\")"
    default:
      guard let text = path(among: texts) else { return "Không liên kết." }
      let fragment = once(in: 3) ? "#cach-lam" : ""
      return "Đọc thêm [bài](<\(relative(text, from: file))\(fragment)>)."
    }
  }

  private func relative(_ path: String, from file: String) -> String {
    String(repeating: "../", count: file.utf8.count { $0 == UInt8(ascii: "/") }) + path
  }
}

/// A text with the value of a key changed, added or, for nil, left out. The keys stand at the
/// beginning of lines, between `---` if the text has a body.
func settingKey(_ key: String, to value: String?, in text: String) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let hasBody = lines.first == "---"
  let start = hasBody ? 1 : 0
  let end = hasBody ? lines.dropFirst().firstIndex(of: "---") ?? lines.count : lines.count - 1
  guard start <= end else { return text }
  let line = value.map { "\(key): \($0)" }
  if let index = lines[start..<end].firstIndex(where: { $0.hasPrefix(key + ":") }) {
    if let line { lines[index] = line } else { lines.remove(at: index) }
  } else if let line {
    lines.insert(line, at: end)
  }
  return lines.joined(separator: "\n")
}

/// A text with another body; its keys stay.
func settingBody(_ body: String, in text: String) -> String {
  guard let end = text.firstRange(of: "\n---\n") else { return text }
  return text[..<end.upperBound] + body
}
