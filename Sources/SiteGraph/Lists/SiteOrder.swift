import Vietnamese

/// What the order of profiles on the site compares: newest first, then title in Vietnamese order,
/// then slug.
struct SiteOrderKey: Comparable {
  private let day: Int
  private let minute: Int
  private let title: CollationKey
  private let slug: String

  init(published: PartialDate?, title: String, slug: String) {
    day = published?.firstDay.daysSinceEpoch ?? .min
    minute = published?.time?.minuteOfDay ?? 0
    self.title = CollationKey(title)
    self.slug = slug
  }

  static func < (left: SiteOrderKey, right: SiteOrderKey) -> Bool {
    if left.day != right.day { return left.day > right.day }
    if left.minute != right.minute { return left.minute > right.minute }
    if left.title != right.title { return left.title < right.title }
    return left.slug < right.slug
  }
}
