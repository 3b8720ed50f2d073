/// A character as a terminal shows it, and how many of its columns it takes.
///
/// What a terminal would obey or hide (escape codes, marks that turn the direction of writing,
/// spaces without width) becomes `�`: a finding is often about just such a character.
struct TerminalCell {
  let text: String
  let width: Int

  init(_ character: Character) {
    guard let first = character.unicodeScalars.first else {
      (text, width) = ("", 0)
      return
    }
    switch first.properties.generalCategory {
    case .control where character == "\t":
      (text, width) = ("    ", 4)
    case .control, .format, .lineSeparator, .paragraphSeparator:
      (text, width) = ("�", 1)
    case .nonspacingMark, .enclosingMark:
      (text, width) = ("◌" + String(character), 1)
    default:
      text = String(character)
      width = Self.isWide(first) || character.unicodeScalars.contains("\u{FE0F}") ? 2 : 1
    }
  }

  /// East Asian Wide and Fullwidth of Unicode's annex 11; for emoji that is their presentation.
  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F1E6...0x1F1FF, 0x20000...0x3FFFD:
      true
    default: scalar.properties.isEmojiPresentation
    }
  }
}

/// A text on one line that a terminal neither obeys nor hides.
package func terminalLine(_ text: String) -> String {
  text.map { $0.isNewline ? " " : TerminalCell($0).text }.joined()
}

/// The colours of the human format (ECMA-48); none when they are off.
struct TerminalStyle {
  let isColoured: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func faint(_ text: String) -> String { wrap(text, "1;34") }

  func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: wrap(text, "1;31")
    case .warning: wrap(text, "1;33")
    case .note: wrap(text, "1;36")
    }
  }

  private func wrap(_ text: String, _ code: String) -> String {
    isColoured && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
