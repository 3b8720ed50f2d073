package import Diagnostics
package import Files

/// Why a command cannot do what its options ask for, and what to type instead.
package struct UsageFault: Error, Sendable, Hashable {
  package let message: Wording
}

/// What is wrong with the places that options name: the site's folder, its configuration, the output
/// folder. Nil where they will do.
package func usageFault(of options: BuildOptions) -> UsageFault? {
  let folder: Folder
  do throws(FileError) {
    folder = try Folder(options.source)
  } catch {
    return sourceFault(options.source, error)
  }
  return configurationFault(options, folder)
    ?? destinationFault(options.destination, of: folder)
}

private func sourceFault(_ source: String, _ error: FileError) -> UsageFault? {
  guard error.isMissingFile else { return nil }
  let message =
    exists(source)
    ? Wording(
      vi: "`\(source)` là một tệp; sau --source hãy ghi thư mục chứa `content/`",
      en: "`\(source)` is a file; --source takes the folder that holds `content/`")
    : Wording(
      vi: "không có thư mục `\(source)`; kiểm tra lại đường dẫn sau --source, hoặc tạo trang mới: "
        + "`exemplar init \(source)`",
      en: "there is no folder `\(source)`; check the path after --source, or make a new site: "
        + "`exemplar init \(source)`")
  return UsageFault(message: message)
}

// MARK: Configuration

private func configurationFault(_ options: BuildOptions, _ folder: Folder) -> UsageFault? {
  if let path = options.configuration, !folder.contains(path) {
    return UsageFault(
      message: Wording(
        vi:
          "không có tệp cấu hình `\(path)` trong `\(folder.path)`; --config nhận đường dẫn tính từ "
          + "thư mục của trang, như `content/site.yml`",
        en:
          "there is no configuration `\(path)` in `\(folder.path)`; --config takes a path from the "
          + "site's folder, such as `content/site.yml`"))
  }
  guard let name = options.environment else { return nil }
  var unheard = DiagnosticLog()
  let known = (try? scanSite(folder, log: &unheard))?.environments ?? [:]
  guard known[name] == nil else { return nil }
  let near = nearMisses(for: name, among: known.keys).first ?? known.keys.min()
  let (vi, en) = near.map { ("; ý bạn là `-e \($0)`?", "; did you mean `-e \($0)`?") } ?? ("", "")
  return UsageFault(
    message: Wording(
      vi: "không có tệp `content/site.\(name).yml` cho `--environment \(name)`" + vi,
      en: "there is no file `content/site.\(name).yml` for `--environment \(name)`" + en))
}

// MARK: Output folder

/// What is wrong with an output folder: in one that holds the site's sources, or lies among them, a
/// build would write over them.
package func destinationFault(_ destination: String?, of folder: Folder) -> UsageFault? {
  guard let destination else { return nil }
  let path = resolvedPath(destination)
  if contains(path, folder.path) {
    return UsageFault(
      message: Wording(
        vi: "không dựng vào `\(destination)` được: thư mục ấy chứa nguồn của trang; "
          + "chọn một thư mục riêng, như `-d site`",
        en: "cannot build into `\(destination)`: that folder holds the site's sources; "
          + "choose one of its own, such as `-d site`"))
  }
  for name in ["content", "templates", ".exemplar", ".git"]
  where contains(resolvedPath(folder.absolute(name)), path) {
    return UsageFault(
      message: Wording(
        vi: "không dựng vào `\(destination)` được: thư mục ấy nằm trong `\(name)/` của trang; "
          + "chọn một thư mục riêng, như `-d site`",
        en: "cannot build into `\(destination)`: it lies in the site's `\(name)/`; "
          + "choose a folder of its own, such as `-d site`"))
  }
  return nil
}

/// Whether a path is a folder, or below it.
private func contains(_ folder: String, _ path: String) -> Bool {
  let root = folder == "/" ? "/" : folder + "/"
  return (path + "/").utf8.starts(with: root.utf8)
}
