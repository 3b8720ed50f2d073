import Bytes
import Content
import Files
import SiteGraph
import Vietnamese

/// What stands for the published profiles in the digests of pages, as an earlier build found it.
///
/// It holds for a profile while its file and its address are the same, and while everything that is
/// not a profile is the same: the site's environment.
struct KeptNodes: Sendable, Archived {
  struct Node: Sendable, Archived {
    var file = ""
    /// Of the file.
    var source = ContentDigest.blank
    var address = ""
    /// Of its card.
    var card = ContentDigest.blank

    static var blank: Node { Node() }
    mutating func pass<A: Archive>(through archive: inout A) {
      file.pass(through: &archive)
      source.pass(through: &archive)
      address.pass(through: &archive)
      card.pass(through: &archive)
    }
  }

  var nodes: [Node] = []

  static var blank: KeptNodes { KeptNodes() }
  mutating func pass<A: Archive>(through archive: inout A) { nodes.pass(through: &archive) }
}

/// What an earlier build found of the profiles of the graph, where it still holds.
struct EarlierNodes: Sendable {
  private let nodes: [KeptNodes.Node?]

  /// - Parameter kept: what an earlier build in the same environment left.
  init(_ kept: KeptNodes, graph: SiteGraph, digests: [String: ContentDigest]) {
    var byFile: [String: KeptNodes.Node] = Dictionary(minimumCapacity: kept.nodes.count)
    for node in kept.nodes { byFile[node.file] = node }
    nodes = graph.profiles.map { node in
      guard let kept = byFile[node.profile.file], kept.address == node.address,
        digests[node.profile.file] == kept.source
      else { return nil }
      return kept
    }
  }

  /// The digest of the card of a profile, by its index in the graph.
  func card(_ profile: Int) -> ContentDigest? { nodes[profile]?.card }

  /// Whether a profile's file and address and the site's environment are as they were.
  func holds(_ profile: Int) -> Bool { nodes[profile] != nil }
}

extension ReadSite {
  /// Stands for all that the record of a profile depends on beside its own file and address: the
  /// program, the options, the day, and every other file of the site, by its content where that is
  /// read and by its identity where it is copied.
  func environment(_ key: CacheKey?, day: CivilDate) -> ContentDigest {
    var hasher = DigestHasher()
    hasher.add(key?.maker ?? .blank)
    hasher.add(key?.options ?? .blank)
    hasher.add(memory.configuration)
    hasher.add(UInt64(bitPattern: Int64(day.daysSinceEpoch)))
    for (path, digest) in memory.others.sorted(by: { precedesInBytes($0.key, $1.key) }) {
      hasher.add(path)
      hasher.add(digest)
    }
    for path in files.assetPaths + files.staticFiles.values.sorted() {
      hasher.add(path)
      hasher.add(memory.inputs.identityDigest(of: path))
    }
    return hasher.digest
  }
}
