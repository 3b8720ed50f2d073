/// The entries of a run, turned round: for each term its documents.
struct TermPostings: Sendable {
  /// Where the postings of each term begin, and where the last end.
  private let starts: [Int]
  private let postings: [Posting]

  /// - Parameter ends: where the entries of each document end.
  init(_ entries: [UInt32], ends: some Collection<Int>, first: Int, terms: Int) {
    var starts = [Int](repeating: 0, count: terms + 1)
    for entry in entries { starts[Int(entry >> FieldMask.fieldBits) + 1] += 1 }
    for term in 0..<terms { starts[term + 1] += starts[term] }
    var next = starts
    let ends = Array(ends)
    postings = [Posting](unsafeUninitializedCapacity: entries.count) { postings, count in
      var index = 0
      for (document, end) in ends.enumerated() {
        while index < end {
          let term = Int(entries[index] >> FieldMask.fieldBits)
          postings[next[term]] = Posting(
            document: first + document,
            weight: bestWeights[Int(entries[index] & (1 << FieldMask.fieldBits - 1))])
          next[term] += 1
          index += 1
        }
      }
      count = entries.count
    }
    self.starts = starts
  }

  subscript(term: Int) -> ArraySlice<Posting> { postings[starts[term]..<starts[term + 1]] }
}

/// A run with its terms in the shards that they belong to.
struct ShardedRun: Sendable {
  /// A term of the run: a word by its exact form, or a pair.
  struct Term: Sendable {
    /// Of its key.
    let hash: UInt32
    let number: Int32
    let isPair: Bool
  }

  private let table: WordTable
  private let pairs: PairTable
  private let wordPostings: TermPostings
  private let pairPostings: TermPostings
  /// The terms of each shard.
  let shards: [[Term]]

  init(_ run: TermRun, shardCount: Int) {
    table = run.table
    pairs = run.pairs
    wordPostings = TermPostings(
      run.wordEntries, ends: run.ends.map(\.words), first: run.first, terms: run.table.words.count)
    pairPostings = TermPostings(
      run.pairEntries, ends: run.ends.map(\.pairs), first: run.first, terms: run.pairs.pairs.count)
    var shards = [[Term]](repeating: [], count: shardCount)
    for (number, word) in table.words.enumerated() where !wordPostings[number].isEmpty {
      let hash = table.looses[word.loose].hash.value
      shards[Int(hash) & (shardCount - 1)].append(
        Term(hash: hash, number: Int32(number), isPair: false))
    }
    for (number, pair) in pairs.pairs.enumerated() where !pairPostings[number].isEmpty {
      let second = table.looses[Int(pair.second)].text
      var hash = table.looses[Int(pair.first)].hash
      hash.add(CollectionOfOne(UInt8(ascii: " ")))
      var group = hash
      group.add(second.utf8.prefix(second.unicodeScalars.first.map { UTF8.width($0) } ?? 0))
      hash.add(second.utf8)
      shards[Int(group.value) & (shardCount - 1)].append(
        Term(hash: hash.value, number: Int32(number), isPair: true))
    }
    self.shards = shards
  }

  func postings(_ term: Term) -> ArraySlice<Posting> {
    term.isPair ? pairPostings[Int(term.number)] : wordPostings[Int(term.number)]
  }

  func key(_ term: Term) -> String {
    if term.isPair {
      let pair = pairs.pairs[Int(term.number)]
      return SearchKey.pair(
        table.looses[Int(pair.first)].text, table.looses[Int(pair.second)].text)
    }
    return table.looses[table.words[Int(term.number)].loose].text
  }

  /// The exact form of a word; empty for a pair.
  func form(_ term: Term) -> String {
    term.isPair ? "" : table.words[Int(term.number)].exact
  }
}
