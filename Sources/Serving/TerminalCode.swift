import QRCode

/// A QR code of a text for a terminal, in colours that phones can read on any background: two rows of
/// modules in each line. Nil for a text that is too long.
package func terminalCode(_ text: String) -> String? {
  guard let code = QRCode(text) else { return nil }
  // The standard asks for four light modules around; phones read it with two.
  let margin = 2
  func isDark(_ row: Int, _ column: Int) -> Bool {
    let inside = 0..<code.size
    return inside.contains(row) && inside.contains(column)
      && code.modules[row * code.size + column]
  }
  let columns = -margin..<(code.size + margin)
  return stride(from: -margin, to: code.size + margin, by: 2).map { row in
    "\u{1B}[30;107m"
      + columns.map { column in
        switch (isDark(row, column), isDark(row + 1, column)) {
        case (true, true): "█"
        case (true, false): "▀"
        case (false, true): "▄"
        case (false, false): " "
        }
      }.joined() + "\u{1B}[0m\n"
  }.joined()
}
