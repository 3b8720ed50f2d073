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
    do throws(FileError) {
      try createFolders(folder)
      let folder = try Folder(folder)
      let files = files(for: folder)
      let existing = files.map(\.0).filter { folder.contains($0) }
      if let first = existing.first, !force {
        Terminal.printError(
          "`\(first)` đã có trong \(folder.path); thêm --force để ghi đè. "
            + "(It exists; --force overwrites it.)")
        throw FileError(.open, first, code: 0)
      }
      for (path, bytes) in files {
        let target = folder.absolute(path)
        try createFolders(String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]))
        try replaceFile(target, with: bytes)
      }
      Terminal.print(farewell(folder.path))
    } catch  where error.code == 0 {
      throw Status.usage
    } catch {
      throw worldFailed(
        error,
        language: messageLanguage(flag: nil, environment: Terminal.languageVariables, site: nil))
    }
  }

  /// The starter with, where asked for, the theme; only the theme for a site that is there already.
  private func files(for folder: Folder) -> [(String, [UInt8])] {
    let templates = builtInTheme.map { ("templates/" + $0.path, $0.bytes) }
    if theme, folder.contains("content/site.yml") { return templates }
    let starter = starterSite.map { ($0.path, $0.bytes) } + [ignoredFiles]
    return theme ? starter + templates : starter
  }

  private var ignoredFiles: (String, [UInt8]) {
    (".gitignore", Array("/.exemplar/\n/site/\n_private/\n".utf8))
  }

  private func farewell(_ path: String) -> String {
    """
    Đã tạo trang mới ở \(path). Việc tiếp theo:
      1. Sửa content/site.yml và content/units.yml cho đúng đơn vị của bạn.
      2. exemplar new ca-nhan/2026/ten-bai -s \(folder)
      3. exemplar build -s \(folder)
    """
  }
}
