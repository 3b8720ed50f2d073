import Vietnamese

/// Reads a table of views in just the form that `exemplar views` writes, or nil for any other: it may
/// have a hundred thousand rows and is read by every build.
///
/// What it reads, it reads as `readViews` would without it.
package func plainViewTable(_ bytes: [UInt8]) -> ViewTable? {
  bytes.withUnsafeBytes { bytes in
    var reader = PlainViewReader(bytes: bytes)
    return reader.table()
  }
}

private struct PlainViewReader {
  let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  private static let header = Array("address,period,views".utf8)

  mutating func table() -> ViewTable? {
    if bytes.starts(with: Self.mark) { offset = Self.mark.count }
    guard bytes[offset...].starts(with: Self.header) else { return nil }
    offset += Self.header.count
    guard isAtLineEnd() else { return nil }
    var rows: [ViewTable.Row] = []
    rows.reserveCapacity(bytes.count / 24)
    while offset < bytes.count {
      guard let row = row(after: rows.last?.address) else { return nil }
      rows.append(row)
    }
    return ViewTable(rows: rows)
  }

  private mutating func row(after last: Located<String>?) -> ViewTable.Row? {
    guard let address = address(after: last) else { return nil }
    var period: PartialDate?
    if byte != UInt8(ascii: ",") {
      guard let found = self.period() else { return nil }
      period = found
    }
    guard byte == UInt8(ascii: ",") else { return nil }
    offset += 1
    guard let views = number(digits: 1...13), ViewTable.possible.contains(views), isAtLineEnd()
    else { return nil }
    return ViewTable.Row(address: address, period: period, views: views)
  }

  /// The address up to the comma after it; rows of one page mostly stand together and share theirs.
  private mutating func address(after last: Located<String>?) -> Located<String>? {
    let start = offset
    guard byte == UInt8(ascii: "/") else { return nil }
    while offset < bytes.count, byte != UInt8(ascii: ",") {
      guard byte > 0x20, byte < 0x7F, byte != UInt8(ascii: "\"") else { return nil }
      offset += 1
    }
    let range = start..<offset
    offset += 1
    let text = UnsafeRawBufferPointer(rebasing: bytes[range])
    if let last, last.range.count == range.count,
      text.elementsEqual(UnsafeRawBufferPointer(rebasing: bytes[last.range]))
    {
      return Located(last.value, at: range)
    }
    return Located(String(decoding: text, as: UTF8.self), at: range)
  }

  /// `2026-11-24`, `2026-11` or `2026`.
  private mutating func period() -> PartialDate? {
    guard let year = number(digits: 4...4) else { return nil }
    guard byte == UInt8(ascii: "-") else { return PartialDate(year: year) }
    offset += 1
    guard let month = number(digits: 2...2) else { return nil }
    guard byte == UInt8(ascii: "-") else { return PartialDate(year: year, month: month) }
    offset += 1
    guard let day = number(digits: 2...2) else { return nil }
    return PartialDate(year: year, month: month, day: day)
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    var (value, count) = (0, 0)
    while count < digits.upperBound, byte &- 0x30 < 10 {
      value = value * 10 + Int(byte - 0x30)
      (offset, count) = (offset + 1, count + 1)
    }
    return digits.contains(count) ? value : nil
  }

  /// Goes on to the next line if this one ends here.
  private mutating func isAtLineEnd() -> Bool {
    if byte == UInt8(ascii: "\r") {
      offset += 1
      guard byte == UInt8(ascii: "\n") else { return false }
    }
    guard offset < bytes.count else { return true }
    guard byte == UInt8(ascii: "\n") else { return false }
    offset += 1
    return true
  }

  /// The byte that the reader has come to; 0 at the end.
  private var byte: UInt8 { offset < bytes.count ? bytes[offset] : 0 }
}
