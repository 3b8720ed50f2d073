import Bytes
import Diagnostics
import Files
import SiteGraph

/// What a build leaves for the next one of the same output folder.
///
/// On disk it is two files: the index, replaced whole at the end of a build, and the texts (parsed
/// front matter, rendered bodies), which grow at their end and which the index points into. The index
/// carries a checksum of its own and one of each text that it points to. Whatever is odd, damaged,
/// older, of another program or of another site counts as not there: the build is then a whole one.
struct BuildCache: Sendable {
  var head = CacheHead()
  /// In the order of the scan.
  var inputs: [InputRecord] = []
  /// In the order of the plan, then of the copied files.
  var outputs: [OutputRecord] = []
  /// The front matter of profiles, by file.
  var profiles: [TextRecord] = []
  /// The rendered bodies of profiles, by file.
  var bodies: [TextRecord] = []
  /// Everything that the build reported after its scan.
  var findings: [Diagnostic] = []
  var excluded: [Exclusion] = []
  /// The language of the site.
  var language = "vi"
}

/// What must be the same for anything of a cache to be of use, and what says for how much it is.
struct CacheHead: Sendable, Hashable {
  /// The program, the site's folder and the version of the format.
  var maker = ContentDigest(high: 0, low: 0)
  /// The options that the output depends on.
  var options = ContentDigest(high: 0, low: 0)
  /// What the reading of a profile depends on beside its file.
  var configuration = ContentDigest(high: 0, low: 0)
  /// What the rendering of a body depends on beside its file and the addresses that it links to.
  var conversion = ContentDigest(high: 0, low: 0)
  /// The minute that the site was built for, counted from 1970, on the site's own clock.
  var minute = 0
  /// The first minute at which something changes by itself.
  var horizon = 0
  var pages = 0
  /// How many files the build wrote or found as they should be.
  var outputs = 0
  /// Which file of texts the index points into.
  var texts = ContentDigest(high: 0, low: 0)
  /// What that which is kept of profiles depends on beside their own files and addresses, but for the theme.
  var environment = ContentDigest(high: 0, low: 0)
  /// Stands for the theme.
  var theme = ContentDigest(high: 0, low: 0)
  /// Stands for the documents of the search index and their order.
  var corpus = ContentDigest(high: 0, low: 0)
  /// Where the `KeptNode`s stand among the texts, some hundred in each.
  var nodes: [TextRecord] = []
}

/// A file that a build read, as it was then.
struct InputRecord: Sendable {
  var path = ""
  var identity = FileIdentity(size: 0, modified: 0, changed: 0, inode: 0)
  /// Of the content; nil for what is not read as a text.
  var digest: ContentDigest?
  /// Whether the same identity means the same content: false for files changed just before they were
  /// read.
  var isSettled = false
}

/// A file that a build wrote or found as it should be.
struct OutputRecord: Sendable {
  var path = ""
  var identity = FileIdentity(size: 0, modified: 0, changed: 0, inode: 0)
  /// Stands for everything that the file was made of.
  var digest = ContentDigest(high: 0, low: 0)
  /// The same for each thing that its template sees, in the order of the names.
  var parts: [UInt64] = []
}

/// A text of a cache: which file it belongs to and where it stands.
struct TextRecord: Sendable, Hashable {
  var file = ""
  /// Of the file that it was made of.
  var source = ContentDigest(high: 0, low: 0)
  var range = 0..<0
  /// Of the bytes in that range.
  var digest = ContentDigest(high: 0, low: 0)
  /// How many bytes of HTML, which stand elsewhere, belong to it.
  var htmlBytes = 0
  /// Of how many values it is a list.
  var count = 1
  /// Whether a body refers to nothing that could change; see `KeptBody.standsAlone`.
  var standsAlone = false
}

// MARK: - On disk

extension BuildCache {
  private mutating func passFront<A: Archive>(through archive: inout A) {
    head.pass(through: &archive)
    findings.pass(through: &archive)
    excluded.pass(through: &archive)
    language.pass(through: &archive)
  }

  mutating func passRecords<A: Archive>(through archive: inout A) {
    inputs.pass(through: &archive)
    outputs.pass(through: &archive)
    profiles.pass(through: &archive)
    bodies.pass(through: &archive)
  }

