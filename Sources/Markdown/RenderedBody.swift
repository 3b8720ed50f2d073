/// A body as HTML, and what else its readers, lists and checks want of it.
package struct RenderedBody: Sendable, Hashable {
  package var html: [UInt8] = []
  /// The headings in order, for a table of contents. Headings inside quotations and lists are left
  /// out: they head no part of this text.
  package var contents: [Heading] = []
  /// The text without markup in UTF-8, a line a block: paragraphs, headings, list items, table
  /// cells, captions.
  package var text: [UInt8] = []
  /// The text of the first paragraph that stands on its own, for a summary.
  package var lead = ""
  package var images: [ImageReference] = []
  package var links: [LinkReference] = []
  package var footnoteCount = 0

  /// `text` as a string.
  package var plainText: String { String(decoding: text, as: UTF8.self) }

  /// The words of the text as Vietnamese counts them: what stands between blanks.
  package var wordCount: Int { text.withUnsafeBufferPointer { Markdown.wordCount(of: $0) } }
}

/// A heading of a body.
package struct Heading: Sendable, Hashable {
  /// 1 to 6, as rendered.
  package let level: Int
  /// The heading's `id`, unique in its body.
  package let id: String
  package let text: String
  /// The text with its inline markup, fit for use inside a link.
  package let html: [UInt8]
}

/// A link or a media file of a body, kept for the link check.
package struct LinkReference: Sendable, Hashable {
  package let destination: Destination
  /// The address that was put on the page.
  package let address: String
  package let text: String
}

/// An image of a body.
package struct ImageReference: Sendable, Hashable {
  package let destination: Destination
  /// The address that was put on the page.
  package let address: String
  package let alternative: String
  package let title: String
  /// Whether it stands alone in its paragraph and became a figure.
  package let isFigure: Bool
}
