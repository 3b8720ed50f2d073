package import Diagnostics
import FrontMatter
import Vietnamese

/// Reads a campaign; nil if its front matter cannot be read at all.
///
/// The slug defaults to the file's name. A campaign that is built in is extended: what the file
/// leaves out stays as it is there, and further aliases are added.
package func readCampaign(
  _ source: SourceText, configuration: SiteConfiguration, log: inout DiagnosticLog
) -> Campaign? {
  var reader = ContentReader(source, zone: configuration.timeZone)
  defer { log.merge(reader.log) }
  guard let manuscript = reader.manuscript(of: CampaignKey.self) else { return nil }
  return reader.campaign(manuscript, configuration)
}

extension ContentReader {
  fileprivate mutating func campaign(
    _ manuscript: Manuscript<CampaignKey>, _ configuration: SiteConfiguration
  ) -> Campaign {
    let fields = manuscript.fields
    let slug = slug(fields[.slug])?.value ?? slugOfFile
    let builtIn = builtInCampaign(slug)
    if builtIn == nil { requireKey(.title, in: fields) }
    let title = located(fields[.title])
    var campaign =
      builtIn ?? Campaign(slug: slug, title: title ?? Located(slug, at: fields.start))
    campaign.title = title ?? Located(campaign.title.value, at: fields.start)
    campaign.file = source.file
    campaign.body = manuscript.body
    campaign.isActive = choice(fields[.status]) != CampaignState.off
    readNaming(&campaign, fields)
    readContents(&campaign, fields)
    readPresentation(&campaign, fields)
    campaign.custom = customFields(fields, configuration)
    checkOrder(of: campaign.start, campaign.end, at: fields[.end]?.value.range ?? fields.start)
    return campaign
  }

  private mutating func readNaming(_ campaign: inout Campaign, _ fields: Fields<CampaignKey>) {
    set(&campaign.short, text(fields[.short]))
    let known = Set(campaign.aliases)
    campaign.aliases += texts(fields[.aliases]).filter { !known.contains($0) }
    campaign.oldAddresses = references(fields[.oldPaths])
    set(&campaign.type, choice(fields[.type]))
    set(&campaign.form, text(fields[.form]))
    set(&campaign.scope, text(fields[.scope]))
    set(&campaign.launchedBy, texts(fields[.launchedBy]))
    set(&campaign.start, date(fields[.start]))
    set(&campaign.end, date(fields[.end]))
    set(&campaign.parent, reference(fields[.parent]))
  }

  private mutating func readContents(_ campaign: inout Campaign, _ fields: Fields<CampaignKey>) {
    set(&campaign.phases, phases(fields[.phases]))
    set(&campaign.occasion, text(fields[.occasion]))
    set(&campaign.description, text(fields[.description]))
    set(&campaign.criteria, texts(fields[.criteria]))
    set(&campaign.documents, documents(fields[.documents]))
    set(&campaign.targets, texts(fields[.targets]))
    campaign.isYearly = boolean(fields[.yearly]) ?? campaign.isYearly
    set(&campaign.editions, editions(fields[.editions]))
    set(&campaign.stats, statistics(fields[.stats]))
  }

  private mutating func readPresentation(
    _ campaign: inout Campaign, _ fields: Fields<CampaignKey>
  ) {
    set(&campaign.order, integer(fields[.order], in: 0...1_000_000))
    set(&campaign.colour, text(fields[.colour]))
    set(&campaign.image, photo(fields[.image]))
    set(&campaign.contact, text(fields[.contact]))
    campaign.template = address(fields[.template])
  }

  /// What the file says wins over what is built in.
  private func set<Value>(_ place: inout Value?, _ value: Value?) {
    if let value { place = value }
  }

  private func set<Element>(_ place: inout [Element], _ value: [Element]) {
    if !value.isEmpty { place = value }
  }
}
