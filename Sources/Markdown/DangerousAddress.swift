/// Whether a browser would run or open something of the reader's own machine for this address:
/// `javascript:`, `vbscript:`, `file:`, and `data:` other than a picture.
///
/// Browsers drop control characters and blanks from an address, so the scheme is read without them.
func isDangerous(_ address: String) -> Bool {
  var letters: [UInt8] = []
  for byte in address.utf8 where byte > 0x20 && byte != 0x7F {
    letters.append(byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte)
    if letters.count == longestPrefix { break }
  }
  func begins(with prefix: String) -> Bool { letters.starts(with: prefix.utf8) }
  if begins(with: "data:") { return !pictures.contains(where: begins) }
  return ["javascript:", "vbscript:", "file:"].contains(where: begins)
}

private let pictures = ["data:image/png", "data:image/gif", "data:image/jpeg", "data:image/webp"]
private let longestPrefix = 16
