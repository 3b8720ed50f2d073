import ArgumentParser
import Diagnostics
import Files
import Theme

/// `exemplar init [DIR]`: a new site that builds at once.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Tạo một trang mới. (Make a new site.)")

  @Argument(help: "Thư mục của trang mới. (The new site's folder.)")
  var folder = "."

  @Flag(help: "Ghi đè các tệp đã có. (Overwrite.)")
  var force = false

  @Flag(
    help: "Chép mẫu giao diện để sửa; trang đã có thì chỉ chép mẫu. (Copy the theme, to change it.)"
  )
  var theme = false

  func run() throws {
    let language = try checkedLanguage()
    do throws(FileError) {
      try createFolders(folder)
      let folder = try Folder(folder)
      let addsTheme = theme && folder.contains("content/site.yml")
      let files = addsTheme ? themeFiles : newSite
      let existing = files.map(\.0).filter { folder.contains($0) }
      if let first = existing.first, !force { throw FileError(.open, first, code: 0) }
      for (path, bytes) in files {
        let target = folder.absolute(path)
        try createFolders(String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]))
        try replaceFile(target, with: bytes)
      }
      Terminal.print(
        addsTheme
          ? themeFarewell(folder.path, files.count, language) : farewell(folder.path, language))
    } catch  where error.code == 0 {
      throw misused(
        Wording(
          vi: "`\(error.path)` đã có trong `\(folder)`; thêm --force để ghi đè",
          en: "`\(error.path)` exists in `\(folder)`; --force overwrites it"), language)
    } catch {
      throw worldFailed(error, language: language)
    }
  }

  private var themeFiles: [(String, [UInt8])] {
    builtInTheme.map { ("templates/" + $0.path, $0.bytes) }
  }

  /// The starter with, where asked for, the theme.
  private var newSite: [(String, [UInt8])] {
    starterSite.map { ($0.path, $0.bytes) } + [ignoredFiles] + (theme ? themeFiles : [])
  }

  private var ignoredFiles: (String, [UInt8]) {
    (".gitignore", Array("/.exemplar/\n/site/\n_private/\n".utf8))
  }

  private func farewell(_ path: String, _ language: MessageLanguage) -> String {
    language == .vi
      ? """
      Đã tạo trang mới ở \(path). Việc tiếp theo:
        1. Sửa content/site.yml và content/units.yml cho đúng đơn vị của bạn.
        2. exemplar new ca-nhan/2026/ten-bai -s \(folder)
        3. exemplar build -s \(folder)
      """
      : """
      Made a new site in \(path). What to do next:
        1. Put your own union into content/site.yml and content/units.yml.
        2. exemplar new individual/2026/a-name -s \(folder)
        3. exemplar build -s \(folder)
      """
  }

  /// Of a site that was there already.
  private func themeFarewell(
    _ path: String, _ count: Int, _ language: MessageLanguage
  ) -> String {
    language == .vi
      ? """
      Đã chép giao diện có sẵn (\(count) tệp) vào \(path)/templates. Nội dung của trang giữ nguyên.
      Chỉ giữ lại những tệp bạn muốn sửa; tệp nào không có ở đó thì dùng bản có sẵn.
      """
      : """
      Copied the built-in theme (\(count) files) to \(path)/templates. The site's content is as it was.
      Keep only the files that you want to change; the built-in ones stand in for the rest.
      """
  }
}
