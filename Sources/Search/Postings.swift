/// The documents that have a term, each with the fields that have it: number and mask in one integer,
/// in the order of the numbers.
typealias Posting = UInt32

extension Posting {
  static let maskBits: UInt32 = 7

  init(document: Int, mask: FieldMask) { self = UInt32(document) << Self.maskBits | mask }

  var document: UInt32 { self >> Self.maskBits }
  var mask: FieldMask { self & (1 << Self.maskBits - 1) }
}

/// The documents of a term that have it in just the same fields.
struct PostingGroup {
  let mask: FieldMask
  let documents: [UInt32]
}

/// Sorts postings by their masks and writes them; one for each thread, as it keeps its room.
struct PostingCoder {
  private var counts = [Int](repeating: 0, count: 1 << Int(Posting.maskBits))
  private var sorted: [UInt32] = []

  /// The groups one after the other: mask, then documents.
  mutating func code(_ postings: ArraySlice<Posting>) -> [UInt8] {
    for posting in postings { counts[Int(posting.mask)] += 1 }
    let masks = counts.indices.filter { counts[$0] > 0 }
    var writer = BitWriter()
    writer.writeGamma(UInt32(masks.count))
    if sorted.count < postings.count {
      sorted = [UInt32](repeating: 0, count: max(postings.count, 2 * sorted.count))
    }
    var start = 0
    var next = counts
    for mask in masks {
      next[mask] = start
      start += counts[mask]
    }
    for posting in postings {
      let mask = Int(posting.mask)
      sorted[next[mask]] = posting.document
      next[mask] += 1
    }
    for mask in masks {
      let end = next[mask]
      let documents = sorted[end - counts[mask]..<end]
      writer.write(UInt32(mask), bits: Posting.maskBits)
      writer.write(ascending: documents, last: documents.last ?? 0)
      counts[mask] = 0
    }
    return writer.finish()
  }

  static func groups(_ code: ArraySlice<UInt8>) -> [PostingGroup] {
    var reader = BitReader(code)
    let count = reader.readGamma()
    var groups: [PostingGroup] = []
    for _ in 0..<count where !reader.isExhausted {
      let mask = reader.read(bits: Posting.maskBits)
      groups.append(PostingGroup(mask: mask, documents: reader.readAscending()))
    }
    return groups
  }

  /// How many postings a code has, and those of some documents.
  static func scan(
    _ code: ArraySlice<UInt8>, for documents: Set<UInt32>
  ) -> (count: Int, found: [Posting]) {
    var reader = BitReader(code)
    let groups = reader.readGamma()
    var (count, found): (Int, [Posting]) = (0, [])
    // Few documents are looked for: two comparisons pass nearly all others.
    let (first, last) = (documents.min() ?? 0, documents.max() ?? 0)
    for _ in 0..<groups where !reader.isExhausted {
      let mask = reader.read(bits: Posting.maskBits)
      reader.readAscending { document in
        count += 1
        guard document >= first, document <= last, documents.contains(document) else { return }
        found.append(Posting(document: Int(document), mask: mask))
      }
    }
    return (count, found)
  }

  /// The postings of a code, in the order of the documents.
  static func postings(_ code: ArraySlice<UInt8>) -> [Posting] {
    groups(code).flatMap { group in
      group.documents.map { Posting(document: Int($0), mask: group.mask) }
    }.sorted()
  }
}
