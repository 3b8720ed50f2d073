import Content
import SiteGraph
import Templating

let profileFactFields: [Shape<ProfileView>.Field] = [
  .init("achievements", .list(.record("Achievement")), "Thành tích", "Achievements") {
    view, views in
    achievementShape.list(view.node.profile.achievements, views)
  },
  .init("achievement_type", .optional(.string), "Loại thành tích", "The type of achievement") {
    view, views in
    Value(
      view.node.profile.achievementType.map {
        views.words.title(of: $0, in: "achievement_types")
      })
  },
  .init("initiatives", .list(.record("Initiative")), "Sáng kiến, giải pháp", "Initiatives") {
    view, views in
    initiativeShape.list(view.node.profile.initiatives, views)
  },
  .init("replicated_by", .list(.string), "Nơi nhân rộng", "Who replicated it") {
    view, views in
    Value(view.node.profile.replicatedBy.map { views.unitName($0.value) })
  },
  .init("proposed_for", .optional(.string), "Đề nghị khen thưởng", "Proposed for") {
    view, _ in
    Value(view.node.profile.extras?.proposedFor)
  },
  .init("acclaimed_at", .optional(.string), "Nơi công nhận, suy tôn", "Where it was acclaimed") {
    view, _ in
    Value(view.node.profile.extras?.acclaimedAt)
  },
  .init("custom", .record("Custom"), "Trường riêng của trang", "The site's own fields") {
    view, views in
    views.customRecord(view.node.profile.custom)
  },
]

let profilePersonFields: [Shape<ProfileView>.Field] = [
  .init("honorific", .optional(.string), "Danh xưng", "The form of address") {
    view, _ in
    Value(view.node.profile.individual?.honorific)
  },
  .init(
    "short_name", .optional(.string), "Cách gọi sau lần đầu: “chị Dụ”",
    "A short reference: “chị Dụ”"
  ) {
    view, views in
    views.shortName(of: view.node.profile)
  },
  .init("other_name", .optional(.string), "Tên khác", "Another name") {
    view, _ in
    Value(view.node.profile.individual?.otherName)
  },
  .init("gender_title", .optional(.string), "Giới tính", "Gender") {
    view, views in
    Value(view.node.profile.individual?.gender.map { views.words.title(of: $0, in: "genders") })
  },
  .init("birth_year", .optional(.int), "Năm sinh", "The year of birth") {
    view, _ in
    Value(view.node.profile.individual?.birthYear)
  },
  .init("position", .optional(.string), "Chức vụ", "The position") {
    view, _ in
    Value(view.node.profile.individual?.position)
  },
  .init("job", .optional(.string), "Nghề nghiệp", "The job") {
    view, _ in
    Value(view.node.profile.individual?.job)
  },
  .init("union_role", .optional(.string), "Chức vụ công đoàn", "The office in the union") {
    view, _ in
    Value(view.node.profile.individual?.unionRole)
  },
  .init("worker_group", .optional(.string), "Nhóm đối tượng", "The group of workers") {
    view, views in
    Value(
      view.node.profile.individual?.workerGroup.map {
        views.words.title(of: $0, in: "worker_groups")
      })
  },
  .init("direct_labour", .bool, "Trực tiếp lao động, sản xuất", "Works directly in production") {
    view, _ in
    .bool(view.node.profile.individual?.directLabour ?? false)
  },
  .init("non_manager", .bool, "Không giữ chức vụ quản lý", "Holds no managing office") {
    view, _ in
    .bool(view.node.profile.individual?.nonManager ?? false)
  },
  .init("years_of_service", .optional(.int), "Thâm niên (năm)", "Years of service") {
    view, _ in
    Value(view.node.profile.individual?.yearsOfService)
  },
  .init("deceased", .bool, "Đã mất", "Has died") {
    view, _ in
    .bool(view.node.profile.individual?.deceased ?? false)
  },
]

let profileGroupFields: [Shape<ProfileView>.Field] = [
  .init("collective_type", .optional(.string), "Loại tập thể", "The kind of collective") {
    view, views in
    Value(
      view.node.profile.collective?.type.map {
        views.words.title(of: $0, in: "collective_types")
      })
  },
  .init(
    "abbreviation", .optional(.string), "Tên viết tắt của tập thể", "The collective's short name"
  ) {
    view, _ in
    Value(view.node.profile.collective?.shortName)
  },
  .init("members", .optional(.int), "Số đoàn viên, lao động", "How many members") {
    view, _ in
    Value(view.node.profile.collective?.members)
  },
  .init("female_members", .optional(.int), "Số nữ", "How many women") {
    view, _ in
    Value(view.node.profile.collective?.femaleMembers)
  },
  .init("leader", .optional(.record("Person")), "Người đứng đầu", "Who leads it") {
    view, views in
    view.node.profile.collective?.leader.map { personShape.record($0, views) } ?? .none
  },
  .init("founded", .optional(.int), "Năm thành lập", "The year it was founded") {
    view, _ in
    Value(view.node.profile.collective?.founded)
  },
]

let profileUndertakingFields: [Shape<ProfileView>.Field] = [
  .init("started", .optional(.record("Date")), "Bắt đầu", "When it began") {
    view, views in
    views.date(view.node.profile.undertaking?.started)
  },
  .init("scope", .optional(.string), "Phạm vi áp dụng", "Where it applies") {
    view, _ in
    Value(view.node.profile.undertaking?.scope)
  },
  .init("cost", .optional(.string), "Kinh phí", "What it cost") {
    view, _ in
    Value(view.node.profile.undertaking?.cost)
  },
  .init("benefit", .optional(.string), "Hiệu quả, giá trị làm lợi", "What it yields") {
    view, _ in
    Value(view.node.profile.undertaking?.benefit)
  },
  .init("beneficiaries", .optional(.int), "Số người hưởng lợi", "How many people benefit") {
    view, _ in
    Value(view.node.profile.undertaking?.beneficiaries)
  },
  .init("quality", .optional(.string), "Chất lượng", "The quality") {
    view, _ in
    Value(view.node.profile.undertaking?.quality)
  },
  .init(
    "handover", .optional(.record("Date")), "Ngày khánh thành, bàn giao", "When it was handed over"
  ) {
    view, views in
    views.date(view.node.profile.undertaking?.handover)
  },
  .init("owner", .optional(.string), "Chủ mô hình", "Whose it is") {
    view, _ in
    Value(view.node.profile.undertaking?.owner)
  },
]
