/// FNV-1a of 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), which a script can compute, too.
struct SearchHash {
  private(set) var value: UInt32 = 0x811C_9DC5

  init() {}

  init(_ text: String) { add(text.utf8) }

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { value = (value ^ UInt32(byte)) &* 0x0100_0193 }
  }
}

/// The keys of the index: words, and pairs of neighbours with a space between them.
enum SearchKey {
  /// Stand before the first and after the last word of a name or a title.
  static let start = "^"
  static let end = "$"

  static func pair(_ first: some StringProtocol, _ second: some StringProtocol) -> String {
    "\(first) \(second)"
  }

  /// What chooses the shard of a pair: so all pairs that a half-typed second word may make lie together.
  static func group(_ first: String, _ second: String) -> SearchHash {
    var hash = SearchHash(first)
    hash.add(" ".utf8)
    hash.add(second.unicodeScalars.first.map { String($0) }.map { Array($0.utf8) } ?? [])
    return hash
  }
}
