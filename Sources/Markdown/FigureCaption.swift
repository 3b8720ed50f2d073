/// An image's title, taken apart into what the picture shows and who took it.
///
/// Understands `Chị Dụ bên máy dệt (Ảnh: Văn An)` and `Chị Dụ bên máy dệt. Ảnh: Văn An`, which is how
/// the Vietnamese press writes it. Without brackets the mark begins with a capital, so that
/// “… trong bức ảnh: …” is left whole.
struct FigureCaption: Equatable {
  let caption: String?
  let credit: String?

  init(title: String) {
    let title = title.trimmingBlanks()
    let mayNameSomeone = title.utf8.count <= Self.longest && title.utf8.contains(UInt8(ascii: ":"))
    let split = mayNameSomeone ? Self.inBrackets(title) ?? Self.atTheEnd(title) : nil
    let caption = split?.caption ?? title[...]
    self.caption = caption.isEmpty ? nil : String(caption)
    credit = split.map { String($0.credit) }
  }

  private static func inBrackets(_ title: Substring) -> (caption: Substring, credit: Substring)? {
    let end = title.last == "." ? title.dropLast() : title
    guard end.last == ")", let open = end.lastIndex(of: "(") else { return nil }
    let inside = end[end.index(after: open)...].dropLast().trimmingBlanks()
    for mark in marks where inside.lowercased().hasPrefix(mark.lowercased()) {
      guard let credit = Self.credit(inside.dropFirst(mark.count)) else { continue }
      return (end[..<open].trimmingBlanks(), credit)
    }
    return nil
  }

  private static func atTheEnd(_ title: Substring) -> (caption: Substring, credit: Substring)? {
    for mark in marks {
      guard let found = title.ranges(of: mark).last, !continuesWord(title, at: found.lowerBound),
        let credit = credit(title[found.upperBound...])
      else { continue }
      return (title[..<found.lowerBound].trimmingSeparators(), credit)
    }
    return nil
  }

  /// A name, once the colon is past.
  private static func credit(_ rest: Substring) -> Substring? {
    let rest = rest.trimmingBlanks()
    guard rest.first == ":" else { return nil }
    let name = rest.dropFirst().trimmingBlanks()
    let credit = name.last == "." ? name.dropLast() : name
    return credit.contains(where: \.isLetter) && credit.isBalanced ? credit : nil
  }

  private static func continuesWord(_ title: Substring, at index: Substring.Index) -> Bool {
    index > title.startIndex && title[title.index(before: index)].isLetter
  }

  /// In bytes; what is longer is left whole.
  private static let longest = 2_000

  /// The longer marks first, for they end in the shorter.
  private static let marks = ["Nguồn ảnh", "Nguồn", "Ảnh", "Photo"]
}

extension Substring {
  func trimmingBlanks() -> Substring { trimming(\.isWhitespace) }

  /// Without the blanks, dashes and bars that stand between a caption and its credit.
  fileprivate func trimmingSeparators() -> Substring {
    trimming { $0.isWhitespace || "-–—|/,;(".contains($0) }
  }

  /// Whether every bracket is closed and none is closed twice.
  fileprivate var isBalanced: Bool {
    var depth = 0
    for character in self {
      if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  private func trimming(_ isOuter: (Character) -> Bool) -> Substring {
    var result = drop(while: isOuter)
    while let last = result.last, isOuter(last) { result.removeLast() }
    return result
  }
}

extension String {
  func trimmingBlanks() -> Substring { self[...].trimmingBlanks() }
}
