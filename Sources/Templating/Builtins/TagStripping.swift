/// MarkupSafe's `striptags`: comments and tags go, white space becomes single spaces, entities
/// become characters.
enum TagStripping {
  static func stripped(_ text: String) -> String {
    let plain = without(text, from: "<!--", to: "-->")
    let bare = without(plain, from: "<", to: ">")
    return unescaped(PythonString.words(bare).joined(separator: " "))
  }

  private static func without(_ text: String, from opening: String, to closing: String) -> String {
    let first = PythonString.split(text, by: opening)
    var result = first[0]
    var rest = first.dropFirst()
    while let piece = rest.popFirst() {
      var inside = opening + piece
      while !PythonString.contains(inside, closing), let next = rest.popFirst() {
        inside += opening + next
      }
      let parts = PythonString.split(inside, by: closing, limit: 1)
      result += parts.count > 1 ? parts[1] : inside
    }
    return result
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
    "ndash": "–", "mdash": "—", "hellip": "…", "lsquo": "‘", "rsquo": "’", "ldquo": "“",
    "rdquo": "”", "laquo": "«", "raquo": "»", "copy": "©", "reg": "®", "middot": "·",
    "times": "×", "bull": "•", "deg": "°", "shy": "\u{AD}",
  ]

  /// The entities that HTML in templates uses: numbers and the common names.
  static func unescaped(_ text: String) -> String {
    let pieces = PythonString.split(text, by: "&")
    return pieces[0] + pieces.dropFirst().map { "\(entity($0))" }.joined()
  }

  private static func entity(_ piece: String) -> String {
    let parts = PythonString.split(piece, by: ";", limit: 1)
    guard parts.count == 2, let character = character(parts[0]) else { return "&" + piece }
    return character + parts[1]
  }

  private static func character(_ name: String) -> String? {
    guard name.hasPrefix("#") else { return names[name] }
    let digits = name.dropFirst()
    let isHex = digits.first == "x" || digits.first == "X"
    let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
