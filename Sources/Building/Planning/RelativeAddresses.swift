import Bytes

// A site that is opened from a folder has links relative to each page. Cards, navigation and bodies
// are rendered once and stand on pages of any depth, so the way to the root is not known where they
// are made: a mark stands for it, which each page replaces as it is written.

extension SiteAddresses {
  /// Stands for the way from a page to the site's root: letters that neither HTML, JSON nor addresses
  /// escape, and that nobody writes.
  static let rootMarker = "~~exemplar~root~~/"

  /// A path with the file that a server would give for a folder: `a/#b` is `a/index.html#b`.
  static func namingFile(_ path: Substring) -> Substring {
    let end = path.firstIndex { $0 == "#" || $0 == "?" } ?? path.endIndex
    let file = path[..<end]
    guard file.isEmpty || file.hasSuffix("/") else { return path }
    return file + "index.html" + path[end...]
  }

  /// The way from a file of the output folder to its root: `../../` for `a/b/index.html`.
  static func wayToRoot(from outputPath: String) -> String {
    String(repeating: "../", count: outputPath.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// Appends a page with the way to the root in place of each mark.
  static func resolveRoot(
    in page: UnsafeBufferPointer<UInt8>, of outputPath: String, into buffer: inout HTMLBuffer
  ) {
    let mark = Array(rootMarker.utf8)
    let way = Array(wayToRoot(from: outputPath).utf8)
    var start = 0
    var index = 0
    while index + mark.count <= page.count {
      guard page[index] == mark[0],
        page[index..<index + mark.count].elementsEqual(mark)
      else {
        index += 1
        continue
      }
      buffer.append(UnsafeBufferPointer(rebasing: page[start..<index]))
      buffer.append(way)
      index += mark.count
      start = index
    }
    buffer.append(UnsafeBufferPointer(rebasing: page[start...]))
  }
}
