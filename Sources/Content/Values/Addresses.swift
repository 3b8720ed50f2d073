import Diagnostics
import FrontMatter
import Vietnamese

// Addresses that come onto pages, and the files of photos.

extension ContentReader {
  /// An address for readers to follow: a path, `http:`, `https:`, `mailto:` or `tel:`; nil, and
  /// reported, for anything that a browser would run or look for on the reader's own machine.
  mutating func link(_ entry: YAMLEntry?) -> Located<String>? {
    address(entry).flatMap { isHarmless($0) ? $0 : nil }
  }

  /// The file of a photo; nil, and reported, for an address elsewhere and for what is no picture.
  mutating func imageFile(_ file: Reference) -> Reference? {
    guard isHarmless(file) else { return nil }
    if namesOtherSite(file.value) {
      report(.contentImageExternal, at: file.range, ["file": file.value])
      return nil
    }
    let path = file.value.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    let name = path.lastPathPart
    let dot = name.lastIndex(of: UInt8(ascii: "."))
    let ending = dot.map { Substring(name[name.index(after: $0)...]).lowercased() } ?? ""
    guard pictureEndings.contains(ending), name.startIndex != dot else {
      report(
        .contentNotAnImage, at: file.range,
        [
          "file": file.value, "allowed": pictureEndings.joined(separator: ", "),
          "waiver": "{mien_anh: …}",
        ])
      return nil
    }
    return file
  }

  private mutating func isHarmless(_ address: Located<String>) -> Bool {
    if isLocalPath(address.value) {
      let name = address.value.split { $0 == "\\" || $0 == "/" }.last ?? ""
      report(
        .contentLocalPath, at: address.range, ["path": address.value, "file": String(name)])
      return false
    }
    guard let scheme = scheme(of: address.value), !harmlessSchemes.contains(scheme) else {
      return true
    }
    report(
      .contentDangerousAddress, at: address.range,
      ["address": address.value, "scheme": scheme + ":"])
    return false
  }
}

private let pictureEndings = ["jpg", "jpeg", "png", "webp", "avif", "gif", "svg"]
private let harmlessSchemes: Set<String> = ["http", "https", "mailto", "tel"]

/// Whether a photo lies on another site: nothing is requested from third parties.
package func namesOtherSite(_ address: String) -> Bool {
  let letters = address.utf8.filter { $0 > 0x20 && $0 != 0x7F }
  return letters.starts(with: "//".utf8) || scheme(of: address).map { $0 != "data" } ?? false
}

/// The scheme of an address in small letters, as browsers read it: without blanks and controls.
private func scheme(of address: String) -> String? {
  var letters: [UInt8] = []
  for byte in address.utf8 where byte > 0x20 && byte != 0x7F {
    if byte == UInt8(ascii: ":") {
      return letters.isEmpty ? nil : String(decoding: letters, as: UTF8.self).lowercased()
    }
    let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    guard isLetter || !letters.isEmpty && (isDigit(byte) || "+-.".utf8.contains(byte)) else {
      return nil
    }
    letters.append(byte)
  }
  return nil
}

/// `C:\Users\…`, `\\máy-chủ\…`, `file:///…`.
private func isLocalPath(_ path: String) -> Bool {
  guard let scheme = scheme(of: path) else { return path.hasPrefix("\\\\") }
  return scheme == "file" || scheme.utf8.count == 1
}
