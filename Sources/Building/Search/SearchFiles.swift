import Bytes
import Content
import Search
import SiteGraph
import Templating
import Threads

/// The files of the index: scripts that call one function, `exemplarIndex`, with their name and what
/// they hold. So they load from a folder as from a server, and under any policy that allows the site's
/// own scripts.
///
/// `chi-muc.js` says what else there is: `t/` has the terms, `w/` the words by their first letters, `d/`
/// what the list of results shows, `f/` the facets.
struct SearchFiles: Sendable {
  private let corpus: SearchCorpus
  private let jobs: Int
  /// The folder of the search page in the output folder, with a slash at its end.
  private let folder: String

  static let manifestName = "chi-muc.js"
  /// So many documents share a file of what the list shows.
  private static let chunkSize = 8

  init(_ corpus: SearchCorpus, jobs: Int) {
    self.corpus = corpus
    self.jobs = jobs
    folder = String(corpus.views.configuration.paths.search.dropFirst())
  }

  /// The path of a part in the output folder.
  func path(_ name: String) -> String { folder + name + ".js" }

  /// The text that the file of a shard holds; nil for a file that is something else.
  func payload(_ bytes: UnsafeRawBufferPointer, of shard: Int) -> [UInt8]? {
    let (head, tail) = (Array("exemplarIndex(\"t/\(shard)\",`".utf8), Array("`)\n".utf8))
    guard bytes.count >= head.count + tail.count, bytes.starts(with: head),
      bytes.suffix(tail.count).elementsEqual(tail)
    else { return nil }
    return Array(bytes[head.count..<bytes.count - tail.count])
  }

  /// All files, the manifest last; of an earlier index whatever holds only what has not changed.
  func made(from terms: SearchTerms, after earlier: EarlierIndex?) -> [CopiedFile] {
    let shards = terms.shards.enumerated().map { number, text in
      file("t/\(number)", payload: text)
    }
    let lexicon = terms.lexicon.map { file("w/\($0.name)", payload: $0.text) }
    let chunks = self.chunks(after: earlier)
    let facets = self.facets()
    let manifest = manifest(
      terms, shards: shards, chunks: chunks, named: lexicon + facets)
    return shards + lexicon + chunks + facets + [manifest]
  }

  // MARK: Parts

  private func chunks(after earlier: EarlierIndex?) -> [CopiedFile] {
    let count = corpus.items.count
    let size = Self.chunkSize
    let links = SearchLinks(
      corpus.views.addresses, page: corpus.views.configuration.paths.search)
    return parallelMap(
      count: (count + size - 1) / size, jobs: jobs, makeWorker: { _ in 0 }
    ) { chunk, _ in
      let numbers = chunk * size..<min((chunk + 1) * size, count)
      let name = "d/\(chunk)"
      let made: @Sendable () -> CopiedFile = {
        file(name, .list(numbers.map { corpus.entry($0, links: links) }))
      }
      guard let digest = earlier?.digest(of: path(name), documents: numbers) else { return made() }
      return CopiedFile(
        output: path(name), content: .unchanged(digest) { made().bytes }, name: name)
    }
  }

  /// The facets of which some profile has a value: for each value what addresses call it, its title, its
  /// documents, its depth, and the language of the title where that is not the page's.
  private func facets() -> [CopiedFile] {
    let all = SearchFacet.allCases
    return parallelMap(count: all.count, jobs: jobs, run: 1, makeWorker: { _ in 0 }) { index, _ in
      let values = corpus.views.values(of: all[index])
      guard !values.isEmpty else { return nil }
      return file(
        "f/" + all[index].rawValue,
        .list(
          values.map { value in
            // Lists are newest first, which is nearly the order of falling numbers.
            let documents = value.profiles.reversed().map { corpus.numbers[$0] }.sorted()
            return .list(
              [
                .string(value.choice.id), .string(value.title), .string(documentCode(documents)),
                .int(value.depth),
              ] + (value.language.map { [.string($0)] } ?? []))
          }))
    }.compactMap(\.self)
  }

  /// The number of documents, the parts, and what tells one state of a file from another: letters for
  /// runs of files, so that there are few, and for each of those that have names.
  private func manifest(
    _ terms: SearchTerms, shards: [CopiedFile], chunks: [CopiedFile], named: [CopiedFile]
  ) -> CopiedFile {
    let members: [(String, Value)] = [
      ("count", .int(corpus.items.count)), ("shards", .int(shards.count)),
      ("chunk", .int(Self.chunkSize)),
      ("t", Self.versions(shards)), ("d", Self.versions(chunks)),
      (
        "named",
        .map(
          ValueMap(
            named.map {
              (String($0.output.dropFirst(folder.count).dropLast(3)), .string(Self.version([$0])))
            }))
      ),
    ]
    return file("chi-muc", .map(ValueMap(members)))
  }

  /// How many files share a version, and the versions.
  private static func versions(_ files: [CopiedFile]) -> Value {
    let span = max(1, (files.count + 511) / 512)
    let versions = stride(from: 0, to: files.count, by: span).map { start in
      version(files[start..<min(start + span, files.count)])
    }
    return .list([.int(span), .string(versions.joined())])
  }

  /// Four letters that change with the bytes of the files.
  private static func version(_ files: some Sequence<CopiedFile>) -> String {
    var hasher = DigestHasher()
    for file in files { hasher.add(file.digest) }
    return searchLetters(hasher.digest.low, count: 4)
  }

  // MARK: Scripts

  private func file(_ name: String, _ value: Value) -> CopiedFile {
    var json = ScriptJSON()
    json.append(value)
    return script(name, Array(json.text.utf8))
  }

  /// Terms need no escape: words have neither backslashes nor the quotation marks of templates.
  private func file(_ name: String, payload: [UInt8]) -> CopiedFile {
    script(name, [UInt8(ascii: "`")] + payload + [UInt8(ascii: "`")])
  }

  private func script(_ name: String, _ argument: [UInt8]) -> CopiedFile {
    CopiedFile(
      output: path(name),
      content: .bytes(Array("exemplarIndex(\"\(name)\",".utf8) + argument + Array(")\n".utf8)),
      name: name)
  }
}

extension CopiedFile {
  /// Those of the content, where that is no source.
  fileprivate var bytes: [UInt8] {
    switch content {
    case .bytes(let bytes): bytes
    case .unchanged(_, let make): make()
    case .source: []
    }
  }

  fileprivate var digest: ContentDigest {
    if case .unchanged(let digest, _) = content { digest } else { ContentDigest(of: bytes) }
  }
}
