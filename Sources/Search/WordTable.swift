import Vietnamese

/// The words that a run of documents has, each folded once, however often it stands there.
struct WordTable: Sendable {
  struct Word: Sendable {
    let exact: String
    /// The position of its loose form.
    let loose: Int
    /// Whether it is an abbreviation, or an expansion may begin with it.
    var isInGlossary = false
  }

  struct Loose: Sendable {
    let text: String
    /// Of the text.
    let hash: SearchHash
  }

  private(set) var words: [Word] = []
  private(set) var looses: [Loose] = []
  private var exactIDs: [String: Int] = [:]
  private var looseIDs: [String: Int] = [:]

  /// Words as texts write them, by their bytes: open addressing over `keys`.
  private var slots = [Int32](repeating: -1, count: 1 << 12)
  private var keys: [Key] = []
  private var arena: [UInt8] = []

  private struct Key: Sendable {
    let hash: UInt64
    let start: Int
    let count: Int
    /// Its word; -1 for what folds to nothing.
    let word: Int
  }

  /// The word that a text writes so; nil for one that folds to nothing.
  @inline(__always)
  mutating func word(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    var slot = Int(truncatingIfNeeded: (hash ^ hash >> 29)) & (slots.count - 1)
    while slots[slot] >= 0 {
      let key = keys[Int(slots[slot])]
      if key.hash == hash, holds(key, bytes) { return key.word < 0 ? nil : key.word }
      slot = (slot + 1) & (slots.count - 1)
    }
    return add(bytes, hash: hash, slot: slot)
  }

  private func holds(_ key: Key, _ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard key.count == bytes.count else { return false }
    var index = key.start
    for byte in bytes {
      if arena[index] != byte { return false }
      index += 1
    }
    return true
  }

  private mutating func add(
    _ bytes: Slice<UnsafeBufferPointer<UInt8>>, hash: UInt64, slot: Int
  ) -> Int? {
    let word = SearchWord(String(decoding: bytes, as: UTF8.self))
    let id = word.loose.isEmpty ? nil : self.id(of: word)
    slots[slot] = Int32(keys.count)
    keys.append(Key(hash: hash, start: arena.count, count: bytes.count, word: id ?? -1))
    arena.append(contentsOf: bytes)
    if keys.count * 2 > slots.count { grow() }
    return id
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: 2 * slots.count)
    for (index, key) in keys.enumerated() {
      var slot = Int(truncatingIfNeeded: (key.hash ^ key.hash >> 29)) & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(index)
    }
  }

  mutating func id(of word: SearchWord) -> Int {
    if let known = exactIDs[word.exact] { return known }
    let id = words.count
    exactIDs[word.exact] = id
    words.append(Word(exact: word.exact, loose: looseID(word.loose)))
    return id
  }

  /// A mark for the ends of names, which is no word.
  mutating func id(ofMark mark: String) -> Int {
    let id = words.count
    words.append(Word(exact: mark, loose: looseID(mark)))
    return id
  }

  mutating func noteInGlossary(_ word: Int) { words[word].isInGlossary = true }

  private mutating func looseID(_ text: String) -> Int {
    if let known = looseIDs[text] { return known }
    looseIDs[text] = looses.count
    looses.append(Loose(text: text, hash: SearchHash(text)))
    return looses.count - 1
  }
}
