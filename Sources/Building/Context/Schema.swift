import Content
import Diagnostics
import Templating

/// The record types that are the same on every site.
private let fixedRecords: [RecordType] =
  [
    linkShape.type, entryShape.type, entryGroupShape.type, dateShape.type, imageShape.type,
    documentShape.type, labelledShape.type, headingShape.type, profileShape.type, awardShape.type,
    achievementShape.type, initiativeShape.type, quoteShape.type, correctionShape.type,
    sourceShape.type, personShape.type, cardShape.type, cardGroupShape.type,
    viewedProfileShape.type,
    campaignShape.type,
    phaseShape.type, editionShape.type, unitShape.type, formerNameShape.type, unitStatsShape.type,
    clusterShape.type, clusterYearShape.type, honourShape.type, pageShape.type, filterShape.type,
    pagerShape.type,
    pagerLinkShape.type, freePageShape.type, siteShape.type, siteLangsShape.type,
    profileLangsShape.type, pageLanguageShape.type, sectionsShape.type,
    sectionShape.type, organisationShape.type, pathsShape.type, dataColumnShape.type,
    dataCellShape.type,
    anyDataRowType,
    figureShape.type, mediaShape.type, alertShape.type, quotationShape.type, tableShape.type,
  ] + unseenRecords

/// Everything that the templates of a site see.
struct SiteSchema: Sendable {
  let schema: TemplateSchema
  /// What every page has beside its own names.
  let shared: [ContextName]
  private let data: DataRecords

  init(custom: RecordType, data: DataRecords, strings: RecordType, filters: [FilterDefinition]) {
    self.data = data
    schema = TemplateSchema(
      records: fixedRecords + [custom, strings] + data.records, filters: filters)
    shared = [
      ContextName(
        "page", .record("Page"), Wording(vi: "Trang đang dựng", en: "The page being rendered")),
      ContextName("site", .record("Site"), Wording(vi: "Cả trang", en: "The site")),
      ContextName(
        "strings", .record(strings.name),
        Wording(vi: "Các chữ cố định, từ `strings/`", en: "The fixed words, from `strings/`")),
      ContextName(
        "data", .record("Data"), Wording(vi: "Dữ liệu tự do", en: "Free data")),
    ]
  }

  /// The names that a kind of page sees, in the order of their values.
  func context(of kind: PageKind) -> [ContextName] {
    // A card is rendered once for many pages, so it knows of none.
    (kind.name == PageKind.card.name ? Array(shared.dropFirst()) : shared) + ownContext(of: kind)
  }

  /// The same without those that every page has.
  func ownContext(of kind: PageKind) -> [ContextName] {
    kind.data.map { data.typed(kind.context, of: $0) } ?? kind.context
  }

  func context(of component: ComponentKind) -> [ContextName] {
    [component.context] + shared.dropFirst()
  }
}
