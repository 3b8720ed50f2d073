import Content
import SiteGraph
import Templating

/// The languages of the facts of a profile that may be shown untranslated.
let profileLangsShape = Shape<ProfileNode>(
  "ProfileLangs", "Ngôn ngữ của từng thông tin, khi khác ngôn ngữ của trang.",
  "The languages of the facts, where they are not the page's.",
  ProfileTranslation.Fact.allCases.map { fact in
    .init(
      fact.rawValue, .optional(.string), "Như `profile.\(fact.rawValue)`",
      "As `profile.\(fact.rawValue)`"
    ) {
      node, _ in Value(node.language(of: fact))
    }
  } + [
    .init("achievements", .optional(.string), "Của thành tích", "Of the achievements") { node, _ in
      Value(node.translation?.achievements.isEmpty == false ? nil : node.original)
    },
    .init("initiatives", .optional(.string), "Của sáng kiến", "Of the initiatives") { node, _ in
      Value(node.translation?.initiatives.isEmpty == false ? nil : node.original)
    },
    .init(
      "facts", .optional(.string), "Của những gì bản dịch không ghi được: người khen, lý do khen …",
      "Of what no translation says: who gave an award, what for …"
    ) { node, _ in Value(node.original) },
    .init("unit_type", .optional(.string), "Của loại hình đơn vị", "Of the type of unit") {
      node, views in Value(node.unitType.flatMap { views.graph.unitTypes[$0].language })
    },
    .init("level", .optional(.string), "Của cấp", "Of the level") { node, views in
      Value(node.level.flatMap { views.graph.levels[$0].language })
    },
    .init("criteria", .optional(.string), "Của tiêu chí", "Of the criteria") { node, views in
      Value(node.criteria.lazy.compactMap { views.graph.criteria[$0].language }.first)
    },
  ])
