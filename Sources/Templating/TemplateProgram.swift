package import Bytes
import Diagnostics

/// A template compiled for one kind of page, with everything that it extends, includes and imports.
package struct TemplateProgram: Sendable {
  /// The names of the values that `render` takes, in order.
  package let contextNames: [String]
  /// The top-level names that it really reads, constants included.
  package let reads: Set<String>
  /// The files that it is made of, as in `SourceText.file`, sorted.
  package let sources: [String]
  /// Stands for the text of all of them.
  package let digest: ContentDigest
  /// Whether rendering can fail (a division, a missing key of free data …) with a context of the
  /// declared types.
  package let canFail: Bool
  let image: Image

  /// Appends the page to the buffer; after a failure the buffer is as it was before.
  package func render(_ context: [Value], into buffer: inout HTMLBuffer) throws(RenderFailure) {
    precondition(
      context.count == contextNames.count, "a context has a value for each of its names")
    do {
      try Machine.run(image, context: context, into: &buffer)
    } catch {
      let source = image.sources[error.span.source]
      throw RenderFailure(
        diagnostic: Diagnostic(
          error.reason.kind, at: source.place(of: error.span.range), error.reason.arguments,
          suggestions: error.reason.suggestions))
    }
  }
}
