import Templating

/// A profile in a list of the most read.
struct ViewedProfile: Sendable {
  let profile: Int
  let views: Int
}

let viewedProfileShape = Shape<ViewedProfile>(
  "ViewedProfile", "Một bài được đọc nhiều.", "A profile among the most read.",
  [
    .init("card", .record("ProfileCard"), "Bài", "The profile") { viewed, views in
      views.card(viewed.profile)
    },
    .init("views", .int, "Lượt xem", "How often it was looked at") { viewed, _ in
      .int(viewed.views)
    },
  ])
