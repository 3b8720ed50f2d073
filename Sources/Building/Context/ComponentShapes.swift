import Diagnostics
import Markdown
import Templating

/// A part of a body that a template under `components/` lays out, and the name by which the
/// template sees it.
struct ComponentKind: Sendable {
  let name: String
  let template: String
  let context: ContextName

  private init(_ template: String, _ name: String, _ type: RecordType) {
    self.name = template
    self.template = "components/\(template).html"
    context = ContextName(name, .record(type.name), type.summary)
  }

  static let figure = ComponentKind("figure", "figure", figureShape.type)
  static let video = ComponentKind("video", "media", mediaShape.type)
  static let audio = ComponentKind("audio", "media", mediaShape.type)
  static let document = ComponentKind("document", "media", mediaShape.type)
  static let alert = ComponentKind("alert", "alert", alertShape.type)
  static let quote = ComponentKind("quote", "quote", quotationShape.type)
  static let table = ComponentKind("table", "table", tableShape.type)

  static let all = [figure, video, audio, document, alert, quote, table]

  /// The kind of a component, and the record that its template is given.
  static func of(_ component: MarkdownComponent, _ views: SiteViews) -> (ComponentKind, Value) {
    switch component {
    case .figure(let figure): (.figure, figureShape.record(figure, views))
    case .video(let media): (.video, mediaShape.record(media, views))
    case .audio(let media): (.audio, mediaShape.record(media, views))
    case .document(let media): (.document, mediaShape.record(media, views))
    case .alert(let alert): (.alert, alertShape.record(alert, views))
    case .quote(let quote): (.quote, quotationShape.record(quote, views))
    case .table(let table): (.table, tableShape.record(table, views))
    }
  }
}

let figureShape = Shape<Figure>(
  "Figure", "Một ảnh đứng riêng trong bài.", "An image that stands alone in a text.",
  [
    .init("src", .string, "Địa chỉ của tệp", "The file's address") { figure, _ in
      .string(figure.source)
    },
    .init("alt", .string, "Chữ thay ảnh", "The alternative text") { figure, _ in
      .string(figure.alternative)
    },
    .init("caption", .optional(.string), "Chú thích", "The caption") { figure, _ in
      Value(figure.caption)
    },
    .init("credit", .optional(.string), "Người chụp hoặc nguồn", "Who took it") { figure, _ in
      Value(figure.credit)
    },
  ])

let mediaShape = Shape<Markdown.Media>(
  "Media", "Phim, âm thanh hoặc tài liệu đứng riêng trong bài.",
  "A video, recording or document that stands alone in a text.",
  [
    .init("url", .string, "Địa chỉ", "The address") { media, _ in .string(media.url) },
    .init("title", .optional(.string), "Chữ của liên kết", "The link's text") { media, _ in
      Value(media.title)
    },
    .init("provider", .optional(.string), "Dịch vụ phát phim", "The service that plays it") {
      media, _ in Value(media.provider?.rawValue)
    },
    .init("video_id", .optional(.string), "Mã phim của dịch vụ", "The service's name for it") {
      media, _ in Value(media.videoID)
    },
    .init("extension", .optional(.string), "Đuôi tệp", "The file's extension") { media, _ in
      Value(media.fileExtension)
    },
  ])

let alertShape = Shape<Alert>(
  "Alert", "Một lời lưu ý.", "An alert.",
  [
    .init("kind", .string, "`note`, `tip`, `important`, `warning`, `caution`", "Which alert") {
      alert, _ in .string(alert.kind.rawValue)
    },
    .init("html", .markup, "Nội dung", "Its content") { alert, _ in
      .markup(String(decoding: alert.html, as: UTF8.self))
    },
  ])

let quotationShape = Shape<Quotation>(
  "Quotation", "Một trích dẫn có người nói.", "An attributed quotation.",
  [
    .init("html", .markup, "Lời trích", "The words") { quote, _ in
      .markup(String(decoding: quote.html, as: UTF8.self))
    },
    .init("attribution", .markup, "Người nói", "Who said them") { quote, _ in
      .markup(String(decoding: quote.attributionHTML, as: UTF8.self))
    },
  ])

let tableShape = Shape<Table>(
  "Table", "Một bảng.", "A table.",
  [
    .init("html", .markup, "Bảng", "The table") { table, _ in
      .markup(String(decoding: table.html, as: UTF8.self))
    },
    .init("columns", .int, "Số cột", "How many columns") { table, _ in
      .int(table.columnCount)
    },
    .init("rows", .int, "Số hàng", "How many rows") { table, _ in .int(table.rowCount) },
  ])
