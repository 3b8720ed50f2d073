/// The modules while they are drawn.
struct QRGrid {
  let size: Int
  private let version: QRVersion
  private(set) var dark: [Bool]
  /// Whether a module belongs to a pattern, so that no data go there.
  private var isTaken: [Bool]

  init(_ version: QRVersion) {
    self.version = version
    size = version.number * 4 + 17
    dark = [Bool](repeating: false, count: size * size)
    isTaken = dark
  }

  private mutating func set(_ x: Int, _ y: Int, _ isDark: Bool) {
    dark[y * size + x] = isDark
    isTaken[y * size + x] = true
  }

  // MARK: Patterns

  mutating func drawFunctionPatterns() {
    for index in 0..<size {
      set(6, index, index % 2 == 0)
      set(index, 6, index % 2 == 0)
    }
    for (x, y) in [(3, 3), (size - 4, 3), (3, size - 4)] { drawFinder(x, y) }
    let centres = alignmentCentres
    for (row, y) in centres.enumerated() {
      for (column, x) in centres.enumerated() {
        let last = centres.count - 1
        if (row == 0 && (column == 0 || column == last)) || (row == last && column == 0) {
          continue
        }
        drawAlignment(x, y)
      }
    }
    drawFormat()
    if version.number >= 7 { drawVersion() }
  }

  private mutating func drawFinder(_ x: Int, _ y: Int) {
    for dy in -4...4 {
      for dx in -4...4 where (0..<size).contains(x + dx) && (0..<size).contains(y + dy) {
        let distance = max(abs(dx), abs(dy))
        set(x + dx, y + dy, distance != 2 && distance != 4)
      }
    }
  }

  private mutating func drawAlignment(_ x: Int, _ y: Int) {
    for dy in -2...2 {
      for dx in -2...2 { set(x + dx, y + dy, max(abs(dx), abs(dy)) != 1) }
    }
  }

  private var alignmentCentres: [Int] {
    guard version.number > 1 else { return [] }
    let count = version.number / 7 + 2
    let step = (version.number * 8 + count * 3 + 5) / (count * 4 - 4) * 2
    return [6] + (0..<count - 1).reversed().map { size - 7 - $0 * step }
  }

  /// The level of correction and the mask, 0, with their own correction, twice.
  private mutating func drawFormat() {
    let data = (version.isMedium ? 0 : 1) << 3
    let bits = (data << 10 | Self.remainder(data, 10, 0x537)) ^ 0x5412
    func bit(_ index: Int) -> Bool { bits >> index & 1 == 1 }
    for index in 0..<6 { set(8, index, bit(index)) }
    set(8, 7, bit(6))
    set(8, 8, bit(7))
    set(7, 8, bit(8))
    for index in 9..<15 { set(14 - index, 8, bit(index)) }
    for index in 0..<8 { set(size - 1 - index, 8, bit(index)) }
    for index in 8..<15 { set(8, size - 15 + index, bit(index)) }
    set(8, size - 8, true)
  }

  private mutating func drawVersion() {
    let bits = version.number << 12 | Self.remainder(version.number, 12, 0x1F25)
    for index in 0..<18 {
      let isDark = bits >> index & 1 == 1
      set(size - 11 + index % 3, index / 3, isDark)
      set(index / 3, size - 11 + index % 3, isDark)
    }
  }

  /// The remainder of a BCH code.
  private static func remainder(_ data: Int, _ degree: Int, _ polynomial: Int) -> Int {
    var rest = data
    for _ in 0..<degree { rest = rest << 1 ^ (rest >> (degree - 1)) * polynomial }
    return rest
  }

  // MARK: Data

  /// Fills what is free in columns of two, upwards and downwards in turn, through mask 0.
  mutating func drawData(_ codewords: [UInt8]) {
    var bit = 0
    var right = size - 1
    while right >= 1 {
      if right == 6 { right = 5 }
      let goesUp = (right + 1) & 2 == 0
      for step in 0..<size {
        let y = goesUp ? size - 1 - step : step
        for x in [right, right - 1] where !isTaken[y * size + x] {
          let isSet = bit < codewords.count * 8 && codewords[bit >> 3] >> (7 - bit & 7) & 1 == 1
          dark[y * size + x] = isSet != ((x + y) % 2 == 0)
          bit += 1
        }
      }
      right -= 2
    }
  }
}
