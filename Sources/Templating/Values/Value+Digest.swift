package import Bytes

extension Value {
  /// Adds the value to a digest: equal values give equal digests. A record that brings a digest of its
  /// own is added as that, and so is text that is HTML already: the two can stand for each other.
  package func add(to hasher: inout DigestHasher) {
    switch self {
    case .none: hasher.add(0)
    case .bool(let flag): hasher.add(flag ? 2 : 1)
    case .int(let number):
      hasher.add(3)
      hasher.add(UInt64(bitPattern: Int64(number)))
    case .float(let number):
      hasher.add(4)
      hasher.add(number.bitPattern)
    case .string(let text):
      hasher.add(5)
      hasher.add(text)
    case .markup(let text): hasher.add(Self.digest(ofMarkup: text))
    case .list(let items): Self.add(items, 6, to: &hasher)
    case .tuple(let items): Self.add(items, 7, to: &hasher)
    case .map(let map):
      hasher.add(8)
      for key in map.keys { hasher.add(key) }
      Self.add(map.values, 8, to: &hasher)
    case .record(let record): record.add(to: &hasher)
    case .undefined(let name):
      hasher.add(9)
      hasher.add(name)
    }
  }

  /// The digest of a value alone.
  package var digest: ContentDigest {
    var hasher = DigestHasher()
    add(to: &hasher)
    return hasher.digest
  }

  /// The digest of text that is HTML already.
  package static func digest(ofMarkup text: String) -> ContentDigest {
    var hasher = DigestHasher()
    hasher.add(10)
    hasher.add(text)
    return hasher.digest
  }

  /// The digest of text that is HTML already, given as UTF-8.
  package static func digest(ofMarkup bytes: UnsafeRawBufferPointer) -> ContentDigest {
    var hasher = DigestHasher()
    hasher.add(10)
    hasher.add(bytes)
    return hasher.digest
  }

  private static func add(_ items: [Value], _ tag: UInt64, to hasher: inout DigestHasher) {
    hasher.add(tag)
    hasher.add(UInt64(items.count))
    for item in items { item.add(to: &hasher) }
  }
}

extension Record {
  fileprivate func add(to hasher: inout DigestHasher) {
    if let digest {
      hasher.add(digest)
      return
    }
    hasher.add(11)
    for slot in 0..<count { base[slot].add(to: &hasher) }
  }
}
