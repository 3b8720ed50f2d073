import CCMarkGFM
import Synchronization

/// Makes trees of texts.
enum CMarkTree {
  /// While cmark parses with strikethrough, `~` is marked in a table that the whole process shares,
  /// and at the end it no longer is. So texts with a `~`, which are few, take turns; the others do
  /// not look at that entry.
  private static let strikethroughTurn = Mutex(())

  /// Calls `use` with the root of the tree of a text; the tree is gone afterwards.
  ///
  /// `body` is a range of `bytes`. Nothing is called if cmark makes no tree at all.
  static func parse(_ bytes: [UInt8], body: Range<Int>, use: (CMarkNode) -> Void) {
    let start = ParseArena.mark()
    defer { ParseArena.release(to: start) }
    let text = bytes[body]
    let hasTilde = text.withUnsafeBufferPointer { $0.count(of: UInt8(ascii: "~"), upTo: 1) > 0 }
    let root =
      hasTilde
      ? strikethroughTurn.withLock { _ in tree(of: text, strikethrough: true) }
      : tree(of: text, strikethrough: false)
    if let root = CMarkNode(root) { use(root) }
  }

  private static func tree(of text: ArraySlice<UInt8>, strikethrough: Bool) -> OpaquePointer? {
    let parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, ParseArena.functions)
    text.withUnsafeBufferPointer { text in
      CMarkExtensions.shared.attach(
        to: parser, strikethrough: strikethrough, autolink: isAutolinkAffordable(text))
      text.withMemoryRebound(to: CChar.self) { cmark_parser_feed(parser, $0.baseAddress, $0.count) }
    }
    defer { cmark_parser_free(parser) }
    return cmark_parser_finish(parser)
  }

  /// For each `@` of a paragraph, up to a thousand, cmark copies the rest of the paragraph: a
  /// megabyte of mail addresses takes a gigabyte. Such a text goes without links of bare addresses.
  private static func isAutolinkAffordable(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    text.count <= 64 * 1024
      || text.count(of: UInt8(ascii: "@"), upTo: 1_000) * text.count <= 64 * 1024 * 1024
  }
}
