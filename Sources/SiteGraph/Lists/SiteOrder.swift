package import Vietnamese

/// What a profile says of its own place on the site: newest first, then title in Vietnamese order.
package struct ProfileOrder: Sendable {
  /// Minutes since 1970, on the site's clock.
  package let minute: Int
  package let title: CollationKey

  package init(minute: Int, title: CollationKey) {
    self.minute = minute
    self.title = title
  }

  init(published: PartialDate?, title: String) {
    minute =
      published.map { $0.firstDay.daysSinceEpoch * 1_440 + ($0.time?.minuteOfDay ?? 0) } ?? .min
    self.title = CollationKey(title)
  }
}

/// What the order of profiles on the site compares: what each says of its own place, then the slug.
struct SiteOrderKey {
  fileprivate let order: ProfileOrder
  fileprivate let slug: String

  init(_ order: ProfileOrder, slug: String) {
    self.order = order
    self.slug = slug
  }
}

/// The positions of profiles in site order. Most are told apart by their minute alone, and that is
/// compared without touching what counts references.
func inSiteOrder(_ keys: [SiteOrderKey]) -> [Int] {
  let minutes = keys.map(\.order.minute)
  return keys.indices.sorted { left, right in
    if minutes[left] != minutes[right] { return minutes[left] > minutes[right] }
    let titles = (keys[left].order.title, keys[right].order.title)
    return titles.0 != titles.1 ? titles.0 < titles.1 : keys[left].slug < keys[right].slug
  }
}
