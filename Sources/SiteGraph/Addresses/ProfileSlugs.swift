import Content
import Vietnamese

/// Gives each profile its slug: the author's own, else the file's name.
///
/// A slug that the author wrote stays as it is, so that two of them collide visibly. Of slugs that
/// come from file names, a repeated one gets the year of publication, then a number; in the order of
/// the files, so that a new file never changes the address of an older one in the same folder.
/// Only what is published counts: an address must not tell of what is not.
struct ProfileSlugs {
  private var taken: Set<String>

  init(published profiles: [Profile]) {
    taken = Set(profiles.compactMap { Self.written($0) })
  }

  /// The slug that the author chose.
  private static func written(_ profile: Profile) -> String? {
    guard let written = profile.slug?.value else { return nil }
    return written == "id" ? profile.id.map { Vietnamese.slug($0.value) } : Vietnamese.slug(written)
  }

  /// The slug of a profile; `base` is the one that it would have alone.
  mutating func slug(for profile: Profile, base: String) -> String {
    if let written = Self.written(profile), !written.isEmpty { return written }
    if taken.insert(base).inserted { return base }
    let dated = profile.published.map { "\(base)-\($0.value.year)" } ?? base
    if taken.insert(dated).inserted { return dated }
    var number = 2
    while !taken.insert("\(dated)-\(number)").inserted { number += 1 }
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
  var parts = path.split(separator: "/").map(String.init)
  let last = parts.popLast() ?? ""
  let name = last.lastIndex(of: ".").map { String(last[..<$0]) } ?? last
  return name == "index" ? parts.last ?? name : name
}
