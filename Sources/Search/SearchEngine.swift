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

  package init(_ terms: SearchTerms) {
    documentCount = terms.documentCount
    shardCount = terms.shards.count
    shard = { terms.shards[$0][...] }
    lexicon = { name in terms.lexicon.first { $0.name == name }?.text[...] ?? [] }
  }

  /// The documents that answer a query, best first; among equals the last, which is the newest.
  package func search(_ text: String) -> [SearchHit] {
    let query = SearchQuery(text)
    var scores = Scores(count: documentCount)
    let all = query.words.indices.map { alternatives(to: $0, of: query) }
    for alternatives in all { addWord(alternatives, to: &scores) }
    for (left, right) in zip(all, all.dropFirst()) {
      addPair(left[0].word.loose, right, to: &scores)
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

  private static let completionLimit = 6

  private func alternatives(to index: Int, of query: SearchQuery) -> [Alternative] {
    let word = query.words[index]
    let whole = Alternative(word: word, key: word.loose, isCompletion: false)
    guard query.isOpen, index == query.words.count - 1 else { return [whole] }
    let beginnings = word.beginnings
    let candidates = lexicon(SearchTerms.lexiconName(of: word.loose))
      .split(separator: UInt8(ascii: "\n"))
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
        for group in groups { scores.note(group, maskWeights[Int(group.mask)] * agreement) }
      }
    }
    scores.add(times: rarity, matching: rarity)
  }

  private func addPair(_ left: String, _ right: [Alternative], to scores: inout Scores) {
    let found = right.compactMap { alternative in
      postings(
        SearchKey.pair(left, alternative.key), shardOf: SearchKey.group(left, alternative.key)
      ).map { (alternative.isCompletion ? 1 : 2, $0) }
    }
    let rarity = rarity(found.reduce(0) { $0 + $1.1.count })
    for (times, postings) in found {
      for group in postings.forms.flatMap(\.groups) {
        scores.note(group, (8 * maskWeights[Int(group.mask)] + 256) * times)
      }
    }
    scores.add(times: rarity, matching: 0)
  }

  /// The beginning or the end of a name or a title.
  private func addEdge(_ left: String, _ right: String, to scores: inout Scores) {
    let key = SearchKey.pair(left, right)
    guard let found = postings(key, shardOf: SearchKey.group(left, right)) else { return }
    let rarity = rarity(found.count)
    for group in found.forms.flatMap(\.groups) {
      scores.note(group, 8 * maskWeights[Int(group.mask)])
    }
    scores.add(times: rarity, matching: 0)
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

  init(count: Int) {
    scores = Array(repeating: 0, count: count)
    matched = scores
    best = scores
  }

  /// Notes what the documents of a group have for the present term: the best of several counts.
  mutating func note(_ group: PostingGroup, _ value: Int) {
    for document in group.documents.lazy.map({ Int($0) }) where document < best.count {
      if best[document] == 0 { touched.append(document) }
      best[document] = max(best[document], value)
    }
  }

  /// Ends a term.
  mutating func add(times rarity: Int, matching: Int) {
    for document in touched {
      scores[document] += best[document] * rarity
      matched[document] += matching
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
