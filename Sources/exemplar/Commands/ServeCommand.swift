import ArgumentParser
import Building
import Diagnostics
import Files
import Serving
import Watching

/// `exemplar serve`: shows the site in browsers while it is being written.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Xem trước trong trình duyệt, tự cập nhật khi lưu. (Preview that follows every save.)"
  )

  @OptionGroup var site: SiteOptions

  @Option(name: [.short, .long], help: "Cổng; nếu bận thì lấy cổng kế tiếp. (The port.)")
  var port = 4000

  @Option(
    help: ArgumentHelp(
      "Địa chỉ để nghe; 0.0.0.0 để máy khác cùng mạng xem được. (The address to listen at.)",
      valueName: "địa chỉ"))
  var bind = "127.0.0.1"

  @Flag(name: [.customShort("O"), .long], help: "Mở trình duyệt. (Open a browser.)")
  var open = false

  @Flag(
    name: [.customShort("N"), .long],
    help: "Trình duyệt tự đến trang vừa sửa. (Go to the page that was changed.)")
  var navigateToChanged = false

  @Flag(
    inversion: .prefixedNo, help: "Trang tự tải lại khi có thay đổi. (Reload pages that change.)")
  var liveReload = true

  @Option(
    help: ArgumentHelp(
      "Chờ yên bao nhiêu mili giây rồi mới dựng. (Milliseconds of quiet before a build.)",
      valueName: "số"))
  var debounce = 50

  @Flag(help: "Tự dò tệp thay vì đợi hệ thống báo. (Look for changes instead of being told.)")
  var poll = false

  @Flag(
    help:
      "Sau mỗi thay đổi, dựng cả trang công khai ra đĩa. (Build the public site on disk, too.)")
  var renderToDisk = false

  /// Who is to see the preview.
  enum View: String, ExpressibleByArgument, CaseIterable { case draft, published }

  @Option(
    name: .customLong("as"),
    help: "published: chỉ những gì công chúng sẽ thấy. (Only what the public will see.)")
  var view = View.draft

  func validate() throws {
    let language = site.language(site: nil)
    func fail(_ option: String, _ vi: String, _ en: String) -> ValidationError {
      ValidationError("\(option): " + (language == .vi ? vi : en))
    }
    guard 0...65_535 ~= port else { throw fail("--port", "từ 0 đến 65535", "from 0 to 65535") }
    guard 0...10_000 ~= debounce else {
      throw fail("--debounce", "từ 0 đến 10000", "from 0 to 10000")
    }
  }

  func run() throws {
    let signals = EndingSignals()
    let options = try site.checkedOptions()
    do {
      try Preview(self, options).run(until: signals)
    } catch let error as FileError {
      throw worldFailed(error, language: site.language(site: nil))
    }
  }
}
