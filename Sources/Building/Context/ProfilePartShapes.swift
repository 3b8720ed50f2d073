import Content
import SiteGraph
import Templating

let awardShape = Shape<ResolvedAward>(
  "Award", "Một lần khen thưởng.", "An award.",
  [
    .init("title", .string, "Danh hiệu, hình thức", "The honour") { award, _ in
      .string(award.title)
    },
    .init("url", .string, "Trang của danh hiệu", "The honour's page") { award, views in
      .string(views.url(views.graph.honours[award.honour].address))
    },
    .init("code", .string, "Mã danh hiệu", "The honour's code") { award, views in
      .string(views.graph.honours[award.honour].honour.code)
    },
    .init("year", .optional(.int), "Năm", "The year") { award, _ in Value(award.year) },
    .init("decision", .optional(.string), "Số quyết định", "The decision's number") { award, _ in
      Value(award.decision)
    },
    .init("date", .optional(.record("Date")), "Ngày quyết định", "The decision's date") {
      award, views in views.date(award.date)
    },
    .init("issued_by", .optional(.string), "Cơ quan tặng", "Who gave it") { award, _ in
      Value(award.issuedBy)
    },
    .init("reason", .optional(.string), "Về việc", "What for") { award, _ in
      Value(award.reason)
    },
    .init("level", .optional(.string), "Cấp", "The level") { award, _ in Value(award.level) },
    .init("times", .int, "Số lần (lượt)", "How many times") { award, _ in .int(award.times) },
    .init("posthumous", .bool, "Truy tặng", "Given after death") { award, _ in
      .bool(award.isPosthumous)
    },
    langField { $0.language },
  ])

let achievementShape = Shape<Achievement>(
  "Achievement", "Một thành tích.", "An achievement.",
  [
    .init("text", .string, "Nội dung", "What was achieved") { item, _ in .string(item.text) },
    .init("value", .optional(.string), "Số lượng, như đã viết", "The figure, as written") {
      item, _ in Value(item.value)
    },
    .init("measure", .optional(.string), "Đơn vị tính", "What it is counted in") { item, _ in
      Value(item.measure)
    },
    .init("period", .optional(.string), "Giai đoạn", "The period") { item, _ in
      Value(item.period)
    },
    .init("percent", .optional(.float), "Tỷ lệ (%)", "Per cent") { item, _ in
      item.percent.map { .float($0) } ?? .none
    },
  ])

let initiativeShape = Shape<Initiative>(
  "Initiative", "Một sáng kiến hoặc giải pháp.", "An initiative.",
  [
    .init("title", .string, "Tên", "The title") { item, _ in .string(item.title) },
    .init(
      "recognised", .bool, "Đã được công nhận (nếu chưa, gọi là giải pháp)",
      "Recognised by the competent body"
    ) { item, _ in .bool(item.recognisedBy != nil) },
    .init("role", .optional(.string), "Vai trò", "The subject's part") { item, _ in
      Value(item.role)
    },
    .init("recognised_by", .optional(.string), "Nơi công nhận", "Who recognised it") {
      item, _ in Value(item.recognisedBy)
    },
    .init("decision", .optional(.string), "Số quyết định", "The decision's number") { item, _ in
      Value(item.decision)
    },
    .init("date", .optional(.record("Date")), "Ngày công nhận", "When it was recognised") {
      item, views in views.date(item.date)
    },
    .init("applied_from", .optional(.record("Date")), "Áp dụng từ", "In use since") {
      item, views in views.date(item.appliedFrom)
    },
    .init("benefit", .optional(.string), "Giá trị làm lợi", "What it yields") { item, _ in
      Value(item.benefit)
    },
    .init("scope", .optional(.string), "Phạm vi", "Where it applies") { item, _ in
      Value(item.scope)
    },
  ])

let quoteShape = Shape<Quote>(
  "Quote", "Một câu nói.", "A quotation.",
  [
    .init("text", .string, "Lời nói", "The words") { quote, _ in .string(quote.text) },
    .init("by", .optional(.string), "Người nói", "Who said them") { quote, _ in
      Value(quote.by)
    },
  ])

let correctionShape = Shape<Correction>(
  "Correction", "Một đính chính.", "A correction.",
  [
    .init("text", .string, "Nội dung", "What was corrected") { item, _ in .string(item.text) },
    .init("date", .optional(.record("Date")), "Ngày", "When") { item, views in
      views.date(item.date)
    },
  ])

let sourceShape = Shape<RepostSource>(
  "Source", "Nguồn của bài đăng lại.", "The source of a reposted text.",
  [
    .init("name", .string, "Tên nguồn", "Its name") { source, _ in .string(source.name) },
    .init("url", .optional(.string), "Địa chỉ gốc", "The original address") { source, _ in
      Value(source.url)
    },
    .init("published", .optional(.record("Date")), "Ngày đăng gốc", "When it appeared there") {
      source, views in views.date(source.published)
    },
    .init("author", .optional(.string), "Tác giả", "Its author") { source, _ in
      Value(source.author)
    },
  ])

let personShape = Shape<NamedPerson>(
  "Person", "Một người.", "A person.",
  [
    .init("name", .string, "Họ và tên", "The name") { person, _ in .string(person.name) },
    .init("position", .optional(.string), "Chức vụ", "The position") { person, _ in
      Value(person.position)
    },
  ])
