package import Diagnostics

/// The keys of an entity, for the reference table of the guide for authors.
package struct KeyReference: Sendable {
  /// One key.
  package struct Row: Sendable {
    /// The English spelling.
    package let name: String
    /// The Vietnamese spellings, the customary one first.
    package let aliases: [String]
    /// What may stand under it.
    package let type: ValueType
    /// When it must be there.
    package let need: KeyNeed
    /// The kinds of profile that have it; empty for all.
    package let kinds: [ProfileKind]
    /// What it says.
    package let meaning: Wording
    /// What an author might type; may be empty.
    package let example: String
  }

  /// What the keys are keys of.
  package let entity: Wording
  /// In the order in which authors should meet them.
  package let rows: [Row]
}

/// The keys of everything that authors write, in the order of the guide.
package let keyReferences: [KeyReference] = [
  reference(ProfileKey.table), reference(MediaKey.table), reference(AchievementKey.table),
  reference(InitiativeKey.table), reference(AwardKey.table), reference(QuoteKey.table),
  reference(SourceKey.table), reference(VerificationKey.table), reference(ApprovalKey.table),
  reference(ConsentKey.table), reference(WithdrawalKey.table), reference(CorrectionKey.table),
  reference(ChannelKey.table), reference(OccasionKey.table), reference(FeaturedKey.table),
  reference(ProposalKey.table), reference(AcclaimKey.table),
  reference(PersonKey.table),
  reference(CampaignKey.table), reference(PhaseKey.table), reference(EditionKey.table),
  reference(StatisticKey.table), reference(DocumentKey.table), reference(PageKey.table),
  reference(UnitKey.table), reference(HeadCountKey.table), reference(FormerNameKey.table),
  reference(FormerParentKey.table), reference(ClusterKey.table), reference(PeriodKey.table),
  reference(HonourKey.table), reference(TermKey.table), reference(LevelKey.table),
  reference(ProfileTranslationKey.table), reference(CaptionKey.table),
  reference(CampaignTranslationKey.table), reference(PageTranslationKey.table),
  reference(SiteKey.table), reference(LanguageKey.table), reference(MarkupKey.table),
  reference(FeedKey.table),
  reference(ShareImageKey.table), reference(OrganisationKey.table),
  reference(MenuKey.table), reference(SectionsKey.table), reference(SectionKey.table),
  reference(PathKey.table), reference(DataPageKey.table), reference(DataIndexKey.table),
  reference(DataPageTranslationKey.table), reference(DataIndexTranslationKey.table),
  reference(FieldDeclarationKey.table),
]

private func reference<Key>(_ table: KeyTable<Key>) -> KeyReference {
  KeyReference(
    entity: table.entity,
    rows: table.specs.map { spec in
      KeyReference.Row(
        name: spec.name, aliases: spec.aliases, type: spec.type, need: spec.need,
        kinds: spec.kinds, meaning: spec.meaning, example: spec.example)
    })
}
