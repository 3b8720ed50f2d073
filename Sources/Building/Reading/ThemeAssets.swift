import Bytes
import Diagnostics
import Files

/// The style sheets, scripts and fonts of the theme, each under a name that changes with its bytes,
/// so that browsers may keep them for good.
struct ThemeAssets: Sendable {
  /// A file as it is published.
  private struct Published: Sendable {
    let name: String
    let address: String
    let bytes: [UInt8]
  }

  private let files: [Published]

  init(_ files: [(name: String, bytes: [UInt8])]) {
    var published: [Published] = []
    var addresses: [String: String] = [:]
    // Style sheets come after what they name, so that they can name it as it is published.
    let (sheets, others) = (
      files.filter { $0.0.hasSuffix(".css") }, files.filter { !$0.0.hasSuffix(".css") }
    )
    for (name, bytes) in others {
      addresses[name] = Self.address(of: name, bytes)
      published.append(Published(name: name, address: addresses[name] ?? "", bytes: bytes))
    }
    for (name, bytes) in Self.inOrder(sheets) {
      let bytes = StyleReferences(in: bytes, of: name).replaced { addresses[$0] }
      addresses[name] = Self.address(of: name, bytes)
      published.append(Published(name: name, address: addresses[name] ?? "", bytes: bytes))
    }
    self.files = published.sorted { $0.name < $1.name }
  }

  var names: [String] { files.map(\.name) }

  /// The address of an asset, from the site's root.
  func address(of name: String) -> String? { files.first { $0.name == name }?.address }

  /// What a browser compares the asset with, for the attribute `integrity`.
  func integrity(of name: String) -> String? {
    files.first { $0.name == name }.map { SHA384.integrity(of: $0.bytes) }
  }

  /// What is to be written, by path in the output folder.
  var outputs: [(path: String, bytes: [UInt8], name: String)] {
    files.map { (String($0.address.dropFirst()), $0.bytes, $0.name) }
  }

  /// The addresses of all assets, which change with their bytes.
  var addresses: [String] { files.map(\.address) }

  /// The assets that style sheets name.
  static func named(in sheets: [SourceText]) -> Set<String> {
    sheets.reduce(into: []) { names, sheet in
      let name = String(sheet.file.dropFirst((ThemeFiles.folder + "assets/").count))
      names.formUnion(StyleReferences(in: sheet.bytes, of: name).names)
    }
  }

  /// `/assets/style.4f2a90c1d7.css`
  private static func address(of name: String, _ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    let high = ContentDigest(of: bytes).high
    let mark = (0..<10).map { digits[Int(high >> (60 - 4 * UInt64($0)) & 15)] }
    let file = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let dot = name[file...].lastIndex(of: ".") ?? name.endIndex
    return "/assets/\(name[..<dot]).\(String(decoding: mark, as: UTF8.self))\(name[dot...])"
  }

  /// Style sheets after those that they import; of such as import each other, in the order of names.
  private static func inOrder(_ sheets: [(String, [UInt8])]) -> [(String, [UInt8])] {
    var rest = sheets
    var ordered: [(String, [UInt8])] = []
    while !rest.isEmpty {
      let names = Set(rest.map(\.0))
      let next =
        rest.firstIndex { name, bytes in
          StyleReferences(in: bytes, of: name).names.isDisjoint(with: names.subtracting([name]))
        } ?? 0
      ordered.append(rest.remove(at: next))
    }
    return ordered
  }
}
