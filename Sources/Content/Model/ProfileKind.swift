/// What a profile presents.
package enum ProfileKind: String, Sendable, Hashable, CaseIterable {
  case individual, collective, model, work
}

/// The section names that unions use for profiles.
package enum Genre: String, Sendable, Hashable, CaseIterable {
  case exemplar, goodDeed = "good_deed", newFactor = "new_factor", goodModel = "good_model"
}

/// Where a profile stands between discovery and publication.
package enum ProfileStatus: String, Sendable, Hashable, CaseIterable {
  case draft, registered, submitted, inReview = "in_review", returned, approved, published
  case rejected, withdrawn, expired
}

/// How openly a person is shown.
package enum Privacy: String, Sendable, Hashable, CaseIterable {
  case `public`, initials, unlisted
}

/// How broad an achievement is.
package enum AchievementType: String, Sendable, Hashable, CaseIterable {
  case comprehensive, thematic, drive, unexpected
}

/// The five groups in which reports count people.
package enum WorkerGroup: String, Sendable, Hashable, CaseIterable {
  case cadre, civilServant = "civil_servant", publicEmployee = "public_employee", worker, labourer
}

/// Whom the Labour Confederation asks to put first: people at work, rather than those who lead them.
package enum PriorityGroup: String, Sendable, Hashable, CaseIterable {
  case directLabour = "direct_labour", nonManager = "non_manager"
}

/// What kind of group a collective is.
package enum CollectiveType: String, Sendable, Hashable, CaseIterable {
  case grassrootsUnion = "grassroots_union", unionGroup = "union_group"
  case syndicate, department, partner, club
}

/// The gender that a person gave.
package enum Gender: String, Sendable, Hashable, CaseIterable {
  case male, female, other
}
