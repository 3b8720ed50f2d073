import Content
import Vietnamese

/// Gives each profile its slug: the author's own, else the file's name.
///
/// A slug that the author wrote stays as it is, so that two of them collide visibly. Of slugs that
/// come from file names, the profile published first has it and each later one gets the year of
/// publication, then a number: a new profile never moves an older one, and if its author wrote the
/// older one's slug, they collide.
/// Only what is published counts: an address must not tell of what is not.
struct ProfileSlugs {
  /// A profile whose slug another one had first.
  struct Shared {
    let profile: Int
    /// The profile that has it.
    let owner: Int
  }

  /// The slug of each profile, by its position.
  private(set) var slugs: [String]
  /// The profiles that had to give way.
  private(set) var shared: [Shared] = []
  private var owners: [String: Int] = [:]

  init(published profiles: [(file: String, facts: ProfileFacts)]) {
    slugs = profiles.map { $0.facts.ownSlug ?? "" }
    for index in profiles.indices where !slugs[index].isEmpty {
      owners[slugs[index]] = owners[slugs[index]] ?? index
    }
    if takeUnsharedBases(profiles.map(\.facts.slugBase)) { return }
    var earlier = Set<Int>()
    for index in Self.inOrderOfPublication(profiles) {
      if slugs[index].isEmpty {
        slugs[index] = freeSlug(
          for: profiles[index].facts, at: index, after: earlier)
        owners[slugs[index]] = owners[slugs[index]] ?? index
      }
      earlier.insert(index)
    }
  }

  /// Gives every profile the slug that it would have alone, where all of those differ: as nearly
  /// always, and then the order of publication need not be known.
  private mutating func takeUnsharedBases(_ bases: [String]) -> Bool {
    var seen = Set<String>(minimumCapacity: bases.count)
    let all = slugs.indices.map { slugs[$0].isEmpty ? bases[$0] : slugs[$0] }
    guard all.allSatisfy({ seen.insert($0).inserted }) else { return false }
    slugs = all
    return true
  }

  /// Earlier ones first, those without a date last; of one day in the order of the files.
  private static func inOrderOfPublication(
    _ profiles: [(file: String, facts: ProfileFacts)]
  ) -> [Int] {
    func key(_ index: Int) -> (Int, CivilDate?, Int) {
      let published = profiles[index].facts.published?.value
      return (published == nil ? 1 : 0, published?.firstDay, published?.time?.minuteOfDay ?? 0)
    }
    let sortKeys = profiles.indices.map(key)
    return profiles.indices.sorted { left, right in
      let keys = (sortKeys[left], sortKeys[right])
      if keys.0.0 != keys.1.0 { return keys.0.0 < keys.1.0 }
      if let first = keys.0.1, let second = keys.1.1, first != second { return first < second }
      if keys.0.2 != keys.1.2 { return keys.0.2 < keys.1.2 }
      return profiles[left].file.utf8.lexicographicallyPrecedes(profiles[right].file.utf8)
    }
  }

  /// The slug that the author chose.
  static func written(_ profile: Profile) -> String? {
    guard let written = profile.slug?.value else { return nil }
    return written == "id" ? profile.id.map { Vietnamese.slug($0.value) } : Vietnamese.slug(written)
  }

  private mutating func freeSlug(
    for profile: ProfileFacts, at index: Int, after earlier: Set<Int>
  ) -> String {
    let base = profile.slugBase
    guard let owner = owners[base], earlier.contains(owner) else { return base }
    shared.append(Shared(profile: index, owner: owner))
    let dated = profile.published.map { "\(base)-\($0.value.year)" } ?? base
    if owners[dated] == nil { return dated }
    var number = 2
    while owners["\(dated)-\(number)"] != nil { number += 1 }
    return "\(dated)-\(number)"
  }

  /// The slug that the file's name, else the title, gives a profile.
  static func base(of profile: Profile) -> String {
    let fromFile = Vietnamese.slug(nameOfFile(profile.file))
    if !fromFile.isEmpty { return fromFile }
    let fromTitle = Vietnamese.slug(profile.title.value)
    return fromTitle.isEmpty ? profile.id.map { Vietnamese.slug($0.value) } ?? "bai" : fromTitle
  }
}

/// The name that a file gives its page: without folders and ending; the folder's for `index.md`.
func nameOfFile(_ path: String) -> String {
  let path = path.utf8[...]
  let file = path.lastPathPart
  let name = file.lastIndex(of: UInt8(ascii: ".")).map { file[..<$0] } ?? file
  let folder = path[..<file.startIndex].lastPathPart
  let isNamedByFolder = name.elementsEqual("index".utf8) && !folder.isEmpty
  return String(Substring(isNamedByFolder ? folder : name))
}
