/// Python's string operations, which count and compare code points, not characters.
enum PythonString {
  static func isEqual(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
  }

  static func isLess(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  // MARK: Trimming

  static func stripped(
    _ text: String, _ characters: String? = nil, left: Bool = true, right: Bool = true
  ) -> String {
    let set = characters.map { Set($0.unicodeScalars) }
    let isStripped = { (scalar: Unicode.Scalar) in
      set?.contains(scalar) ?? WhiteSpace.contains(scalar)
    }
    var rest = text.unicodeScalars[...]
    while left, let first = rest.first, isStripped(first) { rest.removeFirst() }
    while right, let last = rest.last, isStripped(last) { rest.removeLast() }
    return String(rest)
  }

  // MARK: Case

  static func capitalized(_ text: String) -> String {
    guard let first = text.unicodeScalars.first else { return "" }
    return first.properties.titlecaseMapping
      + String(text.unicodeScalars.dropFirst()).lowercased()
  }

  /// `str.title()`: an upper case letter after anything that isn't a cased letter.
  static func titled(_ text: String) -> String {
    var result = ""
    var isAfterLetter = false
    for scalar in text.unicodeScalars {
      result +=
        isAfterLetter ? scalar.properties.lowercaseMapping : scalar.properties.titlecaseMapping
      isAfterLetter = scalar.properties.isCased
    }
    return result
  }

  static func isLower(_ text: String) -> Bool {
    isCased(text, rejecting: { $0.properties.isUppercase })
  }

  static func isUpper(_ text: String) -> Bool {
    isCased(text, rejecting: { $0.properties.isLowercase })
  }

  private static func isCased(
    _ text: String, rejecting isRejected: (Unicode.Scalar) -> Bool
  ) -> Bool {
    var hasCased = false
    for scalar in text.unicodeScalars {
      if isRejected(scalar) || scalar.properties.generalCategory == .titlecaseLetter {
        return false
      }
      hasCased = hasCased || scalar.properties.isCased
    }
    return hasCased
  }

  // MARK: Searching

  static func contains(_ text: String, _ part: String) -> Bool {
    part.isEmpty || firstRange(of: Array(part.utf8), in: Array(text.utf8), from: 0) != nil
  }

  private static func firstRange(of part: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    guard let first = part.first, text.count >= part.count else { return nil }
    var index = start
    while index + part.count <= text.count {
      if text[index] == first, text[index..<(index + part.count)].elementsEqual(part) {
        return index
      }
      index += 1
    }
    return nil
  }

  /// How often the part occurs, without overlap.
  static func occurrences(of part: String, in text: String) -> Int {
    guard !part.isEmpty else { return text.unicodeScalars.count + 1 }
    return split(text, by: part).count - 1
  }

  static func replaced(_ text: String, _ old: String, _ new: String, count: Int = -1) -> String {
    if old.isEmpty { return interleaved(text, new, count: count) }
    return split(text, by: old, limit: count).joined(separator: new)
  }

  /// What replacing the empty text does: the new text before each character and at the end.
  private static func interleaved(_ text: String, _ new: String, count: Int) -> String {
    var left = count < 0 ? Int.max : count
    var result = ""
    for scalar in text.unicodeScalars {
      if left > 0 {
        result += new
        left -= 1
      }
      result.unicodeScalars.append(scalar)
    }
    return left > 0 ? result + new : result
  }

  // MARK: Splitting

  /// The pieces between occurrences of a separator that isn't empty.
  static func split(_ text: String, by separator: String, limit: Int = -1) -> [String] {
    let bytes = Array(text.utf8)
    let part = Array(separator.utf8)
    var pieces: [String] = []
    var start = 0
    while limit < 0 || pieces.count < limit,
      let found = firstRange(of: part, in: bytes, from: start)
    {
      pieces.append(String(decoding: bytes[start..<found], as: UTF8.self))
      start = found + part.count
    }
    pieces.append(String(decoding: bytes[start...], as: UTF8.self))
    return pieces
  }

  /// The words between white space.
  static func words(_ text: String, limit: Int = -1) -> [String] {
    var words: [String] = []
    var rest = text.unicodeScalars[...]
    while true {
      rest = rest.drop(while: WhiteSpace.contains)
      guard !rest.isEmpty else { return words }
      if limit >= 0, words.count == limit { return words + [String(rest)] }
      let word = rest.prefix { !WhiteSpace.contains($0) }
      words.append(String(word))
      rest = rest[word.endIndex...]
    }
  }

  /// `str.splitlines()`: at every kind of line break, without an empty last line.
  static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in text.unicodeScalars {
      if isLineBreak(scalar) {
        if !(scalar == "\n" && isAfterReturn) {
          lines.append(String(line))
          line = String.UnicodeScalarView()
        }
      } else {
        line.append(scalar)
      }
      isAfterReturn = scalar == "\r"
    }
    if !line.isEmpty { lines.append(String(line)) }
    return lines
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A...0x0D, 0x1C...0x1E, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
