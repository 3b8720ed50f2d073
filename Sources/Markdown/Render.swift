package import Diagnostics

/// Renders the Markdown in `body`, a range of bytes of `source`, as HTML.
///
/// The author's mistakes go into the log, at their places in the whole file. Reentrant: any number
/// of threads may render at once.
package func renderMarkdown(
  _ source: SourceText, body: Range<Int>, host: MarkdownHost,
  options: MarkdownOptions = MarkdownOptions(), log: inout DiagnosticLog
) -> RenderedBody {
  RenderedBody()
}

/// Renders a short text from front matter or a template, such as one achievement. One paragraph
/// comes without its `p`.
package func renderInlineMarkdown(
  _ text: String, host: MarkdownHost, options: MarkdownOptions = MarkdownOptions()
) -> String {
  text
}
