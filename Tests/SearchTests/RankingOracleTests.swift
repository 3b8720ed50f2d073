import Search
import Testing
import Vietnamese

/// The engine against the definition in `docs/search.md`, worked out document by document, without an
/// index.
@Suite struct RankingOracleTests {
  @Test(arguments: 0..<UInt64(6))
  func theIndexFindsWhatTheTextsSay(seed: UInt64) {
    var random = Chance(seed: seed)
    let documents = (0..<random.below(60) + 1).map { _ in random.document() }
    let queries = (0..<25).map { _ in random.query() }
    let budget = [20, 65_536][Int(seed % 2)]
    let oracle = Oracle(documents, wordBudget: budget)
    let engine = SearchEngine(terms(of: documents, jobs: 3), wordBudget: budget)
    for query in queries {
      #expect(engine.search(query) == oracle.search(query), "seed \(seed), “\(query)”")
    }
    #expect(queries.contains { !oracle.search($0).isEmpty })
  }

  @Test func anyNumberOfThreadsWritesTheSame() {
    var random = Chance(seed: 7)
    let documents = (0..<150).map { _ in random.document() }
    let all = [1, 2, 5].map { terms(of: documents, jobs: $0) }
    for terms in all {
      #expect(terms.shards == all[0].shards)
      #expect(terms.lexicon.map(\.text) == all[0].lexicon.map(\.text))
    }
    #expect(all[0].shards.contains { !$0.isEmpty })
  }

  @Test(arguments: 0..<UInt64(4))
  func anUpdateWritesWhatACleanBuildWrites(seed: UInt64) {
    var random = Chance(seed: seed + 100)
    var documents = (0..<120).map { _ in random.document() }
    let before = terms(of: documents, jobs: 2)
    let changed = Set((0..<random.below(6) + 1).map { _ in random.below(120) }).sorted()
    for index in changed { documents[index] = random.below(5) == 0 ? [] : random.document() }
    let (clean, texts) = (terms(of: documents, jobs: 2), documents)
    let updated = SearchTerms.updated(
      before.shards, count: documents.count, changed: changed, options: options(jobs: 2)
    ) { document(texts[$0]) }
    #expect(updated.shards == clean.shards)
    #expect(updated.lexicon.map(\.text) == clean.lexicon.map(\.text))
    #expect(before.shards != clean.shards)
  }

  private func terms(of documents: [[FieldText]], jobs: Int) -> SearchTerms {
    SearchTerms(count: documents.count, options: options(jobs: jobs)) { document(documents[$0]) }
  }

  private func options(jobs: Int) -> SearchTerms.Options {
    var options = SearchTerms.Options()
    options.glossary = SearchGlossary([])
    options.jobs = jobs
    return options
  }

  private func document(_ texts: [FieldText]) -> SearchDocument {
    var document = SearchDocument()
    for text in texts { document.add(text.text, as: text.field) }
    return document
  }
}

/// A text of a document.
private struct FieldText {
  let field: SearchField
  let text: String
}

/// Scores as they are defined, the slow way.
private struct Oracle {
  private typealias Texts = [(field: SearchField, words: [SearchWord])]
  private let documents: [Texts]

  private let wordBudget: Int

  init(_ documents: [[FieldText]], wordBudget: Int) {
    self.wordBudget = wordBudget
    self.documents = documents.map { $0.map { ($0.field, searchWords($0.text)) } }
  }

  func search(_ query: String) -> [SearchHit] {
    let words = Array(searchWords(query).prefix(16))
    guard let first = words.first, let last = words.last else { return [] }
    let isOpen = query.unicodeScalars.last.map(isWordScalar) ?? false
    let isWhole = words.count > 1 && allWords.contains { $0.loose == last.loose }
    let completions = isOpen && !isWhole ? completions(of: last) : []
    let taken = taken(words)
    var totals = documents.map { _ in (score: 0, matched: 0) }
    func add(_ values: [[Int]], isWord: Bool = false) {
      let rarity = rarity(values.reduce(0) { $0 + $1.count { $0 > 0 } })
      for document in documents.indices {
        let best = values.map { $0[document] }.max() ?? 0
        totals[document].score += best * rarity
        if isWord, best > 0 { totals[document].matched += rarity }
      }
    }
    for (index, word) in words.enumerated() {
      let isLast = index == words.count - 1
      let ends = isLast ? completions : []
      let isTaken = taken.contains(index)
      let alone =
        isTaken ? wordValues(word, word.loose) + ends.flatMap { wordValues(word, $0) } : []
      add(alone, isWord: true)
      guard index > 0 else { continue }
      let left = words[index - 1].loose
      let longer = isLast && isOpen ? longer(than: word) : []
      let pairs =
        [pairValues(left, word.loose) { 2 * (8 * $0 + 256) }]
        + longer.map { pairValues(left, $0) { 8 * $0 + 256 } }
      add(pairs)
      // A pair that completes the last word gives that word, too.
      let rarity = isTaken ? rarity(alone.reduce(0) { $0 + $1.count { $0 > 0 } }) : 0
      for document in documents.indices
      where isLast && isOpen && pairs.contains(where: { $0[document] > 0 })
        && !alone.contains(where: { $0[document] > 0 })
      { totals[document].matched += rarity }
    }
    add([pairValues("^", first.loose) { 8 * $0 }])
    add([pairValues(last.loose, "$") { 8 * $0 }])
    return ranked(totals)
  }

