import Bytes

/// The pages that are counted, by the paths that a browser may ask for them by.
package struct PageTable: Sendable {
  private var numbers: [UInt64: (path: [UInt8], page: Int)] = [:]

  package init() {}

  /// Enters a page under a path as it is meant, not percent-encoded. A path that is taken stays with
  /// the page that has it.
  package mutating func add(_ path: String, page: Int) {
    var path = Array(path.utf8)
    enter(path, page)
    guard path.last == .slash else { return }
    enter(path + Array("index.html".utf8), page)
    path.removeLast()
    enter(path, page)
  }

  private mutating func enter(_ path: [UInt8], _ page: Int) {
    let key = path.withUnsafeBytes(Self.key)
    if numbers[key] == nil { numbers[key] = (path, page) }
  }

  /// The page that a request asks for; nil where it is none of these.
  func page(of target: LogText) -> Int? {
    var end = target.index(of: UInt8(ascii: "?")) ?? target.count
    if let hash = target[0..<end].index(of: UInt8(ascii: "#")) { end = hash }
    let path = target[0..<end]
    if let page = page(at: path.raw) { return page }
    guard path.mayBeSpelledOtherwise else { return nil }
    return target.plainPath.withUnsafeBytes { page(at: $0) }
  }

  private func page(at path: UnsafeRawBufferPointer) -> Int? {
    guard let found = numbers[Self.key(path)], path.elementsEqual(found.path) else { return nil }
    return found.page
  }

  private static func key(_ path: UnsafeRawBufferPointer) -> UInt64 {
    var hasher = DigestHasher()
    hasher.add(path)
    return hasher.digest.low
  }
}

extension LogText {
  /// Whether the same path could be written in another way.
  fileprivate var mayBeSpelledOtherwise: Bool {
    if self[0] != .slash { return true }
    var before: UInt8 = 0
    for offset in 0..<count {
      let byte = self[offset]
      if byte == UInt8(ascii: "%") || byte == .backslash { return true }
      if before == .slash, byte == .slash || byte == UInt8(ascii: ".") { return true }
      before = byte
    }
    return false
  }

  /// The path of a request in its plainest spelling: what the log and the browser have escaped is
  /// itself again, without host, query, `//` and `/./`.
  var plainPath: [UInt8] {
    var path = unescaped
    for scheme in ["http://", "https://"] where path.starts(with: Array(scheme.utf8)) {
      let host = path.dropFirst(scheme.utf8.count)
      path = Array(host.drop { $0 != .slash })
    }
    if let end = path.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      path.removeSubrange(end...)
    }
    return Self.withoutEmptyParts(Self.percentDecoded(path))
  }

  /// `\xE1` and `\"` of nginx and Apache, `\u0026` and `\/` of JSON.
  private var unescaped: [UInt8] {
    guard index(of: .backslash) != nil else { return array }
    var bytes: [UInt8] = []
    var offset = 0
    while offset < count {
      guard self[offset] == .backslash, offset + 1 < count else {
        bytes.append(self[offset])
        offset += 1
        continue
      }
      let kind = self[offset + 1]
      if kind == UInt8(ascii: "x"), let byte = hexadecimal(offset + 2..<offset + 4) {
        bytes.append(UInt8(truncatingIfNeeded: byte))
        offset += 4
      } else if kind == UInt8(ascii: "u"), let code = hexadecimal(offset + 2..<offset + 6),
        let scalar = Unicode.Scalar(code)
      {
        bytes += Array(String(Character(scalar)).utf8)
        offset += 6
      } else {
        bytes.append(kind)
        offset += 2
      }
    }
    return bytes
  }

  private func hexadecimal(_ range: Range<Int>) -> UInt32? {
    var number: UInt32 = 0
    for offset in range {
      guard let digit = self[offset].hexadecimal else { return nil }
      number = number << 4 | UInt32(digit)
    }
    return number
  }

  private static func percentDecoded(_ path: [UInt8]) -> [UInt8] {
    guard path.contains(UInt8(ascii: "%")) else { return path }
    var bytes: [UInt8] = []
    var rest = path[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), let high = rest.first?.hexadecimal,
        let low = rest.dropFirst().first?.hexadecimal
      {
        bytes.append(high << 4 | low)
        rest.removeFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes
  }

  private static func withoutEmptyParts(_ path: [UInt8]) -> [UInt8] {
    let dot = [UInt8(ascii: ".")]
    let parts = path.split(separator: .slash, omittingEmptySubsequences: false)
    let kept = parts.enumerated().filter { index, part in
      index == 0 || index == parts.count - 1 || !part.isEmpty && !part.elementsEqual(dot)
    }
    return Array(kept.map(\.element).joined(separator: [.slash]))
  }
}
