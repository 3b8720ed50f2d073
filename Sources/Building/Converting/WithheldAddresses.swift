import Content
import Diagnostics
import SiteGraph
import Synchronization

/// The addresses that there would be if nothing were kept back: so that a link to a page that is not
/// published is told from one that leads nowhere. The site itself never sees them.
///
/// They are worked out when the first link asks, as most sites have none that does.
final class WithheldAddresses: Sendable {
  /// What would be at an address.
  enum Page: Sendable {
    /// A page that is on the site, elsewhere: what is withheld had taken its name.
    case moved(to: String)
    /// A page that is not on the site, and why.
    case withheld(Wording)
  }

  private let content: SiteContent
  private let options: LinkOptions
  private let files: SiteFiles
  private let known = Mutex<[String: Page]?>(nil)

  /// `files` knows the pages that are on the site, and why others aren't.
  init(_ content: SiteContent, options: LinkOptions, files: SiteFiles) {
    self.content = content
    self.options = options
    self.files = files
  }

  /// What would be at an address from the site's root, with or without its last slash.
  func page(at address: String) -> Page? {
    let pages = known.withLock { known in
      let pages = known ?? allPages()
      known = pages
      return pages
    }
    return pages[address] ?? pages[address + "/"]
  }

  private func allPages() -> [String: Page] {
    var everything = options
    everything.includesEverything = true
    let jobs = plan(link(content, options: everything).graph).jobs
    return Dictionary(
      jobs.map { ($0.address, page(of: $0)) }, uniquingKeysWith: { first, _ in first })
  }

  private func page(of job: PageJob) -> Page {
    if let file = job.file {
      if let reason = files.excluded[file] { return .withheld(reason.wording) }
      if let address = files.pages[file], job.kind.name == PageKind.profile.name {
        return .moved(to: address)
      }
    }
    return .withheld(
      Wording(vi: "chưa có bài nào ở đó", en: "nothing that is published stands on it"))
  }
}
