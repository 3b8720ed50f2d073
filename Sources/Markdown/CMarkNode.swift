import CCMarkGFM

/// A node of cmark's tree, to be used only while the tree lives, as are the bytes it hands out.
///
/// With `CMarkTree`, `CMarkExtensions` and `ParseArena` the only code that calls cmark.
struct CMarkNode: Hashable {
  private let pointer: OpaquePointer

  init?(_ pointer: OpaquePointer?) {
    guard let pointer else { return nil }
    self.pointer = pointer
  }

  var kind: NodeKind { NodeKind(cmark_node_get_type(pointer), in: .shared) }

  // MARK: Neighbours

  var parent: CMarkNode? { CMarkNode(cmark_node_parent(pointer)) }
  var next: CMarkNode? { CMarkNode(cmark_node_next(pointer)) }
  var previous: CMarkNode? { CMarkNode(cmark_node_previous(pointer)) }
  var firstChild: CMarkNode? { CMarkNode(cmark_node_first_child(pointer)) }
  var lastChild: CMarkNode? { CMarkNode(cmark_node_last_child(pointer)) }

  /// Takes the node and what is below it out of the tree.
  func remove() {
    cmark_node_unlink(pointer)
    cmark_node_free(pointer)
  }

  // MARK: Text

  /// The text of a leaf, or the label of a footnote.
  var literal: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_literal(pointer)) }
  /// What follows the opening fence of a code block.
  var fenceInfo: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_fence_info(pointer)) }
  /// The destination of a link or an image.
  var url: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_url(pointer)) }
  /// The title of a link or an image.
  var title: UnsafeBufferPointer<UInt8> { Self.bytes(cmark_node_get_title(pointer)) }

  func setLiteral(_ text: String) { cmark_node_set_literal(pointer, text) }

  private static func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let bytes = UnsafeRawPointer(text).assumingMemoryBound(to: UInt8.self)
    var count = 0
    while bytes[count] != 0 { count += 1 }
    return UnsafeBufferPointer(start: bytes, count: count)
  }

  // MARK: What only some kinds have

  var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
  var isBulletList: Bool { cmark_node_get_list_type(pointer) == CMARK_BULLET_LIST }
  var listStart: Int { Int(cmark_node_get_list_start(pointer)) }
  var isTightList: Bool { cmark_node_get_list_tight(pointer) != 0 }
  /// Whether a list item's box is ticked; nil for an item without a box.
  var isTaskDone: Bool? {
    guard cmark_node_get_syntax_extension(pointer) != nil else { return nil }
    return cmark_gfm_extensions_get_tasklist_item_checked(pointer)
  }
  var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
  var columnCount: Int { Int(cmark_gfm_extensions_get_table_columns(pointer)) }

  /// How a table's column is aligned: `l`, `c`, `r`, or 0.
  func alignment(ofColumn column: Int) -> UInt8 {
    guard column < columnCount, let all = cmark_gfm_extensions_get_table_alignments(pointer) else {
      return 0
    }
    return all[column]
  }

  // MARK: Where it stands

  /// Lines count from 1, 0 where cmark does not know.
  var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
  var endLine: Int { Int(cmark_node_get_end_line(pointer)) }
  /// Columns are bytes from 1.
  var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
}
