import Bytes
import Content
import Files
import Search
import SiteGraph

/// The index of an edition that an earlier build left, where it is of the same documents in the same
/// surroundings.
struct EarlierIndex: Sendable {
  /// The numbers of the documents that have changed since.
  let changed: [Int]
  /// The texts of the shards.
  let shards: [[UInt8]]
  private let outputs: RecordTable<OutputRecord>

  /// Beyond so many changed documents a new index is quicker.
  private static let changeLimit = 64

  /// Nil where a new index must be made.
  ///
  /// - Parameters:
  ///   - renderer: that of the site's own language, which knows what is still right of profiles.
  ///   - documents: stands for the documents of every edition and their order.
  init?(
    _ assembled: AssembledSite, _ renderer: PageRenderer, corpus: SearchCorpus,
    documents: ContentDigest, files: SearchFiles, in output: String
  ) {
    guard let earlier = assembled.memory.earlier,
      assembled.memory.keeper?.continues == true,
      earlier.cache.head.environment == assembled.site.memory.environment,
      earlier.cache.head.theme == assembled.site.memory.theme,
      earlier.cache.head.corpus == documents
    else { return nil }
    let changed = corpus.changed(since: renderer)
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

  /// The numbers of the documents that may say something else than in an earlier build in the same
  /// environment and theme. That is everything but profiles and the words of translations.
  fileprivate func changed(since renderer: PageRenderer) -> [Int] {
    let graph = views.graph
    func isNew(_ file: String?) -> Bool { !(file.map(bodies.isKept) ?? true) }
    let campaigns = Set(
      graph.campaigns.indices.filter {
        graph.original != nil && graph.campaigns[$0].campaign.language == nil
          && isNew(graph.campaigns[$0].campaign.file)
      })
    return items.indices.filter { number in
      switch items[number] {
      case .page(let index):
        let page = graph.pages[index].page
        return graph.original != nil && page.language == nil && isNew(page.file)
      case .campaign(let index): return campaigns.contains(index)
      case .profile(let index):
        let node = graph.profiles[index]
        // It is found by the titles of its campaigns, too.
        return renderer.earlierNode(index) == nil || isNew(node.file)
          || node.campaigns.contains(where: campaigns.contains)
      }
    }
  }
}
