/// What is wrong with an image's alternative text, if anything.
enum AlternativeFault {
  case missing
  /// It is the name of a file, a camera's or Zalo's number, or says no more than “picture”.
  case namesNothing
  case repeatsCaption

  init?(alternative: String, destination: String, caption: String?) {
    let text = alternative.trimmingBlanks()
    if text.isEmpty {
      self = .missing
    } else if isFileName(text, of: destination) || isNumberedName(text) || isRandomName(text) {
      self = .namesNothing
    } else if text == caption?.trimmingBlanks() {
      self = .repeatsCaption
    } else {
      return nil
    }
  }
}

/// `to-may-dan.jpg`, or the same without its extension.
private func isFileName(_ text: Substring, of destination: String) -> Bool {
  let text = text.lowercased()
  if [".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic", ".bmp"].contains(where: text.hasSuffix) {
    return true
  }
  guard let file = destination.split(separator: "/").last?.lowercased() else { return false }
  let stem = file.lastIndex(of: ".").map { file[..<$0] } ?? file[...]
  return text == file || text == stem && !text.contains(" ")
}

/// `IMG_1234`, `DSC 0042`, `Screenshot 2024-05-01`, `z6911713281362…`, or the bare word.
private func isNumberedName(_ text: Substring) -> Bool {
  let text = text.lowercased()
  for name in cameraNames where text.hasPrefix(name) {
    let rest = text.dropFirst(name.count)
    if rest.allSatisfy({ $0.isASCII && ($0.isNumber || "_-.() ".contains($0)) }) { return true }
  }
  return text.first == "z" && text.dropFirst().prefix { $0.isASCII && $0.isNumber }.count >= 8
}

private let cameraNames = [
  "img", "dsc", "dscn", "dscf", "pxl", "dji", "mvi", "photo", "image", "picture", "screenshot",
  "untitled", "viber_image", "fb_img", "received", "anh", "ảnh", "hinh", "hình", "hinh anh",
  "hình ảnh", "anhminhhoa", "anh minh hoa", "ảnh minh họa", "ảnh minh hoạ", "hình minh họa",
  "hình minh hoạ",
]

/// One long word of digits, `a` to `f`, hyphens and underscores.
private func isRandomName(_ text: Substring) -> Bool {
  text.utf8.count >= 12 && text.contains(where: \.isNumber)
    && text.lowercased().utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
}
