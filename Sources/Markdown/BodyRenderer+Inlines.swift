import Bytes
import Diagnostics

/// Text, code and links.
extension BodyRenderer {
  mutating func writeText(_ node: CMarkNode) -> Step {
    var literal = node.literal
    if openAttribution(at: node) {
      literal = UnsafeBufferPointer(rebasing: literal.dropFirst(attributionDash(of: literal)))
    }
    writeExplaining(literal, of: node)
    text.append(literal)
    if footnoteCheck.hasMarks { reportMissingFootnotes(in: literal) }
    if options.enrichments { reportSpacedAddresses(in: literal) }
    return .past
  }

  mutating func writeBreak(_ node: CMarkNode) -> Step {
    text.append(byte: 0x20)
    if isBreakBeforeAttribution(node) { return .past }
    html.append(node.kind == .lineBreak ? "<br />\n" : "\n")
    return .past
  }

  mutating func writeCode(_ node: CMarkNode) -> Step {
    html.append("<code>")
    html.appendText(node.literal)
    html.append("</code>")
    text.append(node.literal)
    return .past
  }

  mutating func enterLink(_ node: CMarkNode) -> Step {
    let (destination, address) = resolved(node.url, as: .link)
    guard let address else { return .inside }
    openLink = (destination, address, text.count)
    html.append("<a href=\"")
    html.appendAddress(address)
    writeTitle(node.title)
    html.append("\">")
    return .inside
  }

  mutating func leaveLink() {
    guard let link = openLink else { return }
    html.append("</a>")
    openLink = nil
    result.links.append(
      LinkReference(
        destination: link.destination, address: link.address,
        text: text.string(from: link.textStart)))
  }

  /// An image in the midst of other text.
  mutating func writeImage(_ node: CMarkNode) -> Step {
    guard let image = readImage(node, isFigure: false) else {
      html.appendText(node.plainText(withHTML: false))
      return .past
    }
    html.append("<img src=\"")
    html.appendAddress(image.address)
    html.append("\" alt=\"")
    html.appendText(image.alternative)
    writeTitle(node.title)
    html.append(options.enrichments ? "\" loading=\"lazy\" />" : "\" />")
    return .past
  }

  private mutating func writeTitle(_ title: UnsafeBufferPointer<UInt8>) {
    guard !title.isEmpty else { return }
    html.append("\" title=\"")
    html.appendText(title)
  }

  /// Resolves an image, checks its alternative text and keeps it for the result; nil where only
  /// the text may be shown.
  mutating func readImage(_ node: CMarkNode, isFigure: Bool) -> ImageReference? {
    let (destination, address) = resolved(node.url, as: .image)
    guard let address else { return nil }
    let image = ImageReference(
      destination: destination, address: address,
      alternative: node.plainText(withHTML: true),
      title: String(decoding: node.title, as: UTF8.self), isFigure: isFigure)
    result.images.append(image)
    if options.enrichments { checkAlternative(of: image) }
    return image
  }

  private mutating func checkAlternative(of image: ImageReference) {
    let written = image.destination.written
    switch AlternativeFault(
      alternative: image.alternative, destination: written,
      caption: FigureCaption(title: image.title).caption)
    {
    case .missing:
      findings.report(.imageWithoutAlternative, at: image.destination.range, ["file": written])
    case .namesNothing, .repeatsCaption:
      findings.report(
        .imageAlternativeSaysNothing, at: image.destination.range,
        ["alt": image.alternative, "file": written])
    case nil: break
    }
  }
}

extension CMarkNode {
  /// The text of the inlines below this node: what a picture's `alt` or a heading's slug is made of.
  func plainText(withHTML: Bool) -> String {
    var bytes: [UInt8] = []
    var node = firstChild
    while let current = node {
      switch current.kind {
      case .text, .code: bytes.append(contentsOf: current.literal)
      case .htmlInline where withHTML: bytes.append(contentsOf: current.literal)
      case .softBreak, .lineBreak: bytes.append(0x20)
      default: break
      }
      node = current.firstChild ?? current.following(within: self)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The node after this one and what is below it, inside `root`.
  func following(within root: CMarkNode) -> CMarkNode? {
    var node = self
    while node != root {
      if let next = node.next { return next }
      guard let parent = node.parent else { return nil }
      node = parent
    }
    return nil
  }
}
