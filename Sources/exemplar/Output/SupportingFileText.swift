import Building
import Diagnostics

/// What `explain` says of a file that is no page.
struct SupportingFileText {
  let file: SupportingFile
  let language: MessageLanguage
  /// The texts that name the file but are not on the site themselves.
  var unpublishedUsers: [String] = []

  /// A line for the file, one for what it is, and the files that use it.
  var text: String {
    ([file.file] + whatItIs + usedBy).joined(separator: "\n")
  }

  private func words(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  private func words(_ wording: Wording) -> String { wording.pattern(in: language) }

  // MARK: What it is

  private var whatItIs: [String] {
    let address = file.address ?? ""
    switch file.role {
    case .configuration:
      return [
        words(
          "Cấu hình của cả trang. Xem mọi giá trị đang dùng: `exemplar config`.",
          "The site's configuration. `exemplar config` prints every value in use.")
      ]
    case .environment(let name):
      return [
        words(
          "Đọc chồng lên cấu hình khi dựng với `--environment \(name)`.",
          "Read over the configuration when building with `--environment \(name)`.")
      ]
    case .register(let title, let extendsBuiltIn):
      return register(words(title), extendsBuiltIn)
    case .data(let name): return data(name)
    case .views: return views
    case .copied:
      return [words("Chép nguyên vẹn lên trang: \(address)", "Copied as it is: \(address)")]
    case .asset: return asset
    case .template(let origin): return [template(origin)] + renders
    case .words(let language, let isShown): return [fixedWords(language, isShown)]
    case .themeAsset(let origin):
      return [
        words(
          "Tệp của giao diện\(whose(origin)), chép lên trang: \(address)",
          "A file of the theme\(whose(origin)), copied to \(address)")
      ]
    case .unread:
      return [
        words(
          "Không có trên trang: chưa đọc được tệp này.", "Not on the site: it could not be read.")
      ]
    }
  }

  private func data(_ name: String) -> [String] {
    [
      words(
        "Dữ liệu tự do, mẫu gọi bằng `data.\(name)`.", "Free data: `data.\(name)` in templates.")
    ] + rowPages
  }

  /// The pages that the file's rows are, and the page that lists them.
  private var rowPages: [String] {
    guard !file.rowPages.isEmpty else { return [] }
    let index = file.address.map {
      words("Mục lục các dòng: \($0)", "The page that lists its rows: \($0)")
    }
    return (index.map { [$0] } ?? [])
      + [words("Mỗi dòng là một trang:", "Its rows are pages:")] + listed(file.rowPages)
  }

  private var views: [String] {
    [
      words(
        "Lượt xem của các bài, do `exemplar views` ghi từ nhật ký máy chủ.",
        "How often profiles were looked at, written by `exemplar views` from the server's logs.")
    ]
  }

  private func register(_ title: String, _ extendsBuiltIn: Bool) -> [String] {
    let built = words(", thêm vào danh mục có sẵn", ", beside the built-in entries")
    let head = words("Danh mục: \(title)", "A register: \(title)")
    let lines = [head + (extendsBuiltIn ? built : "") + "."]
    guard let address = file.address else { return lines }
    return lines + [
      words("Trang dựng từ danh mục này: \(address)", "The page that is made from it: \(address)")
    ]
  }

  private var asset: [String] {
    if let address = file.address {
      return [
        words(
          "Tệp đi kèm bài, có trên trang: \(address)",
          "A file beside a text, on the site: \(address)")
      ]
    }
    return [
      words(
        "Không có trên trang: không bài nào đã lên trang dẫn tới tệp này.",
        "Not on the site: no text that is on the site refers to it.")
    ]
  }

  private func template(_ origin: SupportingFile.Origin) -> String {
    switch origin {
    case .builtIn:
      words(
        "Mẫu có sẵn trong chương trình; tệp cùng tên trong `templates/` sẽ thay nó.",
        "A built-in template; a file of this name in `templates/` takes its place.")
    case .replacing:
      words(
        "Mẫu của trang, thay cho mẫu có sẵn.", "The site's template, in the built-in one's place.")
    case .own: words("Mẫu riêng của trang.", "A template of the site's own.")
    }
  }

  private var renders: [String] {
    guard !file.kinds.isEmpty else { return [] }
    return [words("Mẫu này dựng:", "It renders:")]
      + file.kinds.map { "  \(words($0.title)) (\($0.name))" }
  }

  private func fixedWords(_ code: String, _ isShown: Bool) -> String {
    isShown
      ? words("Chữ cố định của giao diện, đang dùng.", "Fixed words of the theme, in use.")
      : words(
        "Chữ cố định của giao diện cho `language: \(code)`; trang này viết tiếng khác nên không dùng.",
        "Fixed words of the theme for `language: \(code)`; not used, as this site has another.")
  }

  private func whose(_ origin: SupportingFile.Origin) -> String {
    switch origin {
    case .builtIn: words(" có sẵn", " that is built in")
    case .replacing: words(", thay tệp có sẵn", ", in the built-in one's place")
    case .own: ""
    }
  }

  // MARK: What uses it

  private var usedBy: [String] {
    guard file.users.isEmpty else {
      return [words("Được dùng ở:", "Used by:")] + listed(file.users)
    }
    switch file.role {
    case .data where !file.rowPages.isEmpty: return []
    case .data:
      return [words("Không thấy mẫu nào dùng.", "No template seems to use it.")]
    case .template where file.kinds.isEmpty:
      return [
        words(
          "Không loại trang, mẫu hay bài nào dùng.", "No kind of page, template or text uses it.")
      ]
    case .asset: return unused
    default: return []
    }
  }

  private var unused: [String] {
    guard unpublishedUsers.isEmpty else {
      return [
        words(
          "Bài chưa lên trang có dẫn tới tệp này; bài lên thì tệp lên theo:",
          "Texts that are not on the site yet refer to it; it appears with them:")
      ] + listed(unpublishedUsers)
    }
    return [
      words(
        "Cách làm: dẫn tới tệp từ một bài, hoặc đặt tệp vào `content/static/`.",
        "What to do: refer to it from a text, or put it into `content/static/`.")
    ]
  }

  /// The first files of a list, and how many more there are.
  private func listed(_ files: [String]) -> [String] {
    let limit = 10
    let rest = files.count - limit
    return files.prefix(limit).map { "  " + $0 }
      + (rest > 0 ? [words("  … và \(rest) nữa", "  … and \(rest) more")] : [])
  }
}