  private func ranked(_ totals: [(score: Int, matched: Int)]) -> [SearchHit] {
    let most = totals.map(\.matched).max() ?? 0
    return totals.enumerated().filter { $1.matched > 0 && 4 * $1.matched >= 3 * most }
      .map { SearchHit(document: $0, score: $1.score) }
      .sorted { $0.score != $1.score ? $0.score > $1.score : $0.document > $1.document }
  }

  /// For each exact form of a word: what it is worth in each document.
  private func wordValues(_ typed: SearchWord, _ loose: String) -> [[Int]] {
    let forms = Set(allWords.filter { $0.loose == loose }.map(\.exact))
    return forms.map { form in
      let agreement =
        loose == typed.loose
        ? (form == typed.exact ? 8 : typed.isMarked ? 3 : 7)
        : (form.hasPrefix(typed.exact) ? 4 : typed.isMarked ? 1 : 3)
      return documents.map { texts in
        agreement * weight(texts) { _, words in words.contains { $0.exact == form } }
      }
    }
  }

  private func pairValues(_ left: String, _ right: String, _ value: (Int) -> Int) -> [Int] {
    documents.map { texts in
      let weight = weight(texts) { field, words in
        let isNamed = field == .name || field == .title
        let keys = isNamed ? ["^"] + words.map(\.loose) + ["$"] : words.map(\.loose)
        return zip(keys, keys.dropFirst()).contains { $0 == left && $1 == right }
      }
      return weight == 0 ? 0 : value(weight)
    }
  }

  /// The weight of the best field of a document that has something.
  private func weight(_ texts: Texts, has: (SearchField, [SearchWord]) -> Bool) -> Int {
    SearchField.allCases.filter { field in
      texts.contains { $0.field == field && has(field, $0.words) }
    }.map(\.weight).max() ?? 0
  }

  private func rarity(_ count: Int) -> Int {
    var (rarity, share) = (2, documents.count / max(1, min(count, documents.count)))
    while share > 1 { (rarity, share) = (rarity + 1, share / 2) }
    return rarity
  }

  private var allWords: [SearchWord] { documents.flatMap { $0.flatMap(\.words) } }

  /// The greatest power of two that is no more than how many documents have a word.
  private func size(_ loose: String) -> Int {
    let count = wordValues(SearchWord(""), loose).reduce(0) { $0 + $1.count { $0 > 0 } }
    return count == 0 ? 0 : 1 << (Int.bitWidth - 1 - count.leadingZeroBitCount)
  }

  /// The words that are looked up by themselves.
  private func taken(_ words: [SearchWord]) -> Set<Int> {
    let bySize = words.enumerated().map { (size: size($1.loose), index: $0) }
      .sorted { $0.size != $1.size ? $0.size < $1.size : $0.index < $1.index }
    return Set(
      bySize.indices.filter { place in
        words.count <= 3 || place < 3
          || bySize[...place].reduce(0) { $0 + $1.size } <= wordBudget
      }.map { bySize[$0].index })
  }

  /// The words that may become of a word that is typed half.
  private func longer(than word: SearchWord) -> [String] {
    let beginnings =
      word.loose.last == "i" && "yỳỷỹýỵ".contains(word.exact.last ?? "-")
      ? [word.loose, word.loose.dropLast() + "y"] : [word.loose]
    return Set(allWords.map(\.loose)).filter { key in
      key != word.loose && beginnings.contains { key.hasPrefix($0) }
    }.sorted()
  }

  /// The six commonest of them; how common they are is known to the power of two.
  private func completions(of word: SearchWord) -> [String] {
    let longer = longer(than: word)
    let sizes = longer.map { size($0) }
    return zip(longer, sizes).enumerated().sorted {
      $0.element.1 != $1.element.1
        ? $0.element.1 > $1.element.1 : $0.offset < $1.offset
    }.prefix(6).map(\.element.0)
  }
}

/// Random texts of few syllables, so that they share many.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 2 + 1 }

  /// Knuth's MMIX generator.
  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }

  private static let syllables = [
    "lao", "lão", "Lào", "lào", "động", "đồng", "dong", "giỏi", "hòa", "hoà", "hoa", "kỹ", "kĩ",
    "sư",
    "An", "anh", "ánh", "Nguyễn", "quý", "quyên", "y", "tế", "2026", "20", "Êđuôl", "là", "ai",
    "tay",
  ]

  mutating func text(upTo length: Int) -> String {
    (0..<below(length) + 1).map { _ in Self.syllables[below(Self.syllables.count)] }
      .joined(separator: " ")
  }

  mutating func document() -> [FieldText] {
    SearchField.allCases.dropLast().filter { _ in below(3) > 0 }.map {
      FieldText(field: $0, text: text(upTo: 7))
    }
  }

  mutating func query() -> String {
    let whole = text(upTo: 6)
    switch below(4) {
    case 0: return whole + " "
    case 1: return String(whole.prefix(max(1, whole.count - below(3))))
    default: return below(2) == 0 ? whole : slug(whole).split(separator: "-").joined(separator: " ")
    }
  }
}
