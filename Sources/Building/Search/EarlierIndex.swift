import Bytes
import Files
import Search
import SiteGraph

/// The index that an earlier build left, where it is of the same documents in the same surroundings.
struct EarlierIndex: Sendable {
  /// The numbers of the documents that have changed since.
  let changed: [Int]
  /// The texts of the shards.
  let shards: [[UInt8]]
  private let outputs: RecordTable<OutputRecord>

  /// Beyond so many changed documents a new index is quicker.
  private static let changeLimit = 64

  /// Nil where a new index must be made.
  init?(
    _ assembled: AssembledSite, _ renderer: PageRenderer, corpus: SearchCorpus, files: SearchFiles,
    in output: String
  ) {
    guard let earlier = assembled.memory.earlier,
      assembled.memory.keeper?.continues == true,
      earlier.cache.head.environment == assembled.site.memory.environment,
      earlier.cache.head.corpus == corpus.digest
    else { return nil }
    let changed = corpus.items.indices.filter { number in
      guard case .profile(let profile) = corpus.items[number] else { return false }
      return renderer.earlierNode(profile) == nil
        || !assembled.prepared.bodies[corpus.file(number)].html.isKept
    }
    guard changed.count <= Self.changeLimit else { return nil }
    var shards: [[UInt8]] = []
    for number in 0..<SearchTerms.shardCount(documents: corpus.items.count) {
      let path = files.path("t/\(number)")
      guard let record = earlier.outputs[path],
        identity(ofFile: output + "/" + path) == record.identity,
        let text = MappedFile(output + "/" + path)?.withBytes({ files.payload($0, of: number) })
      else { return nil }
      shards.append(text)
    }
    self.changed = changed
    self.shards = shards
    outputs = earlier.outputs
  }

  /// Stands for a file that holds only documents which have not changed.
  func digest(of path: String, documents: Range<Int>) -> ContentDigest? {
    changed.contains(where: documents.contains) ? nil : outputs[path]?.digest
  }
}

extension SearchCorpus {
  /// Stands for the documents and their order.
  var digest: ContentDigest {
    var hasher = DigestHasher()
    for number in items.indices { hasher.add(address(number)) }
    return hasher.digest
  }

  fileprivate func file(_ number: Int) -> String? {
    guard case .profile(let profile) = items[number] else { return nil }
    return views.graph.profiles[profile].file
  }
}
