import Vietnamese

/// What a request asks for (RFC 9112, section 3.2): a path that names nothing outside the site.
struct RequestTarget: Sendable, Hashable {
  /// Why a target is not answered.
  enum Refusal: Error {
    /// It is no address at all.
    case malformed
    /// It is one at which nothing may lie.
    case nothing
  }

  /// Percent-decoded, in normal form C; begins with `/` and has no empty, hidden or dotted part.
  let path: String
  /// What stands after the question mark, as it came.
  let query: String?

  private static let longest = 4096

  init(_ raw: String) throws(Refusal) {
    guard raw.utf8.count <= Self.longest else { throw .malformed }
    let text = Array(raw.utf8)
    guard let start = Self.pathStart(of: text) else { throw .malformed }
    let address = text[start...].prefix { $0 != UInt8(ascii: "#") }
    let written = address.prefix { $0 != UInt8(ascii: "?") }
    query =
      written.endIndex < address.endIndex
      ? String(decoding: address[(written.endIndex + 1)...], as: UTF8.self) : nil
    path = try Self.decoded(written)
  }

  /// Where the path begins: at once, or behind the scheme and the host of a whole address.
  private static func pathStart(of text: [UInt8]) -> Int? {
    let slash = UInt8(ascii: "/")
    if text.first == slash { return 0 }
    let scheme = "http://".utf8
    guard text.count > scheme.count,
      zip(text, scheme).allSatisfy({ $0 | 0x20 == $1 | 0x20 })
    else { return nil }
    return text[scheme.count...].firstIndex(of: slash)
  }

  private static func decoded(_ written: ArraySlice<UInt8>) throws(Refusal) -> String {
    let slash = UInt8(ascii: "/")
    var parts: [String] = []
    let pieces = written.dropFirst().split(separator: slash, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated() {
      let part = try decodedPart(piece)
      // An empty part is the end of a folder's address, and nowhere else anything.
      guard !part.isEmpty || index == pieces.count - 1 else { throw .nothing }
      parts.append(part)
    }
    return "/" + parts.joined(separator: "/")
  }

  private static func decodedPart(_ piece: ArraySlice<UInt8>) throws(Refusal) -> String {
    guard let bytes = percentDecoded(piece) else { throw .malformed }
    guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw .malformed }
    let part = nfc(text)
    let isHidden = part.utf8.first == UInt8(ascii: ".")
    let leadsElsewhere = part.utf8.contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\")
    }
    guard !isHidden, !leadsElsewhere else { throw .nothing }
    return part
  }

  // MARK: Parameters

  /// The value of a parameter of the query, decoded; nil where it is missing or damaged.
  func parameter(_ name: String) -> String? {
    for pair in (query ?? "").split(separator: "&") {
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.first == name[...] else { continue }
      return halves.count == 2 ? Self.decodedText(halves[1]) : ""
    }
    return nil
  }

  private static func decodedText(_ text: Substring) -> String? {
    percentDecoded(Array(text.utf8)[...]).flatMap { String(validating: $0, as: UTF8.self) }
  }
}

/// The bytes that a part of an address stands for; nil where a percent sign is not followed by two
/// digits.
private func percentDecoded(_ written: ArraySlice<UInt8>) -> [UInt8]? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(written.count)
  var rest = written
  while let byte = rest.popFirst() {
    guard byte == UInt8(ascii: "%") else {
      bytes.append(byte)
      continue
    }
    guard let high = rest.popFirst().flatMap(hexDigit), let low = rest.popFirst().flatMap(hexDigit)
    else { return nil }
    bytes.append(high << 4 | low)
  }
  return bytes
}

private func hexDigit(_ byte: UInt8) -> UInt8? {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
  case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
  case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
  default: nil
  }
}

/// A path as it stands in an address: everything but letters and digits of ASCII, `-._~` and `/` is
/// percent-encoded (RFC 3986).
func percentEncoded(_ path: String) -> String {
  var result = ""
  for byte in path.utf8 {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~", "/":
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += "%" + (digits.count == 1 ? "0" : "") + digits
    }
  }
  return result
}
