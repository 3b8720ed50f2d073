import Bytes
import Content
import Diagnostics
import Files
import Synchronization
import Templating

/// The texts that an earlier build left, as far as they can be trusted.
struct CacheTexts: Sendable {
  private let file: MappedFile
  private let damage = Damage()

  /// Whether something that was taken to be there turned out damaged: what a build made of it since
  /// is of no use.
  var isDamaged: Bool { damage.isFound.load(ordering: .relaxed) }

  private final class Damage: Sendable {
    let isFound = Atomic(false)
  }

  /// Opens a file of texts; nil unless it is the one that the index means.
  init?(_ path: String, named name: ContentDigest) {
    guard let file = MappedFile(path) else { return nil }
    let isRight = file.withBytes { bytes in
      var reader = ArchiveReader(bytes)
      var found = ContentDigest.blank
      found.pass(through: &reader)
      return !reader.isDamaged && found == name
    }
    guard isRight else { return nil }
    self.file = file
  }

  /// What is kept at a place; nil when it is damaged.
  func value<Value: Archived>(_ record: TextRecord, as type: Value.Type = Value.self) -> Value? {
    file.withBytes { bytes in
      guard let part = Self.part(record.range, of: bytes), ContentDigest(of: part) == record.digest
      else { return nil }
      var reader = ArchiveReader(part)
      var value = Value.blank
      value.pass(through: &reader)
      return reader.isDamaged || reader.position != part.count ? nil : value
    }
  }

  /// What is kept at a place and was taken to be there; blank when it is damaged, which is noted.
  func required<Value: Archived>(_ record: TextRecord, as type: Value.Type = Value.self) -> Value {
    if let value: Value = value(record) { return value }
    damage.isFound.store(true, ordering: .relaxed)
    return .blank
  }

  /// HTML that is kept; empty when it is damaged, which is noted.
  func text(of html: KeptHTML) -> String {
    let text = file.withBytes { bytes in
      Self.part(html.range, of: bytes)
        .flatMap { Value.digest(ofMarkup: $0) == html.digest ? $0 : nil }
        .map { String(decoding: $0, as: UTF8.self) }
    }
    guard let text else {
      damage.isFound.store(true, ordering: .relaxed)
      return ""
    }
    return text
  }

  private static func part(
    _ range: Range<Int>, of bytes: UnsafeRawBufferPointer
  ) -> UnsafeRawBufferPointer? {
    guard range.lowerBound >= 0, range.upperBound <= bytes.count else { return nil }
    return UnsafeRawBufferPointer(rebasing: bytes[range])
  }
}

/// Where the texts for the next build go, as they are made: so that no build holds all of them. A class,
/// since every body holds on to it.
final class TextKeeper: Sendable {
  /// Tells this file of texts from any other.
  let name: ContentDigest
  private let file: GrowingFile
  private let records: RecordBlocks
  /// Where a new file of texts grows; nil where it goes on with an earlier one.
  private let draft: String?

  /// Goes on with the texts of an earlier build, unless most of them are such as nothing needs any
  /// more.
  init?(after earlier: EarlierBuild) {
    guard let file = try? GrowingFile(earlier.textsPath, isNew: false),
      file.count < 2 * earlier.cache.liveBytes + 1 << 20
    else { return nil }
    self.file = file
    records = RecordBlocks(file)
    name = earlier.cache.head.texts
    draft = nil
  }

  /// Begins anew.
  init(draft: String, moment: Int64) throws(FileError) {
    var hasher = DigestHasher()
    hasher.add(draft)
    hasher.add(UInt64(bitPattern: moment))
    name = hasher.digest
    self.draft = draft
    file = try GrowingFile(draft, isNew: true)
    records = RecordBlocks(file)
    _ = try file.append(ArchiveWriter.bytes(of: name))
  }

  /// Whether texts that an earlier build kept are still where they were.
  var continues: Bool { draft == nil }

  /// Keeps a value that was made of a file.
  func keep(
    _ value: some Archived, of file: String, source: ContentDigest
  ) -> TextRecord? {
    let bytes = ArchiveWriter.bytes(of: value)
    guard let range = records.append(bytes) else { return nil }
    return TextRecord(
      file: file, source: source, range: range, digest: ContentDigest(of: bytes))
  }

  /// Keeps HTML; nil when it cannot be written.
  func keep(html: [UInt8]) -> KeptHTML? {
    html.withUnsafeBytes { bytes in
      guard let range = try? file.append(bytes) else { return nil }
      return KeptHTML(range: range, digest: Value.digest(ofMarkup: bytes))
    }
  }

  /// HTML that was kept. Where it cannot be read, `requireWhole` fails, and nothing is published.
  func text(in range: Range<Int>) -> String { file.text(in: range) ?? "" }

  func requireWhole() throws(FileError) { try file.requireWhole() }

  /// Puts a new file of texts beside the index at a path, which is written next.
  func finish(as path: String) throws(FileError) {
    try records.finish()
    if let draft { try moveFile(draft, to: EarlierBuild.textsPath(of: path)) }
  }
}

/// HTML that is kept: where, and what stands for it in digests.
struct KeptHTML: Sendable, Hashable, Archived {
  var range = 0..<0
  var digest = ContentDigest(high: 0, low: 0)

  static var blank: KeptHTML { KeptHTML() }
  mutating func pass<A: Archive>(through archive: inout A) {
    range.pass(through: &archive)
    digest.pass(through: &archive)
  }
}

/// The HTML of a body: at hand, or kept in a file, or only what stands for it.
enum BodyHTML: Sendable {
  case text(String)
  case earlier(CacheTexts, KeptHTML)
  case keeper(TextKeeper, KeptHTML)
  case digest(ContentDigest)

  /// The HTML as templates see it.
  var value: Value {
    switch self {
    case .text(let html): .markup(html)
    case .earlier(let texts, let html): .markup(texts.text(of: html))
    case .keeper(let keeper, let html): .markup(keeper.text(in: html.range))
    case .digest(let digest): .record(Record(standInType, slots: [], digest: digest))
    }
  }

  /// Whether an earlier build has rendered it.
  var isKept: Bool {
    if case .earlier = self { true } else { false }
  }

  /// The same as what stands for it.
  var standIn: BodyHTML {
    switch self {
    case .text(let html): .digest(Value.digest(ofMarkup: html))
    case .earlier(_, let html), .keeper(_, let html): .digest(html.digest)
    case .digest: self
    }
  }
}

/// The type of records that stand for others: they have a digest and nothing else.
let standInType = RecordType("StandIn", Wording(vi: "", en: ""), fields: [])

/// The front matter of a profile as it was read, and what was wrong with it.
struct KeptProfile: Sendable, Archived {
  var profile: Profile?
  var findings: [Diagnostic] = []
  /// Of everything in the file before the body.
  var head = ContentDigest.blank

  static var blank: KeptProfile { KeptProfile() }
  mutating func pass<A: Archive>(through archive: inout A) {
    findings.pass(through: &archive)
    head.pass(through: &archive)
    var file = profile?.file
    var (frontMatter, body) = (profile?.frontMatter ?? 0..<0, profile?.body ?? 0..<0)
    file.pass(through: &archive)
    guard let file else { return }
    frontMatter.pass(through: &archive)
    body.pass(through: &archive)
    let profile = self.profile ?? .blank(file: file, frontMatter: frontMatter, body: body)
    profile.passFields(through: &archive)
    self.profile = profile
  }
}
