/// Every name of every honour, for finding them in what authors wrote.
///
/// Names are compared word by word without case, marks and *của*. An honour of three classes is also
/// found by its name without the class, if the class stands elsewhere.
package struct HonourAliases: Sendable {
  /// What a name stands for.
  struct Meaning: Sendable {
    /// The honour of exactly this name.
    var code: String?
    /// The honours of this name and a class.
    var codesByClass: [Int: String] = [:]

    func code(class number: Int?) -> String? {
      code ?? number.flatMap { codesByClass[$0] }
    }
  }

  /// A word after a name's beginning.
  private struct Step: Hashable {
    let node: Int
    let word: Int
  }

  private var codes: Set<String> = []
  private var wordNumbers: [String: Int] = [:]
  /// The names as a tree of words; node 0 is its root.
  private var nodes: [Step: Int] = [:]
  private var meanings: [Meaning] = [Meaning()]

  /// Of two honours with the same name, the first has it.
  package init(_ honours: [Honour]) {
    for honour in honours {
      codes.insert(honour.code)
      for name in [honour.title] + honour.aliases { add(name, of: honour.code) }
    }
  }

  /// The honour of a code or a name; `class` is 1, 2 or 3 where the author gave it apart.
  package func code(named name: String, class number: Int? = nil) -> String? {
    if codes.contains(name) { return name }
    if let number, codes.contains("\(name)-\(number)") { return "\(name)-\(number)" }
    let words = AwardWords(name).words
    guard let match = names(in: words, words.indices).first, match.words == words.indices else {
      return nil
    }
    return match.meaning.code(class: number)
  }

  /// A name in a line: what it stands for, and which of the words it takes.
  typealias Match = (meaning: Meaning, words: Range<Int>)

  /// For each word of a stretch the longest name that begins there, if any does.
  func names(in words: [AwardWords.Word], _ section: Range<Int>) -> [Match] {
    let numbers = words[..<section.upperBound].map {
      $0.folded == Self.filler ? Self.skipped : wordNumbers[$0.folded]
    }
    return section.compactMap { start in
      numbers[start] == Self.skipped ? nil : name(at: start, of: numbers)
    }
  }

  private func name(at start: Int, of numbers: [Int?]) -> Match? {
    var node = 0
    var best: Match?
    for index in start..<numbers.count {
      guard let word = numbers[index] else { break }
      if word == Self.skipped { continue }
      guard let next = nodes[Step(node: node, word: word)] else { break }
      node = next
      let meaning = meanings[node]
      if meaning.code != nil || !meaning.codesByClass.isEmpty {
        best = (meaning, start..<index + 1)
      }
    }
    return best
  }
}

extension HonourAliases {
  private static let filler = "cua"
  private static let skipped = -1

  private mutating func add(_ name: String, of code: String) {
    let words = AwardWords(name).words.map(\.folded).filter { $0 != Self.filler }
    guard !words.isEmpty else { return }
    let end = node(words)
    if meanings[end].code == nil { meanings[end].code = code }
    guard words.count > 2, words[words.count - 2] == awardClassWord,
      let number = awardClass(of: words[words.count - 1])
    else { return }
    let base = node(Array(words.dropLast(2)))
    if meanings[base].codesByClass[number] == nil { meanings[base].codesByClass[number] = code }
  }

  /// The node at the end of these words, made where it is not there yet.
  private mutating func node(_ words: [String]) -> Int {
    var node = 0
    for word in words {
      let number = wordNumbers[word] ?? wordNumbers.count
      wordNumbers[word] = number
      let step = Step(node: node, word: number)
      if let next = nodes[step] {
        node = next
      } else {
        meanings.append(Meaning())
        nodes[step] = meanings.count - 1
        node = meanings.count - 1
      }
    }
    return node
  }
}

/// *Hạng*, folded.
let awardClassWord = "hang"

/// The class that a folded word after *hạng* names.
func awardClass(of word: String) -> Int? {
  switch word {
  case "nhat", "i", "1": 1
  case "nhi", "hai", "ii", "2": 2
  case "ba", "iii", "3": 3
  default: nil
  }
}
