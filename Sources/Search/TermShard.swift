/// A part of the index as it is written: a line for each key, in the order of their hashes. After the
/// key come, each after a tabulator, the code of a pair or `form:code` for each exact form of a word.
struct TermShard {
  private(set) var text: [UInt8] = []
  private var lastKey: String?
  /// How many documents have each word.
  private(set) var words: [WordFrequency] = []

  /// Adds a pair, whose form is empty, or a form of a word; those of a key come together.
  mutating func append(
    key: String, form: String, postings: ArraySlice<Posting>, coder: inout PostingCoder
  ) {
    if key != lastKey {
      if lastKey != nil { text.append(UInt8(ascii: "\n")) }
      text.append(contentsOf: key.utf8)
      lastKey = key
      if !form.isEmpty { words.append(WordFrequency(word: key, documents: 0)) }
    }
    text.append(UInt8(ascii: "\t"))
    if !form.isEmpty {
      text.append(contentsOf: form.utf8)
      text.append(UInt8(ascii: ":"))
      words[words.count - 1].documents += postings.count
    }
    text.append(contentsOf: coder.code(postings))
  }
}

/// How many documents have a word in one of its forms: the sum over the forms.
struct WordFrequency: Sendable {
  let word: String
  var documents: Int
}

/// The order of the bytes, which no locale changes.
func precedesInBytes(_ left: String, _ right: String) -> Bool {
  left.utf8.lexicographicallyPrecedes(right.utf8)
}

/// The documents of a key, as a shard has them.
struct KeyPostings {
  /// The exact forms of a word; one without a name for a pair.
  let forms: [(form: ArraySlice<UInt8>, groups: [PostingGroup])]

  /// Looks for a key in a shard's text.
  init?(_ key: String, in text: ArraySlice<UInt8>) {
    let wanted = Array(key.utf8) + [UInt8(ascii: "\t")]
    let lines = text.split(separator: UInt8(ascii: "\n"))
    guard let line = lines.first(where: { $0.starts(with: wanted) }) else { return nil }
    self.init(line: line)
  }

  /// All keys of a shard's text that begin in one of these ways.
  static func all(
    beginning beginnings: [String], in text: ArraySlice<UInt8>
  ) -> [(key: ArraySlice<UInt8>, postings: KeyPostings)] {
    text.split(separator: UInt8(ascii: "\n"))
      .filter { line in beginnings.contains { line.starts(with: $0.utf8) } }
      .map { ($0.prefix { $0 != UInt8(ascii: "\t") }, KeyPostings(line: $0)) }
  }

  private init(line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: "\t"))
    let isPair = parts[0].contains(UInt8(ascii: " "))
    forms = parts.dropFirst().map { part in
      guard !isPair, let colon = part.firstIndex(of: UInt8(ascii: ":")) else {
        return (part.prefix(0), PostingCoder.groups(part))
      }
      return (part[..<colon], PostingCoder.groups(part[(colon + 1)...]))
    }
  }

  /// How many documents there are, at most.
  var count: Int {
    forms.reduce(0) { $0 + $1.groups.reduce(0) { $0 + $1.documents.count } }
  }
}
