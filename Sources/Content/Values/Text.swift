import Diagnostics
import FrontMatter
import Vietnamese

// Text: in NFC, with the confusions of keyboards and converters mended and reported.

extension ContentReader {
  mutating func text(_ entry: YAMLEntry?) -> String? {
    guard let entry else { return nil }
    return text(entry.value, under: entry.key.text ?? "")
  }

  mutating func located(_ entry: YAMLEntry?) -> Located<String>? {
    guard let entry, let text = text(entry) else { return nil }
    return Located(text, at: entry.value.range)
  }

  mutating func text(_ node: YAMLNode, under key: String) -> String? {
    guard let raw = scalar(node, under: key) else { return nil }
    return cleaned(raw, at: node.range)
  }

  /// An address or a path: `?` and the like are no lost letters there.
  mutating func address(_ entry: YAMLEntry?) -> Located<String>? {
    guard let entry, let raw = scalar(entry.value, under: entry.key.text ?? "") else { return nil }
    return Located(nfc(raw), at: entry.value.range)
  }

  /// The text of a scalar without the space round it; nil if nothing stands there, and, reported,
  /// for lists and groups.
  mutating func scalar(_ node: YAMLNode, under key: String) -> String? {
    guard let text = node.text else {
      reportWrongType(of: node, under: key, ["text": "\(key): …"])
      return nil
    }
    guard !node.isNull else { return nil }
    let trimmed = trimmingSpace(text)
    return trimmed.isEmpty ? nil : trimmed
  }

  mutating func cleaned(_ raw: String, at range: Range<Int>) -> String {
    if let legacy = legacyText(raw) {
      report(legacy, in: raw, at: range)
      return nfc(raw)
    }
    let (text, repairs) = repaired(raw)
    report(repairs, at: range)
    if let lost = lostLetters(raw).first, !isAddress(raw) {
      let word = String(decoding: Array(raw.utf8)[lost], as: UTF8.self)
      report(.contentLostLetters, at: range, ["word": word])
    }
    return text
  }

  /// Reports what was mended in a text, if anything was.
  mutating func report(_ repairs: [Repair], at range: Range<Int>) {
    guard let first = repairs.first else { return }
    report(
      .contentTextRepaired, at: range,
      [
        "found": shown(first.found), "replacement": first.replacement,
        "count": String(repairs.count), first.kind.rawValue: "",
      ])
  }

  mutating func reportWrongType(
    of node: YAMLNode, under key: String, _ shape: [String: String]
  ) {
    report(
      .contentWrongType, at: node.range, ["key": key].merging(shape) { first, _ in first })
  }

  /// Whether `?` stands for itself here.
  private func isAddress(_ text: String) -> Bool { text.hasPrefix("/") || text.contains("://") }

  /// A character that may be invisible, by its number.
  private func shown(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The text without white space at its ends; itself where there is none.
func trimmingSpace(_ text: String) -> String {
  let bytes = text.utf8
  guard let first = bytes.first, let last = bytes.last, isSpace(first) || isSpace(last) else {
    return text
  }
  guard let start = bytes.firstIndex(where: { !isSpace($0) }),
    let end = bytes.lastIndex(where: { !isSpace($0) })
  else { return "" }
  return String(text[start...end])
}

func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
