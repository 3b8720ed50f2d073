import Content
import SiteGraph

/// A page to be rendered: its kind, its address, and what it shows.
final class PageJob: Sendable {
  let kind: PageKind
  /// From the site's root.
  let address: String
  let content: PageContent
  /// The source whose page this is; nil for a list.
  let file: String?
  private let wishes: Wishes?
  /// Where it lies in the output folder.
  let outputPath: String
  /// Which of the site's languages it is in; 0 for its own.
  let edition: Int

  init(
    kind: PageKind, address: String, content: PageContent, template: Located<String>? = nil,
    file: String? = nil, written: Located<String>? = nil, edition: Int = 0
  ) {
    self.edition = edition
    self.kind = kind
    self.address = address
    self.content = content
    self.file = file
    wishes =
      template == nil && written == nil ? nil : Wishes(template: template, written: written)
    outputPath = SiteAddresses.outputPath(of: address)
  }

  /// What the author of a page says of it, apart from the pages: most say nothing.
  private final class Wishes: Sendable {
    let template: Located<String>?
    let written: Located<String>?

    init(template: Located<String>?, written: Located<String>?) {
      self.template = template
      self.written = written
    }
  }

  /// The template that the page's front matter names, instead of its kind's.
  var template: Located<String>? { wishes?.template }
  /// Where its author has written its address: a slug of its own, or an old address.
  var written: Located<String>? { wishes?.written }

  /// The same page in another language.
  func inEdition(_ edition: Int) -> PageJob {
    PageJob(
      kind: kind, address: address, content: content, template: template, file: file,
      written: written, edition: edition)
  }
}

/// What a page shows, as indices into the graph. Most pages show a profile: what says more is kept apart
/// from them.
enum PageContent: Sendable {
  case home
  case profile(Int)
  indirect case campaign(CampaignPage)
  indirect case list(ListPage)
  indirect case terms(TermsPage)
  case freePage(Int)
  indirect case dataRow(DataPages, DataPages.Page)
  case dataIndex(DataPages)
  case search
  case notFound
  case redirect(to: String)
  case feed(FeedPage)
  case sitemap([PageJob])
  case sitemapIndex(parts: [String])
  case robots(sitemap: String)
  case redirects([RedirectView])
  /// What is made of nothing but the configuration.
  case plain
}

/// A page of a list of profiles.
struct ListPage: Sendable {
  let title: String
  /// The whole list, in its order.
  let profiles: [Int]
  let slice: PageSlice
  var breadcrumbs: [LinkView] = []
  var children: [EntryView] = []
  var description: String?
  var subject = Subject.none
  /// Whether the list has a feed of its own.
  var hasFeed = false
  /// The choice that gives the same profiles; nil for all profiles, and where there is none.
  var choice: FacetChoice?
  /// The language of the title, where that is not the page's.
  var language: String?

  /// What the list is of, for the kinds that show it.
  enum Subject: Sendable { case none, honour(Int), cluster(Int), unit(Int) }
}

/// A page of a campaign, or of one of its periods.
struct CampaignPage: Sendable {
  let campaign: Int
  let period: PeriodGroup?
  /// By kind, and in site order inside each kind.
  let profiles: [Int]
  /// Where each kind stands in `profiles`, in the order of `ProfileKind.allCases`.
  let kinds: [Range<Int>]
  let slice: PageSlice
  /// Whether the campaign has a feed of its own.
  let hasFeed: Bool
}

/// A page that lists lists.
struct TermsPage: Sendable {
  let title: String
  let groups: [EntryGroupView]
}

/// One page out of several, and the addresses of all.
struct PageSlice: Sendable {
  /// From 1.
  let number: Int
  let range: Range<Int>
  let addresses: [String]

  /// Splits a list of `count` into pages; an empty list has one page.
  static func pages(of count: Int, size: Int, address: String, paths: SitePaths) -> [PageSlice] {
    let pageCount = max(1, (count + size - 1) / size)
    let addresses = (1...pageCount).map { paths.address(ofPage: $0, in: address) }
    return (1...pageCount).map { number in
      PageSlice(
        number: number, range: (number - 1) * size..<min(number * size, count),
        addresses: addresses)
    }
  }

  /// What the page says of its place; nil for a list of one page.
  func pager(total: Int) -> PagerView? {
    guard addresses.count > 1 else { return nil }
    return PagerView(
      number: number, pageCount: addresses.count, total: total, addresses: addresses)
  }

  var address: String { addresses[number - 1] }
}
