package import Diagnostics

/// What is known of a page, for whoever looks at it.
package struct PageFacts: Sendable {
  /// The file that the page was made of, relative to the site's folder; nil for lists and the like.
  package var source: String?
  /// Whether an earlier state of the source is shown, as the present one has errors.
  package var isStale = false
  /// The page's template first, then what that extends, includes and imports.
  package var templates: [String] = []
  /// What is wrong with the site; what concerns this page stands first.
  package var findings: [Diagnostic] = []
  /// So many of the findings, the first, concern this page.
  package var ownFindings = 0
  /// Why the published site does not have the page; nil where it does.
  package var withheld: Withheld?

  package init() {}
}

/// Why the published site lacks a page.
package struct Withheld: Sendable {
  /// Everything that keeps it away, the first to be mended first.
  package var reasons: [WithheldReason]
  /// What keeps away the translation that is shown, where the published site shows the original in its place.
  package var translation: WithheldReason?
  /// The day from which it is published by itself, in words; nil where none is known.
  package var until: Wording?

  package init(
    reasons: [WithheldReason], translation: WithheldReason? = nil, until: Wording? = nil
  ) {
    self.reasons = reasons
    self.translation = translation
    self.until = until
  }
}

/// A reason that keeps a page off the published site, and what to do about it.
package struct WithheldReason: Sendable {
  package var words: Wording
  package var remedy: Wording

  package init(words: Wording, remedy: Wording) {
    self.words = words
    self.remedy = remedy
  }
}
