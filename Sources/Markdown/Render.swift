package import Diagnostics

/// Renders the Markdown in `body`, a range of bytes of `source`, as HTML.
///
/// The author's mistakes go into the log, at their places in the whole file. Reentrant: any number
/// of threads may render at once.
package func renderMarkdown(
  _ source: SourceText, body: Range<Int>, host: MarkdownHost,
  options: MarkdownOptions = MarkdownOptions(), log: inout DiagnosticLog
) -> RenderedBody {
  let body = body.clamped(to: 0..<source.bytes.count)
  var result = RenderedBody()
  CMarkTree.parse(source.bytes, body: body) { root in
    var renderer = BodyRenderer(source: source, body: body, host: host, options: options)
    renderer.render(root)
    log.merge(renderer.findings.log)
    result = renderer.result
  }
  return result
}

/// Renders a short text from front matter or a template, such as one achievement: nothing in it
/// becomes a component, and one paragraph comes without its `p`.
package func renderInlineMarkdown(
  _ text: String, host: MarkdownHost, options: MarkdownOptions = MarkdownOptions()
) -> String {
  let source = SourceText(file: "", bytes: Array(text.utf8))
  var options = options
  options.enrichments = false
  var log = DiagnosticLog()
  let body = renderMarkdown(
    source, body: 0..<source.bytes.count, host: host, options: options, log: &log)
  let html = String(decoding: body.html, as: UTF8.self).replacing(omittedHTML, with: "")
  let open = "<p>"
  let close = "</p>\n"
  guard html.hasPrefix(open), html.hasSuffix(close) else { return html }
  let inside = html.dropFirst(open.count).dropLast(close.count)
  return inside.contains(open) ? html : String(inside)
}
