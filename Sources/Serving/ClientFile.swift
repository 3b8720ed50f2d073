/// A file that the program carries for browsers that look at the preview: `Client/` of this folder.
struct EmbeddedFile: Sendable {
  let path: String
  let text: String
}

/// The text of one of them; nil for a name that none has.
func clientFile(_ name: String) -> String? { clientFiles.first { $0.path == name }?.text }
