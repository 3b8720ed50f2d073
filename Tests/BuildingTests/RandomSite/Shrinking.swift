/// The shortest list that still fails, as far as leaving out items leads: runs of half the length
/// first, then of a quarter, down to single ones, again and again until nothing can go.
///
/// The order stays. After `limit` tries the best so far has to do.
func shrunk<Item>(
  _ items: [Item], limit: Int = 300, while fails: ([Item]) throws -> Bool
) rethrows -> [Item] {
  var best = items
  var length = max(best.count / 2, 1)
  var tries = 0
  while tries < limit {
    var start = 0
    var gotShorter = false
    while start < best.count, tries < limit {
      let shorter = Array(best[..<start] + best[min(start + length, best.count)...])
      tries += 1
      if try fails(shorter) {
        best = shorter
        gotShorter = true
      } else {
        start += length
      }
    }
    if length > 1 { length /= 2 } else if !gotShorter { break }
  }
  return best
}
