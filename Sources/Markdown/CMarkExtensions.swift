import CCMarkGFM

/// GitHub's syntax extensions, registered once for the process.
///
/// Unchecked because of the pointers: cmark only ever reads an extension that has been registered.
struct CMarkExtensions: @unchecked Sendable {
  static let shared = CMarkExtensions()

  private let table: OpaquePointer?
  private let taskList: OpaquePointer?
  private let autolink: OpaquePointer?
  private let strikethrough: OpaquePointer?
  let types: ExtensionNodeTypes

  private init() {
    cmark_gfm_core_extensions_ensure_registered()
    table = cmark_find_syntax_extension("table")
    taskList = cmark_find_syntax_extension("tasklist")
    autolink = cmark_find_syntax_extension("autolink")
    strikethrough = cmark_find_syntax_extension("strikethrough")
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    for each in [table, strikethrough] { cmark_parser_attach_syntax_extension(parser, each) }
    types = ExtensionNodeTypes(learningFrom: parser)
    keepAutolinkCharactersOn()
  }

  /// In the order that the `cmark-gfm` program is given them.
  func attach(to parser: OpaquePointer?, strikethrough isStruck: Bool, autolink isLinked: Bool) {
    cmark_parser_attach_syntax_extension(parser, table)
    if isStruck { cmark_parser_attach_syntax_extension(parser, strikethrough) }
    if isLinked { cmark_parser_attach_syntax_extension(parser, autolink) }
    cmark_parser_attach_syntax_extension(parser, taskList)
  }

  /// cmark turns the characters that begin an extension's inlines on and off around every document,
  /// in a table that the whole process shares, so that a second thread would now and then miss a
  /// link. Those that begin a bare address (`:` and `w`) are turned on here for good, and taken from
  /// the extension so that no parser touches them again.
  ///
  /// Strikethrough needs its `~` for more than that; see `CMarkTree`.
  private func keepAutolinkCharactersOn() {
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    cmark_parser_attach_syntax_extension(parser, autolink)
    cmark_manage_extensions_special_characters(parser, 1)
    cmark_parser_free(parser)
    cmark_syntax_extension_set_special_inline_chars(autolink, nil)
  }
}

/// The node types that the extensions were given: they are numbered as they register, and no public
/// header names them, so they are read off a sample.
struct ExtensionNodeTypes {
  static let shared = CMarkExtensions.shared.types

  let table: cmark_node_type
  let tableRow: cmark_node_type
  let tableCell: cmark_node_type
  let strikethrough: cmark_node_type

  /// `parser` has the extensions attached; it is freed here.
  fileprivate init(learningFrom parser: OpaquePointer?) {
    let sample = "|a|\n|-|\n\n~~b~~"
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
