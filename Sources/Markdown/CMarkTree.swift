import CCMarkGFM
import Synchronization

/// The tree that cmark makes of a text; it lives as long as this value.
struct CMarkTree: ~Copyable {
  /// Nil only if cmark makes no tree at all.
  let root: CMarkNode?
  private let pointer: OpaquePointer?

  /// While cmark parses with strikethrough, `~` is marked in a table that the whole process shares,
  /// and at the end it no longer is. So texts with a `~`, which are few, take turns; the others do
  /// not look at that entry.
  private static let strikethroughTurn = Mutex(())

  /// `body` is a range of `bytes`.
  init(parsing bytes: [UInt8], body: Range<Int>) {
    let text = bytes[body]
    pointer =
      text.contains(UInt8(ascii: "~"))
      ? Self.strikethroughTurn.withLock { _ in Self.parse(text, strikethrough: true) }
      : Self.parse(text, strikethrough: false)
    root = CMarkNode(pointer)
  }

  deinit { cmark_node_free(pointer) }

  private static func parse(_ text: ArraySlice<UInt8>, strikethrough: Bool) -> OpaquePointer? {
    let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8)
    defer { cmark_parser_free(parser) }
    CMarkExtensions.shared.attach(to: parser, strikethrough: strikethrough)
    text.withUnsafeBytes { text in
      guard let start = text.baseAddress else { return }
      cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), text.count)
    }
    return cmark_parser_finish(parser)
  }
}
