/// What the server asks of whatever makes the pages.
///
/// All paths are from the site's root, percent-decoded, in Unicode's normal form C, and begin with `/`.
/// The closures are called from many threads at once; `answer` is to be quick (a millisecond), `update`
/// is called on one thread at a time and may take long.
package struct PreviewedSite: Sendable {
  /// Where the site's root lies on a server: `/`, or `/chuyen-muc/` for a site under a portal.
  package var root: @Sendable () -> String
  /// What lies at an address now.
  package var answer: @Sendable (_ path: String) -> PreviewAnswer
  /// The page for addresses where nothing lies; nil where the site has none (yet).
  package var missing: @Sendable () -> [UInt8]?
  /// The headers that the published site has at an address, such as its content security policy.
  package var headers: @Sendable (_ path: String) -> [(name: String, value: String)]
  /// Takes in changes of files, relative to the site's folder (nil: anything may have changed), and says
  /// what came of it.
  package var update: @Sendable (_ changed: Set<String>?) -> PreviewUpdate
  /// What is known of the page at an address.
  package var facts: @Sendable (_ path: String) -> PageFacts
  /// Everything that the dashboard shows.
  package var overview: @Sendable () -> SiteOverview

  package init(
    root: @escaping @Sendable () -> String = { "/" },
    answer: @escaping @Sendable (_ path: String) -> PreviewAnswer,
    missing: @escaping @Sendable () -> [UInt8]?,
    headers: @escaping @Sendable (_ path: String) -> [(name: String, value: String)],
    update: @escaping @Sendable (_ changed: Set<String>?) -> PreviewUpdate,
    facts: @escaping @Sendable (_ path: String) -> PageFacts,
    overview: @escaping @Sendable () -> SiteOverview
  ) {
    self.root = root
    self.answer = answer
    self.missing = missing
    self.headers = headers
    self.update = update
    self.facts = facts
    self.overview = overview
  }
}

/// What lies at an address.
package enum PreviewAnswer: Sendable {
  /// A file with its name in the output folder (`guong/a/index.html`), its bytes, and a text that is
  /// another whenever the bytes are.
  case file(name: String, bytes: [UInt8], digest: String)
  /// Another address from the site's root, such as the same with a slash at its end.
  case redirect(to: String)
  case nothing
}

/// What came of a change.
package struct PreviewUpdate: Sendable {
  /// The source files whose content differed, in their order.
  package var changed: [String] = []
  /// How many pages the site has.
  package var pages = 0
  /// How long it took.
  package var milliseconds = 0.0
  /// The addresses of style sheets, pictures and the like whose bytes changed while their address
  /// stayed.
  package var assetChanges: [String] = []
  /// The address of the page of a file that was changed.
  package var newest: String?
  package var errors = 0
  package var warnings = 0

  package init() {}
}
