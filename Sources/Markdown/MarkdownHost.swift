package import Bytes
package import Diagnostics

/// What Markdown asks of the site around it. The closures are called while a body is rendered, from
/// whichever thread renders it, so one host may serve several threads at once.
package struct MarkdownHost: Sendable {
  /// The address-safe form of a heading's text: ASCII letters, digits and hyphens, or nothing.
  package var slug: @Sendable (_ text: String) -> String
  /// What becomes of a link's, an image's or a media file's destination.
  package var resolve: @Sendable (_ destination: Destination) -> Resolution
  /// Writes a component as the site's templates have it. False when it wrote nothing: the built-in
  /// rendering is used then.
  package var render: @Sendable (_ component: MarkdownComponent, _ html: inout HTMLBuffer) -> Bool

  /// What is explained where a text has it first.
  package var abbreviations: Abbreviations

  package init(
    slug: @escaping @Sendable (String) -> String,
    resolve: @escaping @Sendable (Destination) -> Resolution = { _ in .unchanged },
    render: @escaping @Sendable (MarkdownComponent, inout HTMLBuffer) -> Bool = { _, _ in false },
    abbreviations: Abbreviations = Abbreviations([])
  ) {
    self.slug = slug
    self.resolve = resolve
    self.render = render
    self.abbreviations = abbreviations
  }
}

/// Where a link, an image or a media file points, as its author wrote it.
package struct Destination: Sendable, Hashable {
  /// What the destination belongs to.
  package enum Role: Sendable, Hashable {
    case link, image
    /// A video, an audio file or a document that stands alone in its paragraph.
    case media
  }

  /// The address after Markdown's own escapes are undone, not percent-decoded.
  package let written: String
  package let role: Role
  /// Where it stands in the file, in bytes: the address itself, or the block around it where the
  /// address cannot be told apart.
  package let range: Range<Int>

  package init(written: String, role: Role, range: Range<Int>) {
    self.written = written
    self.role = role
    self.range = range
  }

  /// What follows the first `#`, if there is one.
  package var fragment: String? {
    written.firstIndex(of: "#").map { String(written[written.index(after: $0)...]) }
  }
}

/// What the site makes of a destination.
package enum Resolution: Sendable {
  /// It stays as written.
  case unchanged
  /// It is replaced by this address.
  case address(String)
  /// Its target may not be shown: reported at the destination's place, and only the text stays.
  case textOnly(DiagnosticKind, arguments: [String: String] = [:])
  /// It leads nowhere: reported at the destination's place, and left as written.
  case broken(DiagnosticKind, arguments: [String: String] = [:], suggestions: [Suggestion] = [])
}
