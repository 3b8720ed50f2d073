import CCMarkGFM

/// What a node of cmark's tree is.
enum NodeKind {
  case document, blockQuote, list, item, codeBlock, htmlBlock, paragraph, heading, thematicBreak
  case footnoteDefinition, table, tableRow, tableCell
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, link, image
  case footnoteReference, strikethrough
  /// A kind that none of our extensions make.
  case unknown

  init(_ type: cmark_node_type, in extensions: ExtensionNodeTypes) {
    self =
      switch type {
      case CMARK_NODE_TEXT: .text
      case CMARK_NODE_SOFTBREAK: .softBreak
      case CMARK_NODE_PARAGRAPH: .paragraph
      case CMARK_NODE_STRONG: .strong
      case CMARK_NODE_EMPH: .emphasis
      case CMARK_NODE_LINK: .link
      case CMARK_NODE_ITEM: .item
      case extensions.tableCell: .tableCell
      case extensions.tableRow: .tableRow
      case CMARK_NODE_HEADING: .heading
      case CMARK_NODE_LIST: .list
      case CMARK_NODE_BLOCK_QUOTE: .blockQuote
      case CMARK_NODE_IMAGE: .image
      case extensions.table: .table
      case extensions.strikethrough: .strikethrough
      case CMARK_NODE_LINEBREAK: .lineBreak
      case CMARK_NODE_CODE: .code
      case CMARK_NODE_CODE_BLOCK: .codeBlock
      case CMARK_NODE_HTML_BLOCK: .htmlBlock
      case CMARK_NODE_HTML_INLINE: .htmlInline
      case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
      case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
      case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
      case CMARK_NODE_DOCUMENT: .document
      default: .unknown
      }
  }
}
