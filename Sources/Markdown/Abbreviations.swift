/// The abbreviations that texts explain, found by their first bytes.
package struct Abbreviations: Sendable, Hashable {
  /// An abbreviation and what it stands for.
  package struct Entry: Sendable, Hashable {
    package let short: String
    package let long: String

    package init(short: String, long: String) {
      self.short = short
      self.long = long
    }
  }

  package let entries: [Entry]
  /// The bytes of each entry's short form.
  private let bytes: [[UInt8]]
  /// For each first byte the entries that begin with it, the longest first.
  private let beginning: [[Int]]

  package init(_ entries: [Entry]) {
    self.entries = entries
    bytes = entries.map { Array($0.short.utf8) }
    var beginning = [[Int]](repeating: [], count: entries.isEmpty ? 0 : 256)
    for (index, short) in bytes.enumerated() {
      if let first = short.first { beginning[Int(first)].append(index) }
    }
    let counts = bytes.map(\.count)
    self.beginning = beginning.map { $0.sorted { counts[$0] > counts[$1] } }
  }

  package var isEmpty: Bool { entries.isEmpty }

  /// The entry that stands at a position as a word of its own; nil inside words, and in numbers of
  /// documents such as `57/KH-LĐLĐ`.
  func entry(at position: Int, of text: UnsafeBufferPointer<UInt8>) -> Int? {
    let candidates = beginning[Int(text[position])]
    guard !candidates.isEmpty, !Self.joins(before: position, of: text) else { return nil }
    return candidates.first { index in
      let short = bytes[index]
      let end = position + short.count
      guard end <= text.count, end == text.count || !Self.joins(text[end]) else { return false }
      return short.elementsEqual(text[position..<end])
    }
  }

  func length(of entry: Int) -> Int { bytes[entry].count }

  /// Whether the character before a position is a part of words or of documents' numbers.
  private static func joins(before position: Int, of text: UnsafeBufferPointer<UInt8>) -> Bool {
    var lead = position - 1
    while lead > 0, text[lead] & 0xC0 == 0x80 { lead -= 1 }
    return lead >= 0 && joins(text[lead])
  }

  /// Whether a character that begins with a byte is a part of words or of documents' numbers.
  private static func joins(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "/"), UInt8(ascii: "-"), 0xC3...0xC6,
      0xE1, 0xCC, 0xCD:
      true
    default: false
    }
  }
}
