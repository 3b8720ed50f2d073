package import Diagnostics
import Vietnamese

// Damage in the texts below the front matter: letters of wrong keyboards, of old encodings, lost ones.

extension ContentReader {
  /// Reports the first damage of each kind; the text of a body is left to Markdown.
  mutating func checkBody(_ body: Range<Int>) {
    let body = body.clamped(to: 0..<source.bytes.count)
    guard mayBeDamaged(source.bytes[body]) else { return }
    let text = String(decoding: source.bytes[body], as: UTF8.self)
    if let legacy = legacyText(text) {
      report(legacy, in: text, at: shifted(legacy.word, by: body.lowerBound))
      return
    }
    if let lost = lostLetters(text).first {
      let word = String(decoding: Array(text.utf8)[lost], as: UTF8.self)
      report(.contentLostLetters, at: shifted(lost, by: body.lowerBound), ["word": word])
    }
    let repairs = letterRepairs(of: text)
    if let first = repairs.first {
      let start = body.lowerBound + first.utf8Offset
      report(repairs, at: start..<start + UTF8.width(first.found))
    }
  }

  /// Reports text of an encoding that is no longer in use.
  mutating func report(_ legacy: LegacyText, in text: String, at range: Range<Int>) {
    let word = String(decoding: Array(text.utf8)[legacy.word], as: UTF8.self)
    report(
      .contentLegacyEncoding, at: range,
      [
        "word": word, "decoded": legacy.decoded,
        "encoding": legacy.encoding == .tcvn3 ? "TCVN3 (ABC, .VnTime)" : "VNI",
      ])
  }

  private func shifted(_ range: Range<Int>, by offset: Int) -> Range<Int> {
    range.lowerBound + offset..<range.upperBound + offset
  }
}

/// A text file with the wrong letters of a stretch mended (Ð for Đ, ƣ for ư, Cyrillic ones), and where
/// that stretch lies now. Spaces stay as they are: Markdown and typesetting have uses for them.
package func mendedLetters(
  _ source: SourceText, in range: Range<Int>
) -> (source: SourceText, range: Range<Int>) {
  let range = range.clamped(to: 0..<source.bytes.count)
  guard mayBeDamaged(source.bytes[range]) else { return (source, range) }
  let text = String(decoding: source.bytes[range], as: UTF8.self)
  let repairs = letterRepairs(of: text)
  guard !repairs.isEmpty, text.utf8.count == range.count else { return (source, range) }
  var bytes = Array(source.bytes[..<range.lowerBound])
  var offset = range.lowerBound
  for repair in repairs {
    let place = range.lowerBound + repair.utf8Offset
    bytes += source.bytes[offset..<place]
    bytes += Array(repair.replacement.utf8)
    offset = place + UTF8.width(repair.found)
  }
  bytes += source.bytes[offset..<range.upperBound]
  let end = bytes.count
  bytes += source.bytes[range.upperBound...]
  return (SourceText(file: source.file, bytes: bytes), range.lowerBound..<end)
}

private func letterRepairs(of text: String) -> [Repair] {
  repaired(text).repairs.filter { repair in
    switch repair.kind {
    case .icelandicEth, .letterOI, .cyrillicLookAlike, .microSign, .minusSign: true
    case .noBreakSpace, .invisible: false
    }
  }
}
