package import Content
import Synchronization
package import Vietnamese

/// What the site must know of a profile to give it its place among all others: what it refers to, how
/// it is ordered, what its author asks for. Made of the profile and of everything that is not a profile.
///
/// A class, since it is passed on a dozen times and has four hundred bytes. Unchecked, because its maker
/// alone writes it, before anybody else sees it.
package final class ProfileFacts: @unchecked Sendable {
  package var kind = ProfileKind.individual
  /// The slug that the author chose.
  package var ownSlug: String?
  /// The slug that the file's name gives, if no other profile has it.
  package var slugBase = ""
  /// Where the author wrote the slug.
  @Boxed package var writtenSlug: Located<String>?
  @Boxed package var id: Located<String>?
  package var order = ProfileOrder(published: nil, title: "")
  package var person: PersonPlace?
  package var published: Located<PartialDate>?
  @Boxed package var expires: Located<PartialDate>?
  package var updated: PartialDate?
  /// The files of its portrait and its gallery.
  package var photos: [Located<String>] = []
  package var featured: Featured?
  package var aliases: [Located<String>] = []
  @Boxed package var template: Located<String>?
  /// The bytes of the Markdown body.
  package var body = 0..<0
  /// Those that somebody has recognised.
  package var initiativeCount = 0
  package var priorities: [PriorityGroup] = []
  package var links = ProfileLinks()

  package init() {}

  init(_ profile: Profile, links: ProfileLinks) {
    kind = profile.kind
    ownSlug = ProfileSlugs.written(profile)
    slugBase = ProfileSlugs.base(of: profile)
    writtenSlug = profile.slug
    id = profile.id
    order = ProfileOrder(published: profile.published?.value, title: profile.title.value)
    person = PersonPlace(profile)
    published = profile.published
    expires = profile.expires
    updated = profile.updated
    photos = profile.photos
    featured = profile.featured
    aliases = profile.aliases
    template = profile.template
    body = profile.body
    initiativeCount = profile.initiatives.count { $0.recognisedBy != nil }
    priorities = profile.individual?.priorities ?? []
    self.links = links
  }
}

extension Profile {
  /// The files of its portrait and its gallery.
  fileprivate var photos: [Located<String>] {
    var photos = gallery
    if case .media(let media)? = portrait { photos.insert(media, at: 0) }
    return photos.compactMap(\.file)
  }
}

/// A profile as `link` takes it: read, or still to be read, and what an earlier link found of it.
package struct ProfileSource: Sendable {
  /// The path relative to the site's folder.
  package let file: String
  package let profile: LazyProfile
  /// What an earlier link found, where it would find the same: the profile may be published, and
  /// nothing was wrong with it.
  package let facts: ProfileFacts?

  package init(_ profile: Profile) {
    file = profile.file
    self.profile = LazyProfile(profile)
    facts = nil
  }

  package init(file: String, facts: ProfileFacts?, load: @escaping @Sendable () -> Profile) {
    self.file = file
    self.facts = facts
    profile = LazyProfile(load)
  }

  private init(_ other: ProfileSource) {
    file = other.file
    profile = other.profile
    facts = nil
  }

  /// The same without what an earlier link found: for another that takes in other profiles.
  package var withoutFacts: ProfileSource { ProfileSource(self) }

  package var published: PartialDate? {
    facts.map { $0.published?.value } ?? profile.value.published?.value
  }
  package var expires: PartialDate? {
    facts.map { $0.expires?.value } ?? profile.value.expires?.value
  }
  package var template: Located<String>? { facts.map(\.template) ?? profile.value.template }
}

/// A profile that is read when it is first looked at.
package final class LazyProfile: Sendable {
  private let read: Profile?
  private let load: (@Sendable () -> Profile)?
  private let loaded = Mutex<Profile?>(nil)

  package init(_ profile: Profile) {
    read = profile
    load = nil
  }

  package init(_ load: @escaping @Sendable () -> Profile) {
    read = nil
    self.load = load
  }

  package var value: Profile {
    if let read { return read }
    return loaded.withLock { loaded in
      if let loaded { return loaded }
      guard let profile = load?() else {
        preconditionFailure("a profile is there or can be loaded")
      }
      loaded = profile
      return profile
    }
  }
}
