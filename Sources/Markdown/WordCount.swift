/// The words of a text as Vietnamese counts them: what stands between blanks and holds a letter or
/// a digit.
func wordCount(of text: UnsafeBufferPointer<UInt8>) -> Int {
  var count = 0
  var index = 0
  while index < text.count {
    if beginsLetter(text[index]) {
      count += 1
      while index < text.count, !isBlank(text, at: index) { index += 1 }
    }
    index += 1
  }
  return count
}

private func isBlank(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  text[index] <= 0x20 || text[index] == 0xC2 && isNoBreakSpace(text, at: index)
}

/// U+00A0, which Word puts where it will not break a line.
private func isNoBreakSpace(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
  index + 1 < text.count && text[index + 1] == 0xA0
}

/// Whether a byte is a letter or digit of ASCII or begins one of another script. Dashes, quotes and
/// dots of Unicode begin with 0xC2 and 0xE2.
private func beginsLetter(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
    UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3...0xE1, 0xE3...0xF4:
    true
  default: false
  }
}
