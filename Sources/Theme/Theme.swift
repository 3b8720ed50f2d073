/// A file that the binary carries: a template, a style sheet, a font, a page of the starter.
package struct EmbeddedFile: Sendable {
  /// The path relative to its folder, with `/` between the parts.
  package let path: String
  private let content: StaticString
  private let isEncoded: Bool

  init(path: String, text: StaticString) {
    self.path = path
    content = text
    isEncoded = false
  }

  /// A file that is no UTF-8, as a string literal has to be.
  init(path: String, base64: StaticString) {
    self.path = path
    content = base64
    isEncoded = true
  }

  /// The bytes of the file.
  package var bytes: [UInt8] {
    content.withUTF8Buffer { isEncoded ? decodedBase64($0) : [UInt8]($0) }
  }
}

/// The files that `templates/` of this repository holds, in path order.
package let builtInTheme: [EmbeddedFile] = themeFiles

/// The files of the site that `exemplar init` starts with, in path order.
package let starterSite: [EmbeddedFile] = starterFiles

/// The pages about each kind of diagnostic, named `ID.md`, in path order.
package let diagnosticPages: [EmbeddedFile] = diagnosticFiles
