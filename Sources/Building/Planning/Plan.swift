import Content
import Diagnostics
import SiteGraph
import Vietnamese

/// Every page of the site, each with its address and what it shows, in a fixed order.
struct Plan: Sendable {
  var jobs: [PageJob]
  /// Every kind of page that the site may have.
  var kinds = PageKind.all
  var findings: [UnplacedDiagnostic] = []

  /// The addresses that links inside the site may lead to.
  var addresses: Set<String> { Set(jobs.map(\.address)) }

  /// Whether the list at an address has a feed.
  func hasFeeds(at home: String) -> Bool {
    jobs.contains { job in
      guard case .feed(let feed) = job.content else { return false }
      return feed.home == home
    }
  }
}

/// Decides which pages there are, in all languages.
func plan(_ editions: [SiteEdition], _ publishing: PublishingOptions = PublishingOptions()) -> Plan
{
  var planner = Planner(editions[0])
  planner.planEdition()
  let dataKinds = dataPageKinds(of: editions[0].graph.dataPages)
  planner.planDataPages(dataKinds)
  planner.planRedirects()
  planner.planFeeds()
  for index in editions.indices.dropFirst() {
    var other = Planner(editions[index], number: index)
    other.planEdition()
    other.planDataPages(dataKinds)
    other.planFeeds()
    other.planManifest(publishing)
    planner.jobs += other.jobs
  }
  planner.planUnseen(publishing, TextLanguages(editions))
  var plan = Plan(jobs: planner.jobs, kinds: PageKind.all + dataKinds.joined())
  plan.findings = planner.findings + addressCollisions(plan.jobs, paths: planner.paths)
  return plan
}

/// Decides which pages a site of one language has.
func plan(_ graph: SiteGraph, _ publishing: PublishingOptions = PublishingOptions()) -> Plan {
  plan([SiteEdition(graph: graph, words: .builtIn)], publishing)
}

struct Planner {
  let graph: SiteGraph
  let words: Words
  /// Which of the editions it plans.
  let number: Int
  let kindOfProfile: [ProfileKind]
  var jobs: [PageJob] = []
  var findings: [UnplacedDiagnostic] = []

  init(_ edition: SiteEdition, number: Int = 0) {
    graph = edition.graph
    words = edition.words
    self.number = number
    kindOfProfile = graph.profiles.map(\.kind)
    jobs.reserveCapacity(2 * graph.profiles.count)
  }

  var configuration: SiteConfiguration { graph.configuration }
  var paths: SitePaths { configuration.paths }

  /// The pages that people read.
  mutating func planEdition() {
    planPages()
    planLists()
    planRegisters()
    planArchive()
  }

  /// The home page, every profile, every free page, the one that searches and the
  /// one for what isn't there.
  mutating func planPages() {
    add(PageJob(kind: .home, address: paths.home, content: .home))
    for (index, node) in graph.profiles.enumerated() {
      add(
        PageJob(
          kind: .profile, address: node.address, content: .profile(index),
          template: node.facts.template, file: node.file, written: node.facts.writtenSlug))
    }
    for (index, node) in graph.pages.enumerated() {
      add(
        PageJob(
          kind: .page, address: node.address, content: .freePage(index),
          template: node.page.template, file: node.page.file, written: node.page.slug))
    }
    if configuration.hasSearch {
      add(PageJob(kind: .search, address: paths.search, content: .search))
    }
    add(PageJob(kind: .notFound, address: paths.home + "404.html", content: .notFound))
  }

  /// All profiles, and those of each kind.
  mutating func planLists() {
    let all = Array(graph.profiles.indices)
    addList(.profiles, PlannedList(title: words.profiles, address: paths.profiles, profiles: all))
    for kind in ProfileKind.allCases {
      addList(
        .kind,
        PlannedList(
          title: words.plural(kind), address: paths.address(of: kind),
          profiles: graph.profiles(of: kind), choice: .kind(kind)))
    }
    for group in graph.people {
      addList(
        .letter,
        PlannedList(
          title: words.people(group.letter.text), address: group.address,
          profiles: group.profiles, breadcrumbs: [link(words.people, paths.people)],
          choice: .letter(group)))
    }
  }

