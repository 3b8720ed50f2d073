/// Where in the site something is: a file, a stretch of it, and the line it stands on.
///
/// Lines and columns start at 1 and count characters; the end is exclusive. It carries the line
/// itself, so that a finding can be shown again when the file is no longer at hand.
package struct Place: Sendable, Hashable {
  /// The path relative to the site's folder.
  package let file: String
  package let line: Int
  package let column: Int
  package let endLine: Int
  package let endColumn: Int
  /// The first line of the stretch, without its line break.
  package let excerpt: String

  package init(
    file: String, line: Int, column: Int, endLine: Int, endColumn: Int, excerpt: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.endLine = endLine
    self.endColumn = endColumn
    self.excerpt = excerpt
  }
}
