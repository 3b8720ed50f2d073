import Threads

extension SearchTerms {
  /// The index after some of its documents have changed: what they had is taken out of the shards of
  /// an earlier index, and what they have now is put in. The bytes are those of an index made anew.
  ///
  /// - Parameter shards: The texts of an earlier index of as many documents, in the same order, with
  ///   the same glossary.
  package static func updated(
    _ shards: [[UInt8]], count: Int, changed: [Int], options: Options,
    document: @Sendable (Int) -> SearchDocument
  ) -> SearchTerms {
    let runs = parallelMap(
      count: changed.count, jobs: options.jobs, run: 1, makeWorker: { _ in 0 }
    ) { index, _ -> ShardedRun in
      var run = TermRun(first: changed[index], glossary: options.glossary)
      run.add(document(changed[index]))
      return ShardedRun(run, shardCount: shards.count)
    }
    let documents = Set(changed.map { UInt32($0) })
    let made = parallelMap(
      count: shards.count, jobs: options.jobs, run: 1, makeWorker: { _ in PostingCoder() }
    ) { number, coder -> (text: [UInt8], words: [WordFrequency]) in
      let update = ShardUpdate(shards[number], without: documents, with: runs, number: number)
      guard update.isNeeded else { return (shards[number], update.words) }
      let shard = update.shard(&coder)
      return (shard.text, shard.words)
    }
    return SearchTerms(
      documentCount: count, shards: made.map(\.text), words: made.flatMap(\.words))
  }
}

/// A shard read back, what some documents had in it, and what they have now.
private struct ShardUpdate {
  private struct Term: Hashable {
    let key: String
    /// Empty for a pair.
    let form: String
  }

  private struct Field {
    let term: Term
    let code: ArraySlice<UInt8>
  }

  private var fields: [Field] = []
  private var removed: [Term: [Posting]] = [:]
  private var added: [Term: [Posting]] = [:]
  private let documents: Set<UInt32>
  /// How many documents had each word.
  private(set) var words: [WordFrequency] = []

  init(
    _ text: [UInt8], without documents: Set<UInt32>, with runs: [ShardedRun], number: Int
  ) {
    self.documents = documents
    for line in text.split(separator: UInt8(ascii: "\n")) { read(line) }
    for run in runs {
      for term in run.shards[number] {
        added[Term(key: run.key(term), form: run.form(term)), default: []] += run.postings(term)
      }
    }
  }

  var isNeeded: Bool { added != removed }

  private mutating func read(_ line: ArraySlice<UInt8>) {
    let parts = line.split(separator: UInt8(ascii: "\t"))
    let key = String(decoding: parts[0], as: UTF8.self)
    let isPair = parts[0].contains(UInt8(ascii: " "))
    if !isPair { words.append(WordFrequency(word: key, documents: 0)) }
    for part in parts.dropFirst() {
      let colon = isPair ? nil : part.firstIndex(of: UInt8(ascii: ":"))
      let form = colon.map { String(decoding: part[..<$0], as: UTF8.self) } ?? ""
      let code = colon.map { part[($0 + 1)...] } ?? part
      let (count, found) = PostingCoder.scan(code, for: documents)
      let term = Term(key: key, form: form)
      fields.append(Field(term: term, code: code))
      if !isPair { words[words.count - 1].documents += count }
      if !found.isEmpty { removed[term] = found.sorted() }
    }
  }

  /// The shard as it is now.
  func shard(_ coder: inout PostingCoder) -> TermShard {
    var postings: [Term: [Posting]] = [:]
    for field in fields {
      postings[field.term] = PostingCoder.postings(field.code).filter {
        !documents.contains($0.document)
      }
    }
    for (term, new) in added { postings[term, default: []] += new }
    let terms = postings.filter { !$0.value.isEmpty }.map {
      (hash: SearchHash($0.key.key).value, term: $0.key, postings: $0.value.sorted())
    }
    var shard = TermShard()
    for (_, term, postings) in terms.sorted(by: { left, right in
      if left.hash != right.hash { return left.hash < right.hash }
      return left.term.key != right.term.key
        ? precedesInBytes(left.term.key, right.term.key)
        : precedesInBytes(left.term.form, right.term.form)
    }) {
      shard.append(key: term.key, form: term.form, postings: postings[...], coder: &coder)
    }
    return shard
  }
}
