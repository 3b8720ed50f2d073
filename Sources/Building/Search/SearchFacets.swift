import Content
import Diagnostics
import SiteGraph
import Vietnamese

/// What lists and results are narrowed by. Its raw value names its file, and its choices in addresses.
enum SearchFacet: String, CaseIterable {
  case campaign = "phong-trao"
  case kind = "loai"
  case unit = "don-vi"
  case field = "linh-vuc"
  case year = "nam"
  case honour = "khen-thuong"
  case priority = "uu-tien"
  // No choices of their own: the lists that one chooses within.
  case period = "giai-doan"
  case month = "thang"
  case cluster = "cum"
  case letter = "chu"
}

/// A value of a facet: the list of profiles that is a page of the site, too, for most of them.
struct FacetChoice: Sendable {
  let facet: SearchFacet
  /// The value in addresses, unique in its facet.
  let id: String

  private init(_ facet: SearchFacet, _ id: String) {
    self.facet = facet
    self.id = id
  }

  static func campaign(_ node: CampaignNode) -> FacetChoice {
    FacetChoice(.campaign, node.campaign.slug)
  }
  static func kind(_ kind: ProfileKind) -> FacetChoice { FacetChoice(.kind, slug(kind.title.vi)) }
  static func unit(_ node: UnitNode) -> FacetChoice { FacetChoice(.unit, node.unit.id.value) }
  static func field(_ node: TermNode) -> FacetChoice { FacetChoice(.field, node.slug) }
  static func year(_ year: ArchiveYear) -> FacetChoice { FacetChoice(.year, String(year.year)) }
  static func honour(_ node: HonourNode) -> FacetChoice { FacetChoice(.honour, node.honour.code) }
  static func priority(_ group: PriorityGroup) -> FacetChoice {
    FacetChoice(.priority, slug(group.title.vi))
  }
  static func period(_ period: PeriodGroup, of node: CampaignNode) -> FacetChoice {
    FacetChoice(.period, node.campaign.slug + "/" + period.period.slug)
  }
  static func month(_ month: ArchiveMonth, of year: ArchiveYear) -> FacetChoice {
    FacetChoice(.month, "\(year.year)-\(month.month)")
  }
  static func cluster(_ node: ClusterNode) -> FacetChoice {
    FacetChoice(.cluster, node.cluster.id.value)
  }
  static func letter(_ group: LetterGroup) -> FacetChoice {
    FacetChoice(.letter, group.letter.telex)
  }
}

/// A value of a facet with the profiles that have it.
struct FacetValue {
  let choice: FacetChoice
  let title: String
  /// As indices into the graph.
  let profiles: [Int]
  /// How far below the top it stands, in a facet that is a tree.
  var depth = 0
  /// The language of the title, where that is not the page's.
  var language: String?
}

extension SiteViews {
  /// The values of a facet that some profile has, in the order of the registers; the latest years first.
  func values(of facet: SearchFacet) -> [FacetValue] {
    allValues(of: facet).filter { !$0.profiles.isEmpty }
  }

  private func allValues(of facet: SearchFacet) -> [FacetValue] {
    switch facet {
    case .campaign:
      graph.campaigns.map {
        FacetValue(
          choice: .campaign($0), title: $0.campaign.title.value, profiles: $0.profiles,
          language: $0.campaign.language)
      }
    case .kind:
      ProfileKind.allCases.map {
        FacetValue(
          choice: .kind($0), title: words.plural($0), profiles: graph.profiles(of: $0))
      }
    case .unit: units
    case .field:
      graph.fields.map {
        FacetValue(
          choice: .field($0), title: Words.capitalised($0.term.title), profiles: $0.profiles,
          language: $0.term.language)
      }
    case .year:
      graph.archive.map {
        FacetValue(choice: .year($0), title: String($0.year), profiles: $0.profiles)
      }
    case .honour:
      graph.honours.map {
        FacetValue(
          choice: .honour($0), title: $0.honour.title, profiles: $0.profiles,
          language: $0.honour.language)
      }
    case .priority: priorities
    case .period, .month, .cluster, .letter: lists(of: facet)
    }
  }

  /// Nobody chooses among these, so they need no titles.
  private func lists(of facet: SearchFacet) -> [FacetValue] {
    switch facet {
    case .period:
      graph.campaigns.flatMap { node in
        node.periods.map {
          FacetValue(choice: .period($0, of: node), title: "", profiles: $0.profiles)
        }
      }
    case .month:
      graph.archive.flatMap { year in
        year.months.map {
          FacetValue(choice: .month($0, of: year), title: "", profiles: $0.profiles)
        }
      }
    case .cluster:
      graph.clusters.map { FacetValue(choice: .cluster($0), title: "", profiles: $0.profiles) }
    case .letter:
      graph.people.map { FacetValue(choice: .letter($0), title: "", profiles: $0.profiles) }
    default: []
    }
  }

  private var priorities: [FacetValue] {
    PriorityGroup.allCases.map { group in
      FacetValue(
        choice: .priority(group),
        title: Words.capitalised(words.title(of: group, in: "priorities")),
        profiles: graph.profiles.indices.filter {
          graph.profiles[$0].facts.priorities.contains(group)
        })
    }
  }

  /// The tree of today, each unit before those below.
  private var units: [FacetValue] {
    var values: [FacetValue] = []
    func append(_ unit: Int, depth: Int) {
      let node = graph.units[unit]
      values.append(
        FacetValue(
          choice: .unit(node), title: node.unit.name, profiles: node.profiles, depth: depth,
          language: node.unit.language))
      for child in node.children { append(child, depth: depth + 1) }
    }
    for unit in graph.units.indices where graph.units[unit].parent == nil {
      append(unit, depth: 0)
    }
    return values
  }
}
