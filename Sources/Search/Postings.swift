/// A document that has a term: its number, and the weight of the best field that has it, as its
/// position in `fieldWeights`.
typealias Posting = UInt32

extension Posting {
  static let weightBits: UInt32 = 3

  init(document: Int, weight: UInt32) { self = UInt32(document) << Self.weightBits | weight }

  var document: UInt32 { self >> Self.weightBits }
  var weight: UInt32 { self & (1 << Self.weightBits - 1) }
}

/// The documents of a term in which it has the same weight.
struct PostingGroup {
  let weight: Int
  let documents: [UInt32]
}

/// Sorts postings by their weights and writes them; one for each thread, as it keeps its room.
struct PostingCoder {
  private var counts = [Int](repeating: 0, count: 1 << Int(Posting.weightBits))
  private var sorted: [UInt32] = []

  /// The groups one after the other: weight, then documents.
  mutating func code(_ postings: ArraySlice<Posting>) -> [UInt8] {
    for posting in postings { counts[Int(posting.weight)] += 1 }
    let weights = counts.indices.filter { counts[$0] > 0 }
    var writer = BitWriter()
    writer.writeGamma(UInt32(weights.count))
    if sorted.count < postings.count {
      sorted = [UInt32](repeating: 0, count: max(postings.count, 2 * sorted.count))
    }
    var start = 0
    var next = counts
    for weight in weights {
      next[weight] = start
      start += counts[weight]
    }
    for posting in postings {
      let weight = Int(posting.weight)
      sorted[next[weight]] = posting.document
      next[weight] += 1
    }
    for weight in weights {
      let end = next[weight]
      let documents = sorted[end - counts[weight]..<end]
      writer.write(UInt32(weight), bits: Posting.weightBits)
      writer.write(ascending: documents, last: documents.last ?? 0)
      counts[weight] = 0
    }
    return writer.finish()
  }

  static func groups(_ code: ArraySlice<UInt8>) -> [PostingGroup] {
    var reader = BitReader(code)
    let count = reader.readGamma()
    var groups: [PostingGroup] = []
    for _ in 0..<count where !reader.isExhausted {
      let weight = reader.read(bits: Posting.weightBits)
      groups.append(
        PostingGroup(
          weight: fieldWeights[min(Int(weight), fieldWeights.count - 1)],
          documents: reader.readAscending()))
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
      let weight = reader.read(bits: Posting.weightBits)
      reader.readAscending { document in
        count += 1
        guard document >= first, document <= last, documents.contains(document) else { return }
        found.append(Posting(document: Int(document), weight: weight))
      }
    }
    return (count, found)
  }

  /// The postings of a code, in the order of the documents.
  static func postings(_ code: ArraySlice<UInt8>) -> [Posting] {
    var reader = BitReader(code)
    let groups = reader.readGamma()
    var postings: [Posting] = []
    for _ in 0..<groups where !reader.isExhausted {
      let weight = reader.read(bits: Posting.weightBits)
      reader.readAscending { postings.append(Posting(document: Int($0), weight: weight)) }
    }
    return postings.sorted()
  }
}
