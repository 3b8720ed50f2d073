/// A file that the binary carries: a template, a style sheet, a string table, a page of the starter.
package struct EmbeddedFile: Sendable {
  /// The path relative to its folder, with `/` between the parts.
  package let path: String
  private let content: StaticString

  init(path: String, text: StaticString) {
    self.path = path
    content = text
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    content.withUTF8Buffer { [UInt8]($0) }
  }
}

/// The files that `templates/` of this repository holds, in path order.
package let builtInTheme: [EmbeddedFile] = themeFiles

/// The files of the site that `exemplar init` starts with, in path order.
package let starterSite: [EmbeddedFile] = starterFiles

/// The pages about each kind of diagnostic, named `ID.md`, in path order.
package let diagnosticPages: [EmbeddedFile] = diagnosticFiles
