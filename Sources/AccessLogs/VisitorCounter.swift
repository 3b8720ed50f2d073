import Bytes

/// Counts each visitor of a page once a day.
///
/// Who a visitor is, address and browser say. Of both only a number is kept, made with keys that are
/// drawn for this run and never leave it, and it is forgotten with the run at the latest. The numbers
/// of days that are over are forgotten earlier where there are very many: memory depends on the
/// readers of a day or two, not on the length of the logs.
struct VisitorCounter {
  /// How many views there were, by day since 1970 and page.
  private(set) var views: [Int: [Int: Int]] = [:]
  /// How many requests were by visitors that had been counted.
  private(set) var repeated = 0

  private let keys = (UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max))
  private var visitors: [Int: Set<UInt64>] = [:]
  private var held = 0
  private var forgotten = Set<Int>()
  /// How many visitors are held at most, those of the last two days apart.
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Counts a request; false where the visitors of its day are forgotten.
  mutating func count(_ entry: LogEntry, page: Int, day: Int) -> Bool {
    guard !forgotten.contains(day) else { return false }
    if visitors[day, default: []].insert(number(of: entry, page: page)).inserted {
      views[day, default: [:]][page, default: 0] += 1
      held += 1
    } else {
      repeated += 1
    }
    return true
  }

  /// No log has requests of days up to this one any more, save for late ones of the day itself.
  mutating func dayIsOver(_ day: Int) {
    guard held > limit else { return }
    for old in visitors.keys where old < day {
      held -= visitors.removeValue(forKey: old)?.count ?? 0
      forgotten.insert(old)
    }
  }

  private func number(of entry: LogEntry, page: Int) -> UInt64 {
    var hasher = DigestHasher()
    hasher.add(keys.0)
    hasher.add(keys.1)
    hasher.add(UInt64(page))
    hasher.add(entry.address.raw)
    hasher.add(entry.forwarded.raw)
    hasher.add((entry.agent ?? .empty).raw)
    return hasher.digest.low
  }
}
