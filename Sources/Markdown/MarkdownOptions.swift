/// How a body is rendered.
package struct MarkdownOptions: Sendable, Hashable {
  /// Heading ids, figures, media, alerts, attributed quotations and table frames. Without them the
  /// output is what the `cmark-gfm` program writes.
  package var enrichments: Bool
  /// Whether HTML in the text is passed on. Otherwise it is left out and reported.
  package var allowsRawHTML: Bool
  /// The level of the body's topmost headings, 1 to 6: below the page's own title.
  package var topHeadingLevel: Int
  /// What a screen reader says for the arrow that leads from a footnote back to the text.
  package var footnoteReturnLabel: String

  package init(
    enrichments: Bool = true, allowsRawHTML: Bool = false, topHeadingLevel: Int = 2,
    footnoteReturnLabel: String = "Trở lại nội dung"
  ) {
    self.enrichments = enrichments
    self.allowsRawHTML = allowsRawHTML
    self.topHeadingLevel = min(max(topHeadingLevel, 1), 6)
    self.footnoteReturnLabel = footnoteReturnLabel
  }

  /// GitHub Flavored Markdown to the letter, nothing added.
  package static let plain = MarkdownOptions(
    enrichments: false, topHeadingLevel: 1, footnoteReturnLabel: "Back to content")
}
