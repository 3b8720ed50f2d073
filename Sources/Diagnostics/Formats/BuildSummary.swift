/// The figures of one build, and the files that it kept off the site.
package struct BuildSummary: Sendable, Hashable {
  /// A file that is not on the site, and why.
  package struct Excluded: Sendable, Hashable {
    /// The path relative to the site's folder.
    package let file: String
    /// The reason as programs match it, such as `draft`.
    package let code: String
    /// In the reader's words, such as `bản nháp`.
    package let reason: String
    /// The same of several files: `are drafts`.
    package let reasonOfSeveral: String
    /// The day from which the reason no longer holds, as `2026-10-01`; nil where none is known.
    package let until: String?

    package init(
      file: String, code: String, reason: String, ofSeveral: String? = nil, until: String? = nil
    ) {
      self.file = file
      self.code = code
      self.reason = reason
      reasonOfSeveral = ofSeveral ?? reason
      self.until = until
    }
  }

  /// A page that was rendered, and what of it had changed.
  package struct Rendered: Sendable, Hashable {
    /// The path in the output folder.
    package let page: String
    /// `new`, `output` where somebody changed the file, else the parts that changed: `template`, with
    /// the words and data that all pages share, or names that the template reads.
    package let because: [String]

    package init(page: String, because: [String]) {
      self.page = page
      self.because = because
    }
  }

  /// How many pages the site has.
  package var pages: Int
  /// How many files were written because they differed.
  package var written: Int
  /// How many files were as they should be.
  package var unchanged: Int
  /// How many files of an earlier build were removed.
  package var removed: Int
  /// How long it took.
  package var seconds: Double
  package var excluded: [Excluded]
  /// In the order of the plan; every other page was made of the same as before.
  package var rendered: [Rendered] = []

  package init(
    pages: Int = 0, written: Int = 0, unchanged: Int = 0, removed: Int = 0, seconds: Double = 0,
    excluded: [Excluded] = []
  ) {
    self.pages = pages
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.seconds = seconds
    self.excluded = excluded
  }
}
