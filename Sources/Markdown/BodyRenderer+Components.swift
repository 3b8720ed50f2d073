import Bytes
import Diagnostics

/// Pictures and media that stand alone in their paragraph, and the way to the site's templates.
extension BodyRenderer {
  /// Writes a component as the host has it, or else as plainly as HTML allows.
  mutating func write(_ component: MarkdownComponent) {
    let start = html.count
    if !host.render(component, &html) {
      html.truncate(to: start)
      html.append(component)
    }
    html.startLine()
  }

  /// Writes a paragraph of nothing but pictures, or of one link to a media file.
  mutating func writeAlone(_ paragraph: CMarkNode) -> Step {
    guard let first = paragraph.firstChild?.skippingEmptyText else { return .inside }
    switch first.kind {
    case .image: return paragraph.holdsOnlyImages ? writeFigures(in: paragraph) : .inside
    case .link: return first.next?.skippingEmptyText == nil ? writeMedia(first) : .inside
    default: return .inside
    }
  }

  private mutating func writeFigures(in paragraph: CMarkNode) -> Step {
    var node = paragraph.firstChild
    while let current = node {
      if current.kind == .image, writeMedia(current) == .inside { writeFigure(current) }
      node = current.next
    }
    return .past
  }

  private mutating func writeFigure(_ node: CMarkNode) {
    guard let image = readImage(node, isFigure: true) else { return }
    let title = FigureCaption(title: image.title)
    html.startLine()
    write(
      .figure(
        Figure(
          source: image.address, written: image.destination.written,
          alternative: image.alternative, caption: title.caption, credit: title.credit)))
    if let caption = title.caption {
      text.append(caption)
      endTextLine()
    }
  }

  private mutating func writeMedia(_ node: CMarkNode) -> Step {
    let written = String(decoding: node.url, as: UTF8.self)
    let shown = node.plainText(withHTML: false)
    let title = shown.isEmpty || written.hasSuffix(shown) ? nil : shown
    guard let media = Media(written: written, title: title) else { return .inside }
    let (destination, address) = resolved(node.url, as: .media)
    html.startLine()
    if let address {
      write(.media(media.at(address)))
      result.links.append(LinkReference(destination: destination, address: address, text: shown))
    } else {
      html.append("<p>")
      html.appendText(shown)
      html.append("</p>\n")
    }
    if let title {
      text.append(title)
      endTextLine()
    }
    return .past
  }
}

extension MarkdownComponent {
  fileprivate static func media(_ media: Media) -> MarkdownComponent {
    switch media.kind {
    case .video: .video(media)
    case .audio: .audio(media)
    case .document: .document(media)
    }
  }
}

extension CMarkNode {
  /// This node or the first after it that is not the empty text which cmark leaves beside a bare
  /// address.
  fileprivate var skippingEmptyText: CMarkNode? {
    var node: CMarkNode? = self
    while let current = node, current.kind == .text, current.literal.isEmpty { node = current.next }
    return node
  }

  /// Whether a paragraph holds images and line breaks, and nothing else.
  fileprivate var holdsOnlyImages: Bool {
    var node = firstChild
    while let current = node {
      switch current.kind {
      case .image, .softBreak, .lineBreak: node = current.next
      default: return false
      }
    }
    return true
  }
}
