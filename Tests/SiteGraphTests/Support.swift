import Content
import Diagnostics
import SiteGraph
import TestSupport
import Vietnamese

/// A site's content, read from texts and linked without any disk.
struct LinkedSite {
  private(set) var graph: SiteGraph
  private(set) var findings: [String]
  private(set) var diagnostics: [Diagnostic]

  /// The registers that come with the program, or, as their size costs time, hardly anything.
  enum BuiltIns { case builtIn, small }

  /// `profiles` maps file names without `content/profiles/` and `.md` to texts.
  init(
    _ profiles: KeyValuePairs<String, String> = [:], units: String = defaultUnits,
    clusters: String? = nil, periods: String? = nil, honours: String? = nil,
    campaigns: KeyValuePairs<String, String> = [:], pages: KeyValuePairs<String, String> = [:],
    site: String = defaultConfiguration, registers builtIns: BuiltIns = .small,
    options change: (inout LinkOptions) -> Void = { _ in }
  ) {
    var log = DiagnosticLog()
    let configuration = readSiteConfiguration(source("site.yml", site), log: &log)
    var registers = Registers.builtIn
    if builtIns == .small {
      registers.honours = []
      registers.fields = []
      registers.criteria = []
    }
    registers.units = readUnits(source("units.yml", units), log: &log)
    if let clusters {
      registers.clusters = readClusters(source("clusters.yml", clusters), log: &log)
    }
    if let periods { registers.periods = readPeriods(source("periods.yml", periods), log: &log) }
    if let honours {
      registers.honours = readHonours(
        source("honours.yml", honours), extending: registers.honours, log: &log)
    }
    var content = SiteContent(configuration: configuration, registers: registers)
    let own = campaigns.compactMap {
      readCampaign(
        source("campaigns/\($0).md", $1), configuration: configuration, log: &log)
    }
    content.campaigns =
      own
      + builtInCampaigns.filter { known in
        !own.contains { $0.slug == known.slug }
          && (builtIns == .builtIn || known.slug == "nguoi-tot-viec-tot")
      }
    var sources: [String: SourceText] = [:]
    content.profiles = profiles.compactMap { name, text in
      let source = source("profiles/\(name).md", text)
      sources[source.file] = source
      return readProfile(source, configuration: configuration, log: &log).map { ProfileSource($0) }
    }
    content.pages = pages.compactMap {
      readPage(source("pages/\($0).md", $1), configuration: configuration, log: &log)
    }
    var options = LinkOptions(moment: testMoment.date())
    change(&options)
    let linked = link(content, options: options)
    graph = linked.graph
    for finding in linked.findings {
      log.report(finding.placed(in: finding.file.flatMap { sources[$0] }))
    }
    diagnostics = log.diagnostics
    findings = log.sorted().filter { $0.severity != .note }.map(\.summary)
  }

  /// The slugs of the published profiles, in site order.
  var slugs: [String] { graph.profiles.map(\.slug) }

  func profile(_ slug: String) -> ProfileNode? { graph.profiles.first { $0.slug == slug } }

  /// The ids of some units.
  func ids(_ units: [Int]) -> [String] { units.map { graph.units[$0].unit.id.value } }

  func unit(_ id: String) -> UnitNode? { graph.units.first { $0.unit.id.value == id } }

  func campaignSlugs(of profile: ProfileNode?) -> [String] {
    (profile?.campaigns ?? []).map { graph.campaigns[$0].campaign.slug }
  }

  func campaign(_ slug: String) -> CampaignNode? {
    graph.campaigns.first { $0.campaign.slug == slug }
  }

  func honour(_ code: String) -> HonourNode? { graph.honours.first { $0.honour.code == code } }
}

private func source(_ path: String, _ text: String) -> SourceText {
  SourceText(file: "content/" + path, bytes: Array(text.utf8))
}
