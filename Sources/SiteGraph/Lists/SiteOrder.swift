import Vietnamese

/// What a profile says of its own place on the site: newest first, then title in Vietnamese order.
struct ProfileOrder: Sendable {
  let day: Int
  let minute: Int
  let title: CollationKey

  init(published: PartialDate?, title: String) {
    day = published?.firstDay.daysSinceEpoch ?? .min
    minute = published?.time?.minuteOfDay ?? 0
    self.title = CollationKey(title)
  }
}

/// What the order of profiles on the site compares: what each says of its own place, then the slug.
struct SiteOrderKey: Comparable {
  private let order: ProfileOrder
  private let slug: String

  init(_ order: ProfileOrder, slug: String) {
    self.order = order
    self.slug = slug
  }

  static func < (left: SiteOrderKey, right: SiteOrderKey) -> Bool {
    let (first, second) = (left.order, right.order)
    if first.day != second.day { return first.day > second.day }
    if first.minute != second.minute { return first.minute > second.minute }
    if first.title != second.title { return first.title < second.title }
    return left.slug < right.slug
  }

  static func == (left: SiteOrderKey, right: SiteOrderKey) -> Bool {
    left.slug == right.slug && left.order.day == right.order.day
      && left.order.minute == right.order.minute && left.order.title == right.order.title
  }
}
