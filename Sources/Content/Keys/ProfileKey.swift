/// The keys of a profile, common ones first, then those of its kind.
enum ProfileKey: Int, EntityKey {
  case id, subjectID, slug, title, kicker, summary, kind, genre
  case campaigns, period, unit, unitName, cluster, unitType, fields, locality, level, criteria
  case achievements, achievementType, initiatives, awards, proposedFor, acclaimedAt, quote, lessons
  case replicatedBy
  case portrait, gallery, video, audio
  case author, photoBy, source, directive
  case published, updated, discovered, status, proposedBy, submitted, verified, editor
  case approved, approvedBy, approvedOn
  case featured, consent, privacy, minors, expires, withdrawn, corrections
  case channels, contest, event, honorarium, rating, aliases, tags, language, template

  case name, sortName
  case otherName, honorific, gender, birthYear, position, job, unionRole, unionMember, workerGroup
  case directLabour, nonManager, yearsOfService, deceased
  case ethnicity, religion, partyMember, healthNote
  case shortName, collectiveType, members, femaleMembers, leader, founded, representatives
  case started, scope, cost, benefit, beneficiaries, quality, handover, owner

  static let table = KeyTable<ProfileKey>(
    vi: "bài giới thiệu", en: "profile",
    identitySpecs + belongingSpecs + meritSpecs + mediaSpecs + creditSpecs + workflowSpecs
      + afterlifeSpecs + nameSpecs + individualSpecs + collectiveSpecs + undertakingSpecs)
}
