import Content
import Files

/// How many pixels a picture has.
struct PictureSize: Sendable, Hashable {
  let width: Int
  let height: Int

  private init?(_ width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// Reads the size from the first bytes of a PNG, GIF, JPEG or WebP file; nil for anything else.
  init?(of bytes: [UInt8]) {
    func number(_ offset: Int, _ count: Int, littleEndian: Bool = false) -> Int {
      guard offset + count <= bytes.count else { return 0 }
      let part = bytes[offset..<offset + count]
      return (littleEndian ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    if bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      self.init(number(16, 4), number(20, 4))
    } else if bytes.starts(with: "GIF8".utf8) {
      self.init(number(6, 2, littleEndian: true), number(8, 2, littleEndian: true))
    } else if bytes.starts(with: [0xFF, 0xD8]) {
      guard let frame = Self.frame(ofJPEG: bytes) else { return nil }
      self.init(number(frame + 7, 2), number(frame + 5, 2))
    } else if bytes.dropFirst(8).starts(with: "WEBPVP8X".utf8) {
      self.init(
        number(24, 3, littleEndian: true) + 1, number(27, 3, littleEndian: true) + 1)
    } else if bytes.dropFirst(8).starts(with: "WEBPVP8 ".utf8) {
      self.init(
        number(26, 2, littleEndian: true) & 0x3FFF, number(28, 2, littleEndian: true) & 0x3FFF)
    } else {
      return nil
    }
  }

  /// Where the segment with the size begins (SOF, ITU T.81 B.2.2).
  private static func frame(ofJPEG bytes: [UInt8]) -> Int? {
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      if marker == 0xFF {
        index += 1
      } else if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return index
      } else {
        index += 2 + Int(bytes[index + 2]) << 8 + Int(bytes[index + 3])
      }
    }
    return nil
  }
}

/// The size of the picture for shared pages, if it is there and of a kind that we can read.
func shareImageSize(
  _ site: SiteConfiguration, files: SiteFiles, in folder: Folder
) -> PictureSize? {
  guard let image = site.shareImage,
    case .file(let path, _) = files.target(of: image.file.value, from: image.source),
    let bytes = try? folder.read(path)
  else { return nil }
  return PictureSize(of: bytes)
}
