import Bytes

/// How components look without templates.
extension HTMLBuffer {
  mutating func append(_ component: MarkdownComponent) {
    switch component {
    case .figure(let figure): append(figure)
    case .video(let video): appendPlayer("video", for: video)
    case .audio(let audio): appendPlayer("audio", for: audio)
    case .document(let document): appendCard("document", for: document)
    case .alert(let alert): append(alert)
    case .quote(let quote): append(quote)
    case .table(let table):
      append("<div class=\"table\" tabindex=\"0\">\n")
      append(table.html)
      append("</div>\n")
    }
  }

  private mutating func append(_ figure: Figure) {
    append("<figure>\n<img src=\"")
    appendAddress(figure.source)
    append("\" alt=\"")
    appendText(figure.alternative)
    append("\" loading=\"lazy\" />\n")
    if figure.caption != nil || figure.credit != nil {
      append("<figcaption>")
      appendText(figure.caption ?? "")
      if let credit = figure.credit {
        append(figure.caption == nil ? "<small>" : " <small>")
        appendText(credit)
        append("</small>")
      }
      append("</figcaption>\n")
    }
    append("</figure>\n")
  }

  /// A player for a file; for another site's video a link, so that nothing is fetched from there
  /// before the reader asks for it.
  private mutating func appendPlayer(_ element: StaticString, for media: Media) {
    guard media.provider == nil else { return appendCard(element, for: media) }
    append("<figure>\n<")
    append(element)
    append(" controls=\"\" preload=\"none\" src=\"")
    appendAddress(media.url)
    append("\"></")
    append(element)
    append(">\n")
    if let title = media.title {
      append("<figcaption>")
      appendText(title)
      append("</figcaption>\n")
    }
    append("</figure>\n")
  }

  private mutating func appendCard(_ name: StaticString, for media: Media) {
    append("<p class=\"")
    append(name)
    append("\"><a href=\"")
    appendAddress(media.url)
    append("\">")
    appendText(media.title ?? media.url)
    append("</a></p>\n")
  }

  private mutating func append(_ alert: Alert) {
    append("<aside class=\"alert alert-")
    append(alert.kind.rawValue)
    append("\">\n")
    append(alert.html)
    append("</aside>\n")
  }

  private mutating func append(_ quote: Quotation) {
    append("<figure class=\"quote\">\n<blockquote>\n")
    append(quote.html)
    append("</blockquote>\n<figcaption>")
    append(quote.attributionHTML)
    append("</figcaption>\n</figure>\n")
  }
}