  /// Splits a list into pages.
  mutating func addList(_ kind: PageKind, _ list: PlannedList, file: String? = nil) {
    let slices = PageSlice.pages(
      of: list.profiles.count, size: configuration.pageSize, address: list.address, paths: paths)
    let hasFeed = hasFeed(kind, of: list.profiles)
    for slice in slices {
      add(
        PageJob(
          kind: kind, address: slice.address,
          content: .list(
            ListPage(
              title: list.title, profiles: list.profiles, slice: slice,
              breadcrumbs: list.breadcrumbs, children: list.children,
              description: list.description, subject: list.subject, hasFeed: hasFeed,
              choice: list.choice, language: list.language)),
          file: file))
    }
  }

  mutating func addTerms(
    _ kind: PageKind, _ title: String, _ address: String, _ groups: [EntryGroupView]
  ) {
    add(
      PageJob(
        kind: kind, address: address, content: .terms(TermsPage(title: title, groups: groups))))
  }

  mutating func add(_ job: PageJob) { jobs.append(number == 0 ? job : job.inEdition(number)) }

  func link(_ title: String, _ address: String, _ language: String? = nil) -> LinkView {
    LinkView(title: title, url: address, language: language)
  }

  /// Old addresses lead to where the page is now.
  mutating func planRedirects() {
    for node in graph.profiles {
      addRedirects(node.facts.aliases, to: node.address, file: node.file)
    }
    for node in graph.campaigns {
      addRedirects(node.campaign.oldAddresses, to: node.address, file: node.campaign.file)
    }
    for node in graph.pages {
      addRedirects(node.page.aliases, to: node.address, file: node.page.file)
    }
  }

  private mutating func addRedirects(
    _ aliases: [Located<String>], to address: String, file: String?
  ) {
    for alias in aliases {
      guard let from = oldAddress(alias.value) else {
        findings.append(
          UnplacedDiagnostic(
            .siteAliasInvalid, in: file, at: alias.range, ["value": alias.value]))
        continue
      }
      // An old address that the page has again needs nothing.
      guard SiteAddresses.outputPath(of: from) != SiteAddresses.outputPath(of: address) else {
        continue
      }
      add(
        PageJob(
          kind: .redirect, address: from, content: .redirect(to: address), template: nil,
          file: file, written: alias))
    }
  }

  /// An old address from the site's root; nil for what no page of this site can have had.
  private func oldAddress(_ written: String) -> String? {
    let isAllowed = { (byte: UInt8) in byte > 0x20 && byte != 0x7F && !"\\?#:".utf8.contains(byte) }
    guard let decoded = percentDecoded(written), decoded.utf8.allSatisfy(isAllowed) else {
      return nil
    }
    let address = decoded.hasPrefix("/") ? decoded : "/" + decoded
    let parts = address.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let named = parts.last == "" ? parts.dropLast() : parts[...]
    guard !named.isEmpty, named.allSatisfy({ !["", ".", ".."].contains($0) }) else { return nil }
    return parts.last == "" || named.last?.contains(".") == true ? address : address + "/"
  }
}

/// A list of profiles before it is split into pages.
struct PlannedList {
  let title: String
  let address: String
  let profiles: [Int]
  var breadcrumbs: [LinkView] = []
  var children: [EntryView] = []
  var description: String?
  var subject = ListPage.Subject.none
  var choice: FacetChoice?
  /// The language of the title, where that is not the page's.
  var language: String?
}

extension SitePaths {
  func address(of kind: ProfileKind) -> String {
    switch kind {
    case .individual: individuals
    case .collective: collectives
    case .model: models
    case .work: works
    }
  }
}
