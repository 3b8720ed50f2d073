/// Gives each heading of a body an id that no other has.
struct HeadingIDs {
  private var taken: Set<String> = []
  private var counts: [String: Int] = [:]
  /// The id that was claimed last.
  private(set) var latest = ""

  /// The slug itself, or with `-2`, `-3` … for the second and third of it.
  mutating func claim(_ slug: String) -> String {
    let slug = Self.reserved.contains(where: slug.hasPrefix) ? "muc-\(slug)" : slug
    let wanted = slug.isEmpty ? "muc" : slug
    var id = wanted
    while !taken.insert(id).inserted {
      counts[wanted, default: 1] += 1
      id = "\(wanted)-\(counts[wanted, default: 1])"
    }
    latest = id
    return id
  }

  /// How the ids of footnotes begin.
  private static let reserved = ["fn-", "fnref-"]
}
