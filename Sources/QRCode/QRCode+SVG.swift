extension QRCode {
  /// The code as an `svg` element with the quiet zone that readers need.
  ///
  /// One dashed line runs through all rows, there and back, and its dashes are the dark modules: half
  /// the length of a shape for each run, on every page of a site.
  package var svg: String {
    let side = size + 8
    var line = "M0 .5"
    for y in 0..<size { line += "\(y == 0 ? "" : "v1")h\(y % 2 == 0 ? size : -size)" }
    return
      "<svg viewBox=\"-4 -4 \(side) \(side)\" aria-hidden=\"true\"><path d=\"\(line)\" fill=\"none\""
      + " stroke=\"#000\" stroke-dasharray=\"\(dashes)\"/></svg>"
  }

  /// The lengths of dark and light runs in turn; a turn from row to row is a light module. The first
  /// run is dark, as a finder pattern stands there.
  private var dashes: String {
    var lengths: [UInt8] = []
    lengths.reserveCapacity(size * size)
    var isDark = true
    var length = 0
    func end() {
      if !lengths.isEmpty { lengths.append(0x20) }
      lengths += String(length).utf8
      isDark.toggle()
      length = 0
    }
    for y in 0..<size {
      for step in 0..<size {
        let x = y % 2 == 0 ? step : size - 1 - step
        if modules[y * size + x] != isDark { end() }
        length += 1
      }
      if isDark { end() }
      length += 1
    }
    return String(decoding: lengths, as: UTF8.self)
  }
}
