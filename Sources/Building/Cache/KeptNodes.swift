import Bytes
import Content
import Files
import SiteGraph
import Vietnamese

/// What an earlier build found of a published profile.
///
/// It holds while the profile's file is the same, and while everything that is neither a profile nor the
/// theme is the same: the site's environment. What stands for its card and the parts of its page's digest
/// also need the same theme, and the card the same address.
///
/// Unchecked, because its maker alone writes it, before anybody else sees it.
final class KeptNode: @unchecked Sendable, Archived {
  var file = ""
  /// Of the file.
  var source = ContentDigest.blank
  var address = ""
  /// Of its card.
  var card = ContentDigest.blank
  /// How many views its page showed.
  var views = 0
  /// What `link` found; nil where something was wrong with the profile, or where the hour decides
  /// whether it is published.
  var facts: ProfileFacts?
  /// The files that its front matter names.
  var usedFiles: [String] = []
  /// Which of the runs it was kept in; nil when it was not read from one.
  var run: Int?

  static var blank: KeptNode { KeptNode() }
  func pass<A: Archive>(through archive: inout A) {
    file.pass(through: &archive)
    source.pass(through: &archive)
    address.pass(through: &archive)
    card.pass(through: &archive)
    views.pass(through: &archive)
    facts.pass(through: &archive)
    usedFiles.pass(through: &archive)
  }

  /// So many are kept together, so that several threads can read them.
  static let runLength = 256
}

/// What an earlier build found of the profiles of the graph, where it still holds.
struct EarlierNodes: Sendable {
  private let nodes: [KeptNode?]

  /// - Parameter kept: what an earlier build in the same environment left, by file.
  init(_ kept: [String: KeptNode], graph: SiteGraph, digests: [String: ContentDigest]) {
    nodes = graph.profiles.map { node in
      guard let kept = kept[node.file], kept.address == node.address,
        digests[node.file] == kept.source
      else { return nil }
      return kept
    }
  }

  /// The digest of the card of a profile, by its index in the graph.
  func card(_ profile: Int) -> ContentDigest? { nodes[profile]?.card }

  /// What holds of a profile.
  func node(_ profile: Int) -> KeptNode? { nodes[profile] }
}

extension ReadMemory {
  /// Notes what stands for everything that is no profile.
  mutating func noteSurroundings(
    _ key: CacheKey?, day: CivilDate, files: SiteFiles, assets: ThemeAssets,
    translations: [Translations]
  ) {
    environment = environment(key, day: day, files: files, translations: translations)
    theme = theme(assets)
  }

  /// Stands for all that what is kept of a profile depends on beside its own file and address, but for
  /// the theme: the program, the options, the day, and every other file of the site, by its content
  /// where that is read and by its identity where it is copied; of translations only which there are.
  /// Views are kept with each profile instead: they change every day.
  private func environment(
    _ key: CacheKey?, day: CivilDate, files: SiteFiles, translations: [Translations]
  ) -> ContentDigest {
    var hasher = DigestHasher()
    hasher.add(key?.maker ?? .blank)
    hasher.add(key?.options ?? .blank)
    hasher.add(configuration)
    hasher.add(UInt64(bitPattern: Int64(day.daysSinceEpoch)))
    for (path, digest) in others.sorted(by: { precedesInBytes($0.key, $1.key) })
    where path != ViewTable.file && !path.hasPrefix(ThemeFiles.folder) {
      hasher.add(path)
      hasher.add(digest)
    }
    for texts in translations {
      for (file, text) in texts.profiles.sorted(by: { precedesInBytes($0.key, $1.key) }) {
        hasher.add(file)
        hasher.add(text.status.rawValue)
        hasher.add(UInt64(bitPattern: Int64(text.approved?.date?.firstDay.daysSinceEpoch ?? .min)))
      }
      for (slug, text) in texts.campaigns.sorted(by: { precedesInBytes($0.key, $1.key) }) {
        hasher.add(slug)
        hasher.add(text.isPublished ? 1 : 0)
      }
      for (file, text) in texts.pages.sorted(by: { precedesInBytes($0.key, $1.key) }) {
        hasher.add(file)
        hasher.add(text.isPublished ? 1 : 0)
      }
    }
    for path in files.assetPaths + files.staticFiles.values.sorted() {
      hasher.add(path)
      hasher.add(inputs.identityDigest(of: path))
    }
    return hasher.digest
  }

  /// Stands for the theme: templates, strings and the addresses of assets.
  private func theme(_ assets: ThemeAssets) -> ContentDigest {
    var hasher = DigestHasher()
    for (path, digest) in others.sorted(by: { precedesInBytes($0.key, $1.key) })
    where path.hasPrefix(ThemeFiles.folder) {
      hasher.add(path)
      hasher.add(digest)
    }
    for output in assets.outputs { hasher.add(output.path) }
    return hasher.digest
  }
}