  /// How many bytes of the file of texts the index points to.
  var liveBytes: Int {
    (profiles + bodies + head.nodes).reduce(0) { $0 + $1.range.count + $1.htmlBytes }
  }

  private static let version = Array("exemplar cache 1\n".utf8)

  /// Writes the index into the place of an earlier one.
  func write(to path: String) throws(FileError) {
    try replaceFile(path) { (staged) throws(FileError) in
      var writer = try IndexWriter(staged, opening: Self.version)
      var copy = self
      copy.passFront(through: &writer)
      copy.passRecords(through: &writer)
      try writer.finish()
    }
  }

  /// Everything but the records of an index, and where those stand; nil unless the bytes are whole.
  static func front(_ bytes: UnsafeRawBufferPointer) -> (cache: BuildCache, records: Range<Int>)? {
    guard bytes.starts(with: version),
      let body = IndexWriter.sealed(UnsafeRawBufferPointer(rebasing: bytes[version.count...]))
    else { return nil }
    var reader = ArchiveReader(body)
    var cache = BuildCache()
    cache.passFront(through: &reader)
    guard !reader.isDamaged else { return nil }
    return (cache, version.count + reader.position..<version.count + body.count)
  }
}

extension CacheHead: Archived {
  static var blank: CacheHead { CacheHead() }
  mutating func pass<A: Archive>(through archive: inout A) {
    maker.pass(through: &archive)
    options.pass(through: &archive)
    configuration.pass(through: &archive)
    conversion.pass(through: &archive)
    minute.pass(through: &archive)
    horizon.pass(through: &archive)
    pages.pass(through: &archive)
    outputs.pass(through: &archive)
    texts.pass(through: &archive)
    environment.pass(through: &archive)
    theme.pass(through: &archive)
    corpus.pass(through: &archive)
    nodes.pass(through: &archive)
  }
}

extension InputRecord: Archived {
  static var blank: InputRecord { InputRecord() }
  mutating func pass<A: Archive>(through archive: inout A) {
    path.pass(through: &archive)
    identity.pass(through: &archive)
    digest.pass(through: &archive)
    isSettled.pass(through: &archive)
  }
}

extension OutputRecord: Archived {
  static var blank: OutputRecord { OutputRecord() }
  mutating func pass<A: Archive>(through archive: inout A) {
    path.pass(through: &archive)
    identity.pass(through: &archive)
    digest.pass(through: &archive)
    archive.pass(&parts)
  }
}

extension TextRecord: Archived {
  static var blank: TextRecord { TextRecord() }
  mutating func pass<A: Archive>(through archive: inout A) {
    file.pass(through: &archive)
    source.pass(through: &archive)
    range.pass(through: &archive)
    digest.pass(through: &archive)
    htmlBytes.pass(through: &archive)
    count.pass(through: &archive)
    standsAlone.pass(through: &archive)
  }
}

extension ContentDigest: Archived {
  static var blank: ContentDigest { ContentDigest(high: 0, low: 0) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (high, low) = (high, low)
    archive.pass(&high)
    archive.pass(&low)
    if A.isReading { self = ContentDigest(high: high, low: low) }
  }
}

extension FileIdentity: Archived {
  static var blank: FileIdentity { FileIdentity(size: 0, modified: 0, changed: 0, inode: 0) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (size, modified, changed, inode) = (size, modified, changed, inode)
    archive.pass(&size)
    modified.pass(through: &archive)
    changed.pass(through: &archive)
    archive.pass(&inode)
    guard A.isReading else { return }
    self = FileIdentity(size: size, modified: modified, changed: changed, inode: inode)
  }
}

extension Exclusion: Archived {
  static var blank: Exclusion { Exclusion(file: "", reason: .draft, title: nil) }
  mutating func pass<A: Archive>(through archive: inout A) {
    var (file, reason, until, title) = (file, reason, until, title)
    archive.pass(&file)
    reason.pass(through: &archive)
    until.pass(through: &archive)
    title.pass(through: &archive)
    if A.isReading { self = Exclusion(file: file, reason: reason, until: until, title: title) }
  }
}

extension ExclusionReason: Archived {
  static var blank: ExclusionReason { .draft }
  mutating func pass<A: Archive>(through archive: inout A) { passChoice(through: &archive) }
}
