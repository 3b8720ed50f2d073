import Content
import Search
import SiteGraph
import Templating
import Vietnamese

/// What results can be narrowed by.
enum SearchFacet: String, CaseIterable {
  case campaign, kind, unit, field, year
}

/// A value of a facet with the documents that have it.
struct FacetValue {
  let id: String
  let title: String
  let documents: [UInt32]
}

extension SearchCorpus {
  /// The values of a facet that some document has, in the order of the registers.
  func values(of facet: SearchFacet) -> [FacetValue] {
    var documents: [Int: [UInt32]] = [:]
    for (number, item) in items.enumerated() {
      for value in values(facet, of: item) { documents[value, default: []].append(UInt32(number)) }
    }
    return documents.sorted { $0.key < $1.key }.map { value, documents in
      FacetValue(
        id: id(of: value, facet), title: title(of: value, facet), documents: documents)
    }
  }

  private func values(_ facet: SearchFacet, of item: Item) -> [Int] {
    guard case .profile(let index) = item else { return [] }
    let node = views.graph.profiles[index]
    switch facet {
    case .campaign: return node.campaigns
    case .kind: return ProfileKind.allCases.firstIndex(of: node.kind).map { [$0] } ?? []
    case .unit: return node.unitsAbove
    case .field: return node.fields
    // The latest first.
    case .year: return node.facts.published.map { [-$0.value.firstDay.year] } ?? []
    }
  }

  private func id(of value: Int, _ facet: SearchFacet) -> String {
    switch facet {
    case .campaign: views.graph.campaigns[value].campaign.slug
    case .kind: ProfileKind.allCases[value].rawValue
    case .unit: views.graph.units[value].unit.id.value
    case .field: views.graph.fields[value].slug
    case .year: String(-value)
    }
  }

  private func title(of value: Int, _ facet: SearchFacet) -> String {
    switch facet {
    case .campaign: views.graph.campaigns[value].campaign.title.value
    case .kind: views.title(of: ProfileKind.allCases[value])
    case .unit: views.graph.units[value].unit.name
    case .field: Words.capitalised(views.graph.fields[value].term.title)
    case .year: String(-value)
    }
  }
}
