/// The record of the files that our builds have put into an output folder: nothing else there is
/// ever deleted.
///
/// On disk it is a line with the version and a checksum of the rest, then the paths, each followed by
/// NUL, which no path holds. A build records the files of the last build *and* those
/// it is about to write before it writes any, so that a killed build leaves no file that nobody
/// claims.
package struct Manifest: Sendable, Hashable {
  private static let version = "exemplar manifest 1 "

  /// Paths relative to the output folder, in Unicode's normal form C: Swift takes both forms of a
  /// text for equal, which file systems don't.
  package let paths: [String]

  /// - Parameter paths: each once, in the order in which they are to be recorded.
  package init(paths: [String] = []) {
    self.paths = paths
  }

  /// Reads a manifest. What is missing, damaged or of another version claims no file.
  package init(readingFrom file: String) {
    let bytes = (try? readFile(file)) ?? []
    let head = bytes.prefix { $0 != UInt8(ascii: "\n") }
    let body = bytes.dropFirst(head.count + 1)
    guard head.elementsEqual(Self.head(of: body)) else {
      self.init()
      return
    }
    let paths = body.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    self.init(paths: paths.filter(isSafeRelativePath))
  }

  /// Writes it in one piece.
  package func write(to file: String) throws(FileError) {
    try replaceFile(file, with: bytes)
  }

  /// Whether a file holds just this manifest.
  package func isWritten(to file: String) -> Bool {
    (try? readFile(file)).map { $0 == bytes } ?? false
  }

  private var bytes: [UInt8] {
    var body: [UInt8] = []
    body.reserveCapacity(paths.reduce(0) { $0 + $1.utf8.count + 1 })
    for path in paths {
      body.append(contentsOf: path.utf8)
      body.append(0)
    }
    return Self.head(of: body[...]) + [UInt8(ascii: "\n")] + body
  }

  private static func head(of body: ArraySlice<UInt8>) -> [UInt8] {
    Array((version + String(fnv1a(body), radix: 16)).utf8)
  }
}

/// The hash FNV-1a of 64 bits: it tells apart what chance changed, not what malice did.
func fnv1a(_ bytes: some Sequence<UInt8>) -> UInt64 {
  bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}
