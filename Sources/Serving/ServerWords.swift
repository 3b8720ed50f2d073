import Diagnostics

/// What the server itself says to browsers.
struct ServerWords {
  let language: MessageLanguage

  func callAsFunction(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  var strangeHost: String {
    self(
      "Máy chủ xem trước không nhận tên này. Hãy mở bằng đúng địa chỉ in ở cửa sổ lệnh.",
      "The preview does not go by this name. Open it by the address that its terminal shows.")
  }

  var onlyReading: String {
    self("Ở đây chỉ xem được trang.", "Pages can only be read here.")
  }

  var noAddress: String {
    self("Địa chỉ này viết sai.", "This is no address.")
  }

  /// What is shown while the site has no page for what is not there, because nothing could be built.
  var emptyPage: String {
    let title = self("Chưa có trang", "No page yet")
    let text = self(
      "Trang chưa dựng được, hoặc không có gì ở địa chỉ này. Lỗi (nếu có) hiện ở đây; sửa xong, "
        + "trang tự hiện ra.",
      "The site could not be built yet, or nothing lies at this address. Mistakes are shown here; "
        + "once they are mended, the page appears by itself.")
    return """
      <!doctype html>
      <html lang="\(language.rawValue)">
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <title>\(title)</title>
      <link rel="stylesheet" href="\(OwnAddress.folder)dashboard.css">
      <body>
      <main>
      <h1>\(title)</h1>
      <p>\(text)</p>
      <p><a href="\(OwnAddress.folder)">\(self("Bảng theo dõi", "Dashboard"))</a></p>
      </main>
      </body>
      </html>

      """
  }
}
