import Threads

/// The terms of all documents, in the parts that browsers load.
package struct SearchTerms: Sendable {
  /// What the index is made with.
  package struct Options: Sendable {
    package var glossary = SearchGlossary.builtIn
    package var jobs = 1

    package init() {}
  }

  package let documentCount: Int
  /// The texts of the shards: `TermShard`.
  package let shards: [[UInt8]]
  /// The words by their first letters, for what is typed half: a line `word:n` for each, in the order
  /// of the bytes; about 2ⁿ documents have it.
  package let lexicon: [(name: String, text: [UInt8])]

  init(documentCount: Int, shards: [[UInt8]], words: [WordFrequency]) {
    self.documentCount = documentCount
    self.shards = shards
    lexicon = Self.lexicon(words)
  }

  /// Indexes documents. They are asked for in runs, on several threads.
  package init(
    count: Int, options: Options, document: @Sendable (Int) -> SearchDocument
  ) {
    let shardCount = Self.shardCount(documents: count)
    let runCount = max(1, min(options.jobs, count))
    let runs = parallelMap(
      count: runCount, jobs: options.jobs, run: 1, makeWorker: { _ in 0 }
    ) { number, _ -> ShardedRun in
      let range = count * number / runCount..<count * (number + 1) / runCount
      var run = TermRun(first: range.lowerBound, glossary: options.glossary)
      for index in range { run.add(document(index)) }
      return ShardedRun(run, shardCount: shardCount)
    }
    let made = parallelMap(
      count: shardCount, jobs: options.jobs, run: 1, makeWorker: { _ in PostingCoder() }
    ) { shard, coder in Self.shard(shard, of: runs, &coder) }
    self.init(
      documentCount: count, shards: made.map(\.text), words: made.flatMap(\.words))
  }

  /// So many that what a query needs of 100 000 documents stays small; a power of two, so that it
  /// seldom changes.
  package static func shardCount(documents: Int) -> Int {
    var count = 8
    while count < 8192, count * 16 < documents { count *= 2 }
    return count
  }

  private static func shard(
    _ number: Int, of runs: [ShardedRun], _ coder: inout PostingCoder
  ) -> TermShard {
    var terms: [(run: Int, term: ShardedRun.Term)] = []
    for (run, sharded) in runs.enumerated() {
      for term in sharded.shards[number] { terms.append((run, term)) }
    }
    terms.sort { left, right in
      if left.term.hash != right.term.hash { return left.term.hash < right.term.hash }
      let keys = (runs[left.run].key(left.term), runs[right.run].key(right.term))
      if keys.0 != keys.1 { return precedesInBytes(keys.0, keys.1) }
      let forms = (runs[left.run].form(left.term), runs[right.run].form(right.term))
      return forms.0 == forms.1
        ? left.run < right.run : precedesInBytes(forms.0, forms.1)
    }
    var shard = TermShard()
    var index = 0
    while index < terms.count {
      let (run, term) = terms[index]
      let (key, form) = (runs[run].key(term), runs[run].form(term))
      var postings = runs[run].postings(term)
      index += 1
      while index < terms.count, terms[index].term.hash == term.hash,
        runs[terms[index].run].key(terms[index].term) == key,
        runs[terms[index].run].form(terms[index].term) == form
      {
        postings += runs[terms[index].run].postings(terms[index].term)
        index += 1
      }
      shard.append(key: key, form: form, postings: postings, coder: &coder)
    }
    return shard
  }

  static func lexicon(_ words: [WordFrequency]) -> [(name: String, text: [UInt8])] {
    let sorted = words.sorted { precedesInBytes($0.word, $1.word) }
    var parts: [(name: String, text: [UInt8])] = []
    for word in sorted {
      let name = lexiconName(of: word.word)
      let line = Array("\(word.word):\(floorLog2(word.documents))".utf8)
      if let known = parts.firstIndex(where: { $0.name == name }) {
        parts[known].text += [UInt8(ascii: "\n")] + line
      } else {
        parts.append((name, line))
      }
    }
    return parts.sorted { precedesInBytes($0.name, $1.name) }
  }

  /// The part of the lexicon that has a word: its first letter or digit, or `_`.
  static func lexiconName(of word: String) -> String {
    guard let first = word.utf8.first, first < 0x80 else { return "_" }
    return String(UnicodeScalar(first))
  }
}
