import Bytes

/// The table that is being written; tables do not nest.
struct TableState {
  var node: CMarkNode?
  /// Where it starts in the HTML.
  var start = 0
  var rowCount = 0
  var column = 0
  var isInHeader = false
}

extension BodyRenderer {
  mutating func enterTable(_ node: CMarkNode) -> Step {
    html.startLine()
    table = TableState(node: node, start: html.count)
    html.append("<table>")
    return .inside
  }

  mutating func leaveTable(_ node: CMarkNode) {
    html.startLine()
    if table.rowCount > 0 { html.append("</tbody>\n") }
    html.append("</table>\n")
    guard options.enrichments else { return }
    let bytes = html.bytes(from: table.start)
    html.truncate(to: table.start)
    write(.table(Table(html: bytes, columnCount: node.columnCount, rowCount: table.rowCount)))
  }

  mutating func enterRow(_ node: CMarkNode) -> Step {
    html.startLine()
    table.isInHeader = node.isHeaderRow
    table.column = 0
    if table.isInHeader {
      html.append("<thead>\n")
    } else {
      if table.rowCount == 0 { html.append("<tbody>\n") }
      table.rowCount += 1
    }
    html.append("<tr>")
    return .inside
  }

  mutating func leaveRow(_ node: CMarkNode) {
    html.startLine()
    html.append("</tr>")
    if table.isInHeader { html.append("\n</thead>\n") }
  }

  mutating func enterCell(_ node: CMarkNode) -> Step {
    places.enter(node)
    html.startLine()
    html.append(table.isInHeader ? "<th" : "<td")
    if table.isInHeader, options.enrichments { html.append(" scope=\"col\"") }
    writeAlignment(table.node?.alignment(ofColumn: table.column) ?? 0)
    html.append(">")
    table.column += 1
    return .inside
  }

  mutating func leaveCell(_ node: CMarkNode) {
    html.append(table.isInHeader ? "</th>" : "</td>")
    endTextLine()
  }

  /// A class where cmark writes the `align` attribute, which HTML has dropped.
  private mutating func writeAlignment(_ alignment: UInt8) {
    let name: StaticString
    switch alignment {
    case UInt8(ascii: "l"): name = "left\""
    case UInt8(ascii: "c"): name = "center\""
    case UInt8(ascii: "r"): name = "right\""
    default: return
    }
    html.append(options.enrichments ? " class=\"align-" : " align=\"")
    html.append(name)
  }
}
