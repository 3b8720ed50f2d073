import Vietnamese

/// A document that answers a query.
package struct SearchHit: Sendable, Equatable {
  package let document: Int
  package let score: Int

  package init(document: Int, score: Int) {
    self.document = document
    self.score = score
  }
}

/// Finds and ranks. `search.js` does the same, step by step; `docs/search.md` defines it.
package struct SearchEngine: Sendable {
  private let documentCount: Int
  private let shardCount: Int
  private let shard: @Sendable (Int) -> ArraySlice<UInt8>
  private let lexicon: @Sendable (String) -> ArraySlice<UInt8>

  /// How many documents the words of a query may have together, about, before the commonest are left
  /// to the pairs.
  private let wordBudget: Int

  package init(_ terms: SearchTerms, wordBudget: Int = 65_536) {
    self.wordBudget = wordBudget
    documentCount = terms.documentCount
    shardCount = terms.shards.count
    shard = { terms.shards[$0][...] }
    lexicon = { name in terms.lexicon.first { $0.name == name }?.text[...] ?? [] }
  }

  /// The documents that answer a query, best first; among equals the last, which is the newest.
  package func search(_ text: String) -> [SearchHit] {
    let query = SearchQuery(text)
    var scores = Scores(count: documentCount)
    let taken = wordsTaken(of: query)
    for index in query.words.indices {
      if taken.contains(index) {
        addWord(alternatives(to: index, of: query), to: &scores)
      } else {
        scores.skipWord()
      }
    }
    for index in query.words.indices.dropFirst() {
      let isOpen = query.isOpen && index == query.words.count - 1
      addPair(query.words[index - 1].loose, query.words[index], isOpen: isOpen, to: &scores)
    }
    if let first = query.words.first, let last = query.words.last {
      addEdge(SearchKey.start, first.loose, to: &scores)
      addEdge(last.loose, SearchKey.end, to: &scores)
    }
    return scores.hits
  }

  /// A word that a document may have for one of the query.
  private struct Alternative {
    /// As it is typed.
    let word: SearchWord
    /// As the index has it.
    let key: String
    /// Whether the word typed is only its beginning.
    let isCompletion: Bool

    /// How well an exact form agrees with what was typed, in eighths.
    func agreement(_ form: ArraySlice<UInt8>) -> Int {
      if isCompletion {
        return form.starts(with: word.exact.utf8) ? 4 : word.isMarked ? 1 : 3
      }
      return form.elementsEqual(word.exact.utf8) ? 8 : word.isMarked ? 3 : 7
    }
  }

  /// The words of a query that are looked up by themselves: the rarest, three at least.
  private func wordsTaken(of query: SearchQuery) -> Set<Int> {
    guard query.words.count > 3 else { return Set(query.words.indices) }
    let sizes = query.words.map { size(of: $0.loose).map { 1 << $0 } ?? 0 }
    var (taken, sum): (Set<Int>, Int) = ([], 0)
    for index in sizes.indices.sorted(by: { (sizes[$0], $0) < (sizes[$1], $1) }) {
      sum += sizes[index]
      if taken.count < 3 || sum <= wordBudget { taken.insert(index) }
    }
    return taken
  }

  /// The logarithm of how many documents have a word; nil for one of none.
  private func size(of word: String) -> Int? {
    let start = Array("\(word):".utf8)
    return lexicon(SearchTerms.lexiconName(of: word)).split(separator: UInt8(ascii: "\n"))
      .first { $0.starts(with: start) }
      .flatMap { Int(String(decoding: $0.dropFirst(start.count), as: UTF8.self)) }
  }

  private static let completionLimit = 6

  private func alternatives(to index: Int, of query: SearchQuery) -> [Alternative] {
    let word = query.words[index]
    let whole = Alternative(word: word, key: word.loose, isCompletion: false)
    guard query.isOpen, index == query.words.count - 1 else { return [whole] }
    let beginnings = word.beginnings
    let lines = lexicon(SearchTerms.lexiconName(of: word.loose))
      .split(separator: UInt8(ascii: "\n"))
    // After other words a whole one needs no more than the pairs that it may become.
    if query.words.count > 1, size(of: word.loose) != nil { return [whole] }
    let candidates =
      lines
      .filter { line in beginnings.contains { line.starts(with: $0.utf8) } }
      .compactMap { line -> (word: String, size: Int)? in
        let parts = String(decoding: line, as: UTF8.self).split(separator: ":")
        guard parts.count == 2, let size = Int(parts[1]), parts[0] != word.loose else { return nil }
        return (String(parts[0]), size)
      }
    let best = candidates.enumerated().sorted { left, right in
      left.element.size != right.element.size
        ? left.element.size > right.element.size : left.offset < right.offset
    }
    return [whole]
      + best.prefix(Self.completionLimit).map {
        Alternative(word: word, key: $0.element.word, isCompletion: true)
      }
  }

  private func addWord(_ alternatives: [Alternative], to scores: inout Scores) {
    let found = alternatives.compactMap { alternative in
      postings(alternative.key, shardOf: SearchHash(alternative.key)).map { (alternative, $0) }
    }
    let rarity = rarity(found.reduce(0) { $0 + $1.1.count })
    for (alternative, postings) in found {
      for (form, groups) in postings.forms {
        let agreement = alternative.agreement(form)
        for group in groups { scores.note(group, group.weight * agreement) }
      }
    }
    scores.endWord(rarity)
  }

  /// Neighbours. All that may become of a half-typed second word lie in one shard with it.
  private func addPair(
    _ left: String, _ right: SearchWord, isOpen: Bool, to scores: inout Scores
  ) {
    let key = SearchKey.pair(left, right.loose)
    let beginnings =
      isOpen ? right.beginnings.map { SearchKey.pair(left, $0) } : [key + "\t"]
    let hash = SearchKey.group(left, right.loose).value
    let found = KeyPostings.all(
      beginning: beginnings, in: shard(Int(hash) & (shardCount - 1)))
    let rarity = rarity(found.reduce(0) { $0 + $1.postings.count })
    for (foundKey, postings) in found {
      let times = foundKey.elementsEqual(key.utf8) ? 2 : 1
      for group in postings.forms.flatMap(\.groups) {
        scores.note(group, (8 * group.weight + 256) * times)
      }
    }
    scores.endPair(rarity, completesWord: isOpen)
  }

  /// The beginning or the end of a name or a title.
  private func addEdge(_ left: String, _ right: String, to scores: inout Scores) {
    let key = SearchKey.pair(left, right)
    guard let found = postings(key, shardOf: SearchKey.group(left, right)) else { return }
    let rarity = rarity(found.count)
    for group in found.forms.flatMap(\.groups) {
      scores.note(group, 8 * group.weight)
    }
    scores.endPair(rarity, completesWord: false)
  }

  private func postings(_ key: String, shardOf hash: SearchHash) -> KeyPostings? {
    KeyPostings(key, in: shard(Int(hash.value) & (shardCount - 1)))
  }

  /// The rarer, the more: 2 for what every document has, one more with each halving.
  private func rarity(_ documents: Int) -> Int {
    2 + floorLog2(max(1, documentCount / max(1, min(documents, documentCount))))
  }
}

