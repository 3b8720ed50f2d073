package import Diagnostics

/// Where the front matter of a file lies, between its delimiters, and where the body begins.
package struct FrontMatterSplit: Sendable, Hashable {
  /// UTF-8 offsets of the lines between the delimiters, the last line break included.
  package let frontMatter: Range<Int>
  /// UTF-8 offsets of all that follows the line of the closing delimiter.
  package let body: Range<Int>

  package init(frontMatter: Range<Int>, body: Range<Int>) {
    self.frontMatter = frontMatter
    self.body = body
  }
}

/// Finds the front matter between `---` and `---` (or `...`) at the top of a file; reports what
/// keeps it from being found, and is nil then.
package func splitFrontMatter(_ source: SourceText, log: inout DiagnosticLog) -> FrontMatterSplit? {
  nil
}
