import Diagnostics
import QRCode
import Templating

/// The filters that a page needs to be passed on.
let sharingFilters = [base64Filter, qrFilter]

private let base64Filter = FilterDefinition(
  "base64", Wording(vi: "Chữ mã hóa base64", en: "Text in base64"), input: .string,
  result: .fixed(.string), canFail: false
) { arguments in
  .string(base64(Array(arguments.input.text.utf8)))
}

private let qrFilter = FilterDefinition(
  "qr",
  Wording(
    vi: "Mã QR dạng SVG; trống nếu chữ quá dài",
    en: "A QR code as SVG; empty when the text is too long"),
  input: .string, result: .fixed(.markup), canFail: false
) { arguments in
  .markup(QRCode(arguments.input.text)?.svg ?? "")
}

/// RFC 4648, padded.
private func base64(_ bytes: [UInt8]) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var result: [UInt8] = []
  result.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let group = bytes[start..<min(start + 3, bytes.count)]
    var bits = group.reduce(0) { $0 << 8 | Int($1) }
    bits <<= (3 - group.count) * 8
    for index in 0..<4 {
      result.append(
        index <= group.count ? alphabet[bits >> (18 - index * 6) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: result, as: UTF8.self)
}
