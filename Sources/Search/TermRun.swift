import Vietnamese

/// The terms of some documents that follow each other: what one thread finds.
struct TermRun: Sendable {
  private(set) var table: WordTable
  private(set) var pairs = PairTable()
  /// For each document its words and its pairs: the term above the mask.
  private(set) var wordEntries: [UInt32] = []
  private(set) var pairEntries: [UInt32] = []
  /// Where the entries of each document end.
  private(set) var ends: [(words: Int, pairs: Int)] = []
  /// The number of the first document.
  let first: Int

  private let start: Int
  private let end: Int
  private let glossary: [GlossaryEntry]
  /// By word: the document that had it last, and where its entry stands.
  private var lastSeen: [(document: Int32, entry: Int32)] = []
  private var stretch: [Int] = []

  private struct GlossaryEntry: Sendable {
    let short: Int
    let long: [Int]
  }

  init(first: Int, glossary: SearchGlossary) {
    var table = WordTable()
    start = table.id(ofMark: SearchKey.start)
    end = table.id(ofMark: SearchKey.end)
    var entries: [GlossaryEntry] = []
    for entry in glossary.entries {
      let short = table.id(of: SearchWord(entry.short))
      var long: [Int] = []
      for word in entry.long { long.append(table.id(of: SearchWord(word))) }
      table.noteInGlossary(short)
      table.noteInGlossary(long[0])
      entries.append(GlossaryEntry(short: short, long: long))
    }
    self.first = first
    self.table = table
    self.glossary = entries
  }

  private var document: Int { ends.count }

  /// Adds the next document.
  mutating func add(_ document: SearchDocument) {
    for (field, text) in document.texts {
      add(text, as: field, isHTML: false, isWhole: field == .name || field == .title)
    }
    add(document.body, as: .body, isHTML: true, isWhole: false)
    ends.append((wordEntries.count, pairEntries.count))
  }

  private mutating func add(_ text: String, as field: SearchField, isHTML: Bool, isWhole: Bool) {
    var text = text
    stretch.removeAll(keepingCapacity: true)
    if isWhole { stretch.append(start) }
    text.withUTF8 { bytes in
      TextScanner.scan(bytes, isHTML: isHTML) { event in
        switch event {
        case .word(let word): if let id = table.word(word) { stretch.append(id) }
        case .end:
          if isWhole { stretch.append(end) }
          addStretch(field.bit)
          stretch.removeAll(keepingCapacity: true)
        }
      }
    }
  }

  private mutating func addStretch(_ mask: FieldMask) {
    var previous = -1
    for index in stretch.indices {
      let word = stretch[index]
      addWord(word, mask)
      if previous >= 0 { addPair(previous, word, mask) }
      if table.words[word].isInGlossary { addGlossary(at: index, mask) }
      previous = word
    }
  }

  /// An abbreviation's expansion in its place, or the abbreviation of an expansion that starts here.
  private mutating func addGlossary(at index: Int, _ mask: FieldMask) {
    for entry in glossary {
      if entry.short == stretch[index] {
        replace(index..<index + 1, by: entry.long, mask)
      } else if stretch[index...].starts(with: entry.long) {
        replace(index..<index + entry.long.count, by: [entry.short], mask)
      }
    }
  }

  /// Adds what the stretch would have with other words in a place.
  private mutating func replace(_ range: Range<Int>, by words: [Int], _ mask: FieldMask) {
    for word in words { addWord(word, mask) }
    for (left, right) in zip(words, words.dropFirst()) { addPair(left, right, mask) }
    if range.lowerBound > 0 { addPair(stretch[range.lowerBound - 1], words[0], mask) }
    if range.upperBound < stretch.count {
      addPair(words[words.count - 1], stretch[range.upperBound], mask)
    }
  }

  @inline(__always)
  private mutating func addWord(_ word: Int, _ mask: FieldMask) {
    guard word != start, word != end else { return }
    while lastSeen.count <= word { lastSeen.append((-1, 0)) }
    let seen = lastSeen[word]
    if seen.document == Int32(document) {
      wordEntries[Int(seen.entry)] |= mask
    } else {
      lastSeen[word] = (Int32(document), Int32(wordEntries.count))
      wordEntries.append(UInt32(word) << FieldMask.fieldBits | mask)
    }
  }

  @inline(__always)
  private mutating func addPair(_ left: Int, _ right: Int, _ mask: FieldMask) {
    let (first, second) = (table.words[left].loose, table.words[right].loose)
    let slot = pairs.slot(first, second)
    if pairs.slots[slot].document == Int32(document) {
      pairEntries[Int(pairs.slots[slot].entry)] |= mask
    } else {
      pairs.slots[slot].document = Int32(document)
      pairs.slots[slot].entry = Int32(pairEntries.count)
      pairEntries.append(UInt32(pairs.slots[slot].id) << FieldMask.fieldBits | mask)
    }
  }
}

/// The pairs of loose words that a run has, by open addressing.
struct PairTable: Sendable {
  struct Slot: Sendable {
    var key: UInt64 = .max
    var id: Int32 = 0
    /// The document that had it last, and where its entry stands.
    var document: Int32 = -1
    var entry: Int32 = 0
  }

  var slots = [Slot](repeating: Slot(), count: 1 << 14)
  /// The two words of each pair.
  private(set) var pairs: [(first: Int32, second: Int32)] = []

  /// Where a pair lies; it is added if it is new.
  @inline(__always)
  mutating func slot(_ first: Int, _ second: Int) -> Int {
    let key = UInt64(first) << 32 | UInt64(second)
    var slot = find(key)
    guard slots[slot].key == .max else { return slot }
    if pairs.count * 2 >= slots.count {
      grow()
      slot = find(key)
    }
    slots[slot].key = key
    slots[slot].id = Int32(pairs.count)
    pairs.append((Int32(first), Int32(second)))
    return slot
  }

  @inline(__always)
  private func find(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot].key != key, slots[slot].key != .max { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: Slot(), count: 2 * old.count)
    for slot in old where slot.key != .max { slots[find(slot.key)] = slot }
  }
}
