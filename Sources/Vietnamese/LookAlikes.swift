/// Cyrillic letters that cannot be told from Latin ones on paper.
enum LookAlikes {
  /// The Latin letter that a Cyrillic one looks like, or nil.
  static func latin(_ cyrillic: UInt32) -> Unicode.Scalar? { table[cyrillic] }

  static let pairs: [(cyrillic: Unicode.Scalar, latin: Unicode.Scalar)] = Array(
    zip(
      "АВЕЅІЈКМНОРСТУҮХҺԚԜаеѕіјорсухһԁԛԝӏѐЀЁё".unicodeScalars,
      "ABESIJKMHOPCTYYXHQWaesijopcyxhdqwlèÈËë".unicodeScalars
    ).map { (cyrillic: $0, latin: $1) })

  private static let table = Dictionary(
    pairs.map { ($0.cyrillic.value, $0.latin) }, uniquingKeysWith: { first, _ in first })
}
