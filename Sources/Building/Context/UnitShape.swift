import Content
import SiteGraph
import Templating

let unitShape = Shape<UnitNode>(
  "Unit", "Một đơn vị công đoàn.", "A trade-union unit.",
  [
    .init("name", .string, "Tên", "The name") { node, _ in .string(node.unit.name) },
    .init("short", .optional(.string), "Tên ngắn", "The short name") { node, _ in
      Value(node.unit.short)
    },
    .init("url", .string, "Địa chỉ", "The address") { node, views in
      .string(views.url(node.address))
    },
    .init("level", .optional(.string), "Cấp", "The level") { node, views in
      Value(node.level.map { views.graph.levels[$0].title })
    },
    .init("type", .optional(.string), "Loại hình", "The type") { node, views in
      Value(node.type.map { views.graph.unitTypes[$0].title })
    },
    .init("parent", .optional(.record("Link")), "Đơn vị cấp trên", "The unit above") {
      node, views in node.parent.map { views.unitLinks[$0] } ?? .none
    },
    .init("children", .list(.record("Entry")), "Đơn vị trực thuộc", "The units below") {
      node, views in entryShape.list(node.children.map { views.unitEntry($0) }, views)
    },
    .init("successors", .list(.record("Link")), "Đơn vị kế thừa", "What succeeded it") {
      node, views in .list(node.successors.map { views.unitLinks[$0] })
    },
    .init("predecessors", .list(.record("Link")), "Đơn vị tiền thân", "What it succeeds") {
      node, views in .list(node.predecessors.map { views.unitLinks[$0] })
    },
    .init("former_names", .list(.record("FormerName")), "Tên cũ", "Former names") {
      node, views in formerNameShape.list(node.unit.formerNames, views)
    },
    .init("valid_from", .optional(.record("Date")), "Thành lập", "Since when") { node, views in
      views.date(node.unit.validFrom)
    },
    .init("valid_to", .optional(.record("Date")), "Kết thúc hoạt động", "Until when") {
      node, views in views.date(node.unit.validTo)
    },
    .init("current", .bool, "Đang hoạt động", "Exists today") { node, _ in
      .bool(node.isCurrent)
    },
    .init("stats", .list(.record("UnitStats")), "Số liệu theo năm", "Figures by year") {
      node, views in unitStatsShape.list(node.unit.stats, views)
    },
    langField { $0.unit.language },
  ])

let formerNameShape = Shape<FormerName>(
  "FormerName", "Một tên cũ.", "A former name.",
  [
    .init("name", .string, "Tên", "The name") { former, _ in .string(former.name) },
    .init("until", .optional(.record("Date")), "Dùng đến", "Until when") { former, views in
      views.date(former.until)
    },
  ])

let unitStatsShape = Shape<UnitStatistics>(
  "UnitStats", "Số liệu của đơn vị trong một năm.", "A unit's figures in a year.",
  [
    .init("year", .int, "Năm", "The year") { stats, _ in .int(stats.year) },
    .init("members", .optional(.int), "Đoàn viên", "Members") { stats, _ in
      Value(stats.members)
    },
    .init("employees", .optional(.int), "Người lao động", "Employees") { stats, _ in
      Value(stats.employees)
    },
    .init("female", .optional(.int), "Nữ", "Women") { stats, _ in Value(stats.female) },
  ])

let clusterShape = Shape<ClusterNode>(
  "Cluster", "Một cụm, khối thi đua.", "An emulation cluster.",
  [
    .init("name", .string, "Tên", "The name") { node, _ in .string(node.cluster.name) },
    .init("url", .string, "Địa chỉ", "The address") { node, views in
      .string(views.url(node.address))
    },
    .init("head", .optional(.record("Link")), "Trưởng cụm", "The leading unit") { node, views in
      node.head.map { views.unitLinks[$0] } ?? .none
    },
    .init("members", .list(.record("ClusterYear")), "Thành viên theo năm", "Members by year") {
      node, views in clusterYearShape.list(node.members, views)
    },
  ])

let clusterYearShape = Shape<ClusterNode.ResolvedMembers>(
  "ClusterYear", "Thành viên của cụm trong một năm.", "A cluster's members in a year.",
  [
    .init("year", .int, "Năm", "The year") { group, _ in .int(group.year) },
    .init("units", .list(.record("Link")), "Đơn vị", "The units") { group, views in
      .list(group.units.map { views.unitLinks[$0] })
    },
  ])

let honourShape = Shape<HonourNode>(
  "Honour", "Một danh hiệu, hình thức khen thưởng.", "An honour.",
  [
    .init("title", .string, "Tên", "The title") { node, _ in .string(node.honour.title) },
    .init("code", .string, "Mã", "The code") { node, _ in .string(node.honour.code) },
    .init("url", .string, "Địa chỉ", "The address") { node, views in
      .string(views.url(node.address))
    },
    .init("awards", .int, "Số lượt khen thưởng", "How many awards") { node, _ in
      .int(node.awardCount)
    },
    .init("recipients", .int, "Số hồ sơ được khen", "How many profiles") { node, _ in
      .int(node.profiles.count)
    },
  ])
