import CCMarkGFM

/// GitHub's syntax extensions, registered once for the process, and the node types they were given.
///
/// Unchecked because of the pointers: cmark only ever reads an extension that has been registered.
struct CMarkExtensions: @unchecked Sendable {
  static let shared = CMarkExtensions()

  private let always: [OpaquePointer]
  private let struckThrough: OpaquePointer?
  private(set) var table = CMARK_NODE_NONE
  private(set) var tableRow = CMARK_NODE_NONE
  private(set) var tableCell = CMARK_NODE_NONE
  private(set) var strikethrough = CMARK_NODE_NONE

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    always = ["table", "autolink", "tasklist"]
      .compactMap { (name: String) in cmark_find_syntax_extension(name) }
    struckThrough = cmark_find_syntax_extension("strikethrough")
    learnNodeTypes()
    keepSpecialCharactersOn()
  }

  func attach(to parser: OpaquePointer?, strikethrough: Bool) {
    for each in always { cmark_parser_attach_syntax_extension(parser, each) }
    if strikethrough, let struckThrough {
      cmark_parser_attach_syntax_extension(parser, struckThrough)
    }
  }

  /// cmark turns the characters that begin an extension's inlines on and off around every document,
  /// in a table that the whole process shares, so that a second thread would now and then miss a
  /// link. Those of the extensions that we always use (`:` and `w`, for addresses) are turned on here
  /// for good, and taken from the extensions so that no parser touches them again.
  ///
  /// Strikethrough needs its `~` for more than that; see `CMarkTree`.
  private func keepSpecialCharactersOn() {
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    attach(to: parser, strikethrough: false)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_parser_free(parser)
    for each in always { cmark_syntax_extension_set_special_inline_chars(each, nil) }
  }

  /// The types are numbered as the extensions register, and no public header names them.
  private mutating func learnNodeTypes() {
    let sample = "|a|\n|-|\n\n~~b~~"
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    attach(to: parser, strikethrough: true)
    cmark_parser_feed(parser, sample, sample.utf8.count)
    let root = cmark_parser_finish(parser)
    let table = cmark_node_first_child(root)
    let row = cmark_node_first_child(table)
    self.table = cmark_node_get_type(table)
    tableRow = cmark_node_get_type(row)
    tableCell = cmark_node_get_type(cmark_node_first_child(row))
    strikethrough = cmark_node_get_type(cmark_node_first_child(cmark_node_last_child(root)))
    cmark_node_free(root)
    cmark_parser_free(parser)
  }
}
