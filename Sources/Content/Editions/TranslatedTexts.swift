extension Campaign {
  /// The campaign as a translation tells it. What that leaves out stays as it is.
  package func translated(by translation: CampaignTranslation) -> Campaign {
    var campaign = self
    campaign.file = translation.file
    campaign.body = translation.body
    campaign.title = translation.title
    campaign.short = translation.short ?? short
    campaign.description = translation.description
    campaign.form = translation.form
    campaign.scope = translation.scope ?? scope
    campaign.occasion = translation.occasion ?? occasion
    campaign.contact = translation.contact ?? contact
    if !translation.launchedBy.isEmpty { campaign.launchedBy = translation.launchedBy }
    campaign.criteria = translation.criteria
    campaign.stats = translation.stats
    for (index, name) in translation.phases.enumerated() where phases.indices.contains(index) {
      campaign.phases[index].name = name
    }
    for (index, title) in translation.editions.enumerated() where editions.indices.contains(index) {
      campaign.editions[index].title = title
    }
    return campaign
  }
}

extension FreePage {
  /// The page as a translation tells it.
  package func translated(by translation: PageTranslation) -> FreePage {
    var page = self
    page.file = translation.file
    page.body = translation.body
    page.title = translation.title
    page.summary = translation.summary
    return page
  }
}
