import Content
import Templating
import Vietnamese

/// A title and where it leads.
struct LinkView: Sendable {
  let title: String
  /// From the site's root.
  let url: String
  /// The language of the title, where that is not the page's.
  var language: String?
}

/// A link to a list, with how much is in it.
struct EntryView: Sendable {
  let title: String
  let url: String
  let count: Int
  var note: String?
  var depth = 0
  /// What a month or a day counts as.
  var number: Int?
  /// The language of the title and the note, where that is not the page's.
  var language: String?
}

/// Entries under a heading.
struct EntryGroupView: Sendable {
  let title: String?
  let entries: [EntryView]
  /// The language of the title, where that is not the page's.
  var language: String?
}

/// The language of what a record says, where that is not the page's: for attributes `lang`.
func langField<Subject>(
  _ language: @escaping @Sendable (Subject) -> String?
) -> Shape<Subject>.Field {
  .init(
    "lang", .optional(.string), "Ngôn ngữ của chữ, khi khác ngôn ngữ của trang",
    "The language of its words, where that is not the page's"
  ) { subject, _ in Value(language(subject)) }
}

let linkShape = Shape<LinkView>(
  "Link", "Một liên kết.", "A link.",
  [
    .init("title", .string, "Chữ của liên kết", "What it says") { link, _ in .string(link.title) },
    .init("url", .string, "Địa chỉ từ gốc của máy chủ", "The address from the server's root") {
      link, views in .string(views.url(link.url))
    },
    langField { $0.language },
  ])

let entryShape = Shape<EntryView>(
  "Entry", "Liên kết tới một danh sách, kèm số bài.", "A link to a list, with its count.",
  [
    .init("title", .string, "Tên", "The name") { entry, _ in .string(entry.title) },
    .init("url", .string, "Địa chỉ", "The address") { entry, views in
      .string(views.url(entry.url))
    },
    .init("count", .int, "Số bài", "How many profiles") { entry, _ in .int(entry.count) },
    .init("note", .optional(.string), "Lời thêm, nếu có", "A word more, if any") { entry, _ in
      Value(entry.note)
    },
    .init("depth", .int, "Bậc trong cây, từ 0", "The depth in a tree, from 0") { entry, _ in
      .int(entry.depth)
    },
    .init("number", .optional(.int), "Số của tháng hoặc ngày", "The number of a month or a day") {
      entry, _ in Value(entry.number)
    },
    langField { $0.language },
  ])

let entryGroupShape = Shape<EntryGroupView>(
  "EntryGroup", "Các danh sách dưới một tiêu đề.", "Lists under a heading.",
  [
    .init("title", .optional(.string), "Tiêu đề, nếu có", "The heading, if any") { group, _ in
      Value(group.title)
    },
    .init("entries", .list(.record("Entry")), "Các mục", "The entries") { group, views in
      entryShape.list(group.entries, views)
    },
    langField { $0.language },
  ])

let dateShape = Shape<PartialDate>(
  "Date", "Ngày, tháng hoặc năm.", "A day, a month or a year.",
  [
    .init("iso", .string, "Cho thuộc tính `datetime`", "For a `datetime` attribute") {
      date, views in .string(date.iso(offset: views.configuration.timeZone))
    },
    .init("short", .string, "21/11/2019", "21/11/2019") { date, views in
      .string(views.words.short(date))
    },
    .init(
      "long", .string, "Thứ Năm, ngày 21 tháng 11 năm 2019 - 09:25",
      "Thứ Năm, ngày 21 tháng 11 năm 2019 - 09:25"
    ) { date, views in .string(views.words.long(date)) },
    .init("year", .int, "Năm", "The year") { date, _ in .int(date.year) },
    .init("month", .optional(.int), "Tháng", "The month") { date, _ in Value(date.month) },
    .init("day", .optional(.int), "Ngày", "The day") { date, _ in Value(date.day) },
  ])

let imageShape = Shape<ImageView>(
  "Image", "Một bức ảnh.", "A photo.",
  [
    .init("src", .string, "Địa chỉ của tệp", "The file's address") { image, _ in
      .string(image.url)
    },
    .init("canonical", .string, "Địa chỉ đầy đủ", "The whole address") { image, views in
      .string(views.addresses.origin(of: image.url))
    },
    .init("alt", .string, "Chữ thay ảnh", "The alternative text") { image, _ in
      .string(image.media.alt ?? "")
    },
    .init("caption", .optional(.string), "Chú thích", "The caption") { image, _ in
      Value(image.media.caption)
    },
    .init("credit", .optional(.string), "Người chụp hoặc nguồn", "Who took it") { image, _ in
      Value(image.media.credit ?? image.fallbackCredit)
    },
    .init("place", .optional(.string), "Nơi chụp", "Where it was taken") { image, _ in
      Value(image.media.place)
    },
    .init("taken", .optional(.record("Date")), "Ngày chụp", "When it was taken") {
      image, views in views.date(image.media.taken)
    },
    .init("width", .optional(.int), "Chiều rộng, nếu biết", "The width, if known") { image, _ in
      Value(image.size?.width)
    },
    .init("height", .optional(.int), "Chiều cao, nếu biết", "The height, if known") { image, _ in
      Value(image.size?.height)
    },
    .init("generated", .bool, "Ảnh do máy tạo", "Made by a machine") { image, _ in
      .bool(image.media.isGenerated)
    },
    langField { $0.media.language },
  ])

/// A photo with its address resolved.
struct ImageView: Sendable {
  let media: Media
  let url: String
  let fallbackCredit: String?
  var size: PictureSize?
}

let documentShape = Shape<DocumentView>(
  "Document", "Một văn bản.", "An official document.",
  [
    .init("number", .string, "Số hiệu", "The number") { view, _ in
      .string(view.document.number)
    },
    .init("date", .optional(.record("Date")), "Ngày ban hành", "The date of issue") {
      view, views in views.date(view.document.date)
    },
    .init("issuers", .list(.string), "Cơ quan ban hành", "Who issued it") { view, _ in
      Value(view.document.issuers)
    },
    .init("kind", .optional(.string), "Loại văn bản", "What kind of document") { view, _ in
      Value(view.document.kind)
    },
    .init("abstract", .optional(.string), "Trích yếu", "The abstract") { view, _ in
      Value(view.document.abstract)
    },
    .init("url", .optional(.string), "Tệp đính kèm", "The file") { view, _ in Value(view.url) },
  ])

struct DocumentView: Sendable {
  let document: Document
  let url: String?
}

let labelledShape = Shape<Statistic>(
  "Statistic", "Một con số có nhãn.", "A figure with its label.",
  [
    .init("label", .string, "Nhãn", "The label") { fact, _ in .string(fact.label) },
    .init("value", .string, "Giá trị", "The value") { fact, _ in .string(fact.value) },
  ])

let headingShape = Shape<HeadingView>(
  "Heading", "Một đề mục trong bài.", "A heading of a text.",
  [
    .init("id", .string, "Neo", "The anchor") { heading, _ in .string(heading.id) },
    .init("title", .string, "Chữ của đề mục", "Its text") { heading, _ in
      .string(heading.text)
    },
    .init("level", .int, "Bậc, 2 đến 6", "Its level, 2 to 6") { heading, _ in
      .int(heading.level)
    },
  ])

struct HeadingView: Sendable {
  let id: String
  let text: String
  let level: Int
}
