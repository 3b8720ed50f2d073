package import Diagnostics

/// A file of the site that is no page, as `explain` shows it: what it is, where it stands, and what
/// uses it.
package struct SupportingFile: Sendable {
  /// What a file is for.
  package enum Role: Sendable, Hashable {
    case configuration
    /// Read over the configuration in this environment.
    case environment(String)
    /// Whether the built-in entries stay beside the file's own.
    case register(Wording, extendsBuiltIn: Bool)
    /// Free data, by the name that templates write after `data.`.
    case data(String)
    /// The table of views.
    case views
    /// Below `content/static`.
    case copied
    /// Beside a text.
    case asset
    case template(Origin)
    /// Fixed words, by their language; whether the site's pages show them.
    case words(String, isShown: Bool)
    /// A style sheet, a font, an icon of the theme.
    case themeAsset(Origin)
    /// A profile, campaign or page that could not be read.
    case unread
  }

  /// Whose file of a theme it is.
  package enum Origin: Sendable, Hashable {
    /// Only the program carries it.
    case builtIn
    /// The site's, in the place of a built-in one.
    case replacing
    case own
  }

  /// The path relative to the site's folder.
  package let file: String
  package let role: Role
  /// Where it stands on the site, or the page that is made from it; nil when there is no such place.
  package var address: String?
  /// The pages that are made from the rows of a data file, by their addresses.
  package var rowPages: [String] = []
  /// The files that name it, sorted.
  package var users: [String] = []
  /// For a template: what it renders, with the name of the kind.
  package var kinds: [(name: String, title: Wording)] = []
}
