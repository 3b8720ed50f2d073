/// What is wrong with an image's alternative text, if anything.
enum AlternativeFault {
  case missing
  /// It is the name of a file, a camera's or Zalo's number, or says no more than “picture”.
  case namesNothing
  case repeatsCaption

  init?(alternative: String, destination: String, caption: String?) {
    let text = String(alternative.trimmingBlanks())
    if text.isEmpty {
      self = .missing
    } else if saysNothing(text.lowercased().utf8, of: destination) {
      self = .namesNothing
    } else if text == caption {
      self = .repeatsCaption
    } else {
      return nil
    }
  }
}

/// `text` is in lower case.
private func saysNothing(_ text: String.UTF8View, of destination: String) -> Bool {
  isFileName(text, of: destination) || isNumberedName(text) || isRandomName(text)
}

/// `to-may-dan.jpg`, or the same without its extension.
private func isFileName(_ text: String.UTF8View, of destination: String) -> Bool {
  if let dot = text.lastIndex(of: UInt8(ascii: ".")),
    pictureExtensions.contains(where: { text[dot...].dropFirst().elementsEqual($0.utf8) })
  {
    return true
  }
  guard !text.contains(0x20) else { return false }
  let path = destination.lowercased().utf8
  let file = path.lastIndex(of: UInt8(ascii: "/")).map { path[$0...].dropFirst() } ?? path[...]
  let stem = file.lastIndex(of: UInt8(ascii: ".")).map { file[..<$0] } ?? file
  return text.elementsEqual(file) || text.elementsEqual(stem)
}

private let pictureExtensions = ["jpg", "jpeg", "png", "gif", "webp", "heic", "bmp"]

/// `IMG_1234`, `DSC 0042`, `Screenshot 2024-05-01`, `z6911713281362…`, or the bare word.
private func isNumberedName(_ text: String.UTF8View) -> Bool {
  for name in cameraNames where text.starts(with: name.utf8) {
    let rest = text.dropFirst(name.utf8.count)
    if rest.allSatisfy({ isDigit($0) || "_-.() ".utf8.contains($0) }) { return true }
  }
  return text.first == UInt8(ascii: "z") && text.dropFirst().prefix(while: isDigit).count >= 8
}

private let cameraNames = [
  "img", "dsc", "dscn", "dscf", "pxl", "dji", "mvi", "photo", "image", "picture", "screenshot",
  "untitled", "viber_image", "fb_img", "received", "anh", "ảnh", "hinh", "hình", "hinh anh",
  "hình ảnh", "anhminhhoa", "anh minh hoa", "ảnh minh họa", "ảnh minh hoạ", "hình minh họa",
  "hình minh hoạ",
]

/// One long word of digits, `a` to `f`, hyphens and underscores.
private func isRandomName(_ text: String.UTF8View) -> Bool {
  text.count >= 12 && text.contains(where: isDigit)
    && text.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"),
        UInt8(ascii: "-"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
}

private func isDigit(_ byte: UInt8) -> Bool {
  byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
}
