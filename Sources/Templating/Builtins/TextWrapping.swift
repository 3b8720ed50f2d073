/// Python's `textwrap.wrap` for one line, with its defaults but for tabs and line breaks.
struct TextWrapping {
  let width: Int
  let breaksWords: Bool
  let breaksHyphens: Bool

  func lines(of text: String) -> [String] {
    var chunks = Array(chunks(of: Array(text.unicodeScalars)).reversed())
    var lines: [String] = []
    while !chunks.isEmpty {
      if isBlank(chunks[chunks.count - 1]), !lines.isEmpty { chunks.removeLast() }
      var line: [[Unicode.Scalar]] = []
      var length = 0
      while let chunk = chunks.last, length + chunk.count <= width {
        line.append(chunk)
        length += chunk.count
        chunks.removeLast()
      }
      if let chunk = chunks.last, chunk.count > width {
        breakUp(chunk, &chunks, &line, length)
      }
      if let last = line.last, isBlank(last) { line.removeLast() }
      if !line.isEmpty { lines.append(PythonString.text(line.flatMap { $0 })) }
    }
    return lines
  }

  private func isBlank(_ chunk: [Unicode.Scalar]) -> Bool {
    chunk.allSatisfy(WhiteSpace.contains)
  }

  /// Puts as much of a word that is wider than a line into the line as fits.
  private func breakUp(
    _ chunk: [Unicode.Scalar], _ chunks: inout [[Unicode.Scalar]],
    _ line: inout [[Unicode.Scalar]], _ length: Int
  ) {
    guard breaksWords else {
      if line.isEmpty {
        line.append(chunk)
        chunks.removeLast()
      }
      return
    }
    let room = width - length
    var end = min(room, chunk.count)
    if breaksHyphens, chunk.count > room,
      let hyphen = chunk[..<room].lastIndex(of: "-"), hyphen > 0,
      chunk[..<hyphen].contains(where: { $0 != "-" })
    {
      end = hyphen + 1
    }
    line.append(Array(chunk[..<end]))
    chunks[chunks.count - 1] = Array(chunk[end...])
  }

  // MARK: Chunks

  private func chunks(of text: [Unicode.Scalar]) -> [[Unicode.Scalar]] {
    var chunks: [[Unicode.Scalar]] = []
    var start = 0
    while start < text.count {
      let end = breaksHyphens ? chunkEnd(text, start) : wordEnd(text, start)
      chunks.append(Array(text[start..<end]))
      start = end
    }
    return chunks
  }

  private func wordEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    let isSpace = isSpace(text[start])
    return text[start...].firstIndex { self.isSpace($0) != isSpace } ?? text.count
  }

  /// Where the piece that begins at `start` may be broken off: after white space, a word, a hyphen
  /// inside a word, or before and after a dash.
  private func chunkEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int {
    if isSpace(text[start]) { return wordEnd(text, start) }
    if start > 0, isWordOrMark(text[start - 1]), let end = dashEnd(text, start) { return end }
    var end = start + 1
    while end <= text.count {
      if end < text.count, text[end] == "-", isHyphen(text, end) { return end + 1 }
      if end == text.count || isSpace(text[end]) { return end }
      if isWordOrMark(text[end - 1]), dashEnd(text, end) != nil { return end }
      end += 1
    }
    return text.count
  }

  /// The end of two or more hyphens that stand before a word.
  private func dashEnd(_ text: [Unicode.Scalar], _ start: Int) -> Int? {
    let end = text[start...].firstIndex { $0 != "-" } ?? text.count
    guard end - start >= 2, end < text.count, Builtins.isWordCharacter(text[end]) else {
      return nil
    }
    return end
  }

  /// Whether the hyphen at `index` stands between letters, as in a compound word.
  private func isHyphen(_ text: [Unicode.Scalar], _ index: Int) -> Bool {
    let isAfterLetters =
      index >= 2 && isLetter(text[index - 1]) && isLetter(text[index - 2])
      || index >= 3 && isLetter(text[index - 3]) && text[index - 2] == "-"
        && isWordOrMark(text[index - 1])
    guard isAfterLetters, index + 2 < text.count, isLetter(text[index + 1]) else { return false }
    if isLetter(text[index + 2]) { return true }
    return text[index + 2] == "-" && index + 3 < text.count && isLetter(text[index + 3])
  }

  private func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20: true
    default: false
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    Builtins.isWordCharacter(scalar) && scalar.properties.generalCategory != .decimalNumber
  }

  private func isWordOrMark(_ scalar: Unicode.Scalar) -> Bool {
    Builtins.isWordCharacter(scalar) || "!\"'&.,?".unicodeScalars.contains(scalar)
  }
}