/// What documents have gathered while a query is worked through.
private struct Scores {
  private var scores: [Int]
  /// How much of the query each has, by the rarity of its words.
  private var matched: [Int]
  private var best: [Int]
  private var touched: [Int] = []
  /// The number of the present word of the query, and which each has had last.
  private var word = 0
  private var wordOf: [Int]
  private var wordRarity = 0

  init(count: Int) {
    scores = Array(repeating: 0, count: count)
    matched = scores
    best = scores
    wordOf = scores
  }

  /// Notes what the documents of a group have for the present term: the best of several counts.
  mutating func note(_ group: PostingGroup, _ value: Int) {
    for document in group.documents.lazy.map({ Int($0) }) where document < best.count {
      if best[document] == 0 { touched.append(document) }
      best[document] = max(best[document], value)
    }
  }

  /// Passes over a word that only pairs are looked up of.
  mutating func skipWord() {
    word += 1
    wordRarity = 0
  }

  /// Ends a word of the query.
  mutating func endWord(_ rarity: Int) {
    word += 1
    wordRarity = rarity
    for document in touched { match(document) }
    addTouched(times: rarity)
  }

  /// Ends a pair. Where it completes the last word, who has it has that word, too.
  mutating func endPair(_ rarity: Int, completesWord: Bool) {
    if completesWord {
      for document in touched where wordOf[document] != word { match(document) }
    }
    addTouched(times: rarity)
  }

  private mutating func match(_ document: Int) {
    matched[document] += wordRarity
    wordOf[document] = word
  }

  private mutating func addTouched(times rarity: Int) {
    for document in touched {
      scores[document] += best[document] * rarity
      best[document] = 0
    }
    touched.removeAll(keepingCapacity: true)
  }

  /// Those that have at least three quarters of what the best has of the query.
  var hits: [SearchHit] {
    let most = matched.max() ?? 0
    guard most > 0 else { return [] }
    return matched.indices.filter { matched[$0] > 0 && 4 * matched[$0] >= 3 * most }
      .map { SearchHit(document: $0, score: scores[$0]) }
      .sorted { ($0.score, $0.document) > ($1.score, $1.document) }
  }
}
