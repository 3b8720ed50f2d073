/// The candidates that a mistyped word may have meant, nearest first, at most `most`.
///
/// Nearness is the Damerau–Levenshtein distance (optimal string alignment) of the folded words, and
/// counts up to max(1, length / part). `folded` brings words to the form in which typing slips are
/// compared: for keys, without marks and case.
package func nearMisses(
  for word: String, among candidates: some Sequence<String>, most: Int = 3, part: Int = 3,
  folded: (String) -> String = { $0.lowercased() }
) -> [String] {
  let wanted = Array(folded(word).unicodeScalars)
  let limit = max(1, wanted.count / part)
  var found: [(distance: Int, candidate: String)] = []
  for candidate in candidates {
    let letters = Array(folded(candidate).unicodeScalars)
    guard abs(letters.count - wanted.count) <= limit else { continue }
    let distance = editDistance(wanted, letters)
    if distance <= limit { found.append((distance, candidate)) }
  }
  var seen = Set<String>()
  return found.sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
    .map(\.candidate).filter { seen.insert($0).inserted }
    .prefix(most).map { $0 }
}

/// Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var current = [i + 1]
    for j in right.indices {
      let substitution = last[j] + (left[i] == right[j] ? 0 : 1)
      var cost = min(last[j + 1] + 1, current[j] + 1, substitution)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        cost = min(cost, beforeLast[j - 1] + 1)
      }
      current.append(cost)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
