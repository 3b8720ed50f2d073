extension DiagnosticKind {
  static let dataKinds: [DiagnosticKind] = [
    textControlCharacter, textEncoding, textWideEncoding,
  ]

  // MARK: Any text file

  package static let textControlCharacter = DiagnosticKind(
    "text.control_character", .error,
    vi: "có một ký tự điều khiển ({name}) lẫn trong chữ",
    en: "there is a control character ({name}) in the text",
    label: .words("ký tự không nhìn thấy ở đây", "an invisible character is here"),
    help: [
      .words(
        "xóa từ chữ đứng trước đến chữ đứng sau chỗ này rồi gõ lại; "
          + "ký tự này thường đi theo khi chép từ Word hoặc PDF",
        "delete from the letter before this place to the one after it and type them again; "
          + "such characters come along when copying from Word or a PDF")
    ])

  package static let textEncoding = DiagnosticKind(
    "text.encoding", .error,
    vi: "tệp này không lưu theo bảng mã Unicode UTF-8: byte {byte} không phải là chữ",
    en: "this file is not saved as UTF-8: byte {byte} is not text",
    label: .words("chữ đầu tiên không đọc được", "the first character that can't be read"),
    help: [
      .words(
        "có vẻ tệp viết bằng bảng mã {encoding}: đổi sang Unicode (UniKey: Ctrl+Shift+F6) rồi lưu lại",
        "it seems to be in {encoding}: convert it to Unicode and save it again"),
      .words(
        "trong Notepad chọn Tệp › Lưu thành…, ở ô Mã hóa chọn UTF-8",
        "in Notepad choose File › Save as…, and UTF-8 under Encoding"),
    ])

  package static let textWideEncoding = DiagnosticKind(
    "text.wide_encoding", .error,
    vi: "tệp này lưu theo {encoding}; ở đây dùng UTF-8",
    en: "this file is saved as {encoding}; UTF-8 is wanted here",
    help: [
      .words(
        "trong Notepad chọn Tệp › Lưu thành…, ở ô Mã hóa chọn UTF-8 (không phải “Unicode”)",
        "in Notepad choose File › Save as…, and UTF-8 (not “Unicode”) under Encoding")
    ])
}
