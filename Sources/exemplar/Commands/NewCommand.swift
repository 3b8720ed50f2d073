import ArgumentParser
import Building
import Content
import Diagnostics
import Files
import Vietnamese

/// `exemplar new KIND/PATH`: a stub with the keys that a profile needs.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Tạo một bài mới để điền. (Make a stub to fill in.)",
    discussion: """
      KIND: ca-nhan, tap-the, mo-hinh, cong-trinh, phong-trao, trang \
      (individual, collective, model, work, campaign, page).
      Ví dụ: exemplar new ca-nhan/2026/nguoi-tho-may
      """)

  @Argument(help: "Loại và đường dẫn. (The kind and the path.)")
  var path: String

  @Option(name: [.short, .long], help: "Thư mục của trang. (The site's folder.)")
  var source: String?

  @Option(help: "Tít bài. (The title.)")
  var title: String?

  @Option(help: "Mở bằng chương trình này sau khi tạo. (Open with this program.)")
  var editor: String?

  @Flag(name: [.customShort("f"), .long], help: "Ghi đè tệp đã có. (Overwrite.)")
  var force = false

  func run() throws {
    let language = try checkedLanguage()
    guard let stub = Stub(path: path, title: title) else {
      throw misused(Stub.usage(path), language)
    }
    let source = source ?? EnvironmentOptions.current.text("SOURCE") ?? "."
    if let fault = usageFault(of: BuildOptions(source: source, now: now, jobs: 1)) {
      throw misused(fault.message, language)
    }
    do throws(FileError) {
      let folder = try Folder(source)
      guard folder.contains("content/site.yml") || folder.contains("content/site.yaml") else {
        throw FileError(.open, "content/site.yml", code: 0)
      }
      guard force || !folder.contains(stub.file) else {
        throw FileError(.open, stub.file, code: 0)
      }
      let target = folder.absolute(stub.file)
      try createFolders(String(target[..<(target.lastIndex(of: "/") ?? target.endIndex)]))
      try replaceFile(
        target, with: Array(stub.text(today: now.date(offset: .vietnam).firstDay).utf8))
      Terminal.print(farewell(stub.file, language))
      if let editor { openEditor(editor, target) }
    } catch  where error.code == 0 {
      throw misused(refusal(error.path, in: source), language)
    } catch {
      throw worldFailed(error, language: language)
    }
  }

  private func refusal(_ file: String, in folder: String) -> Wording {
    file == "content/site.yml"
      ? Wording(
        vi: "ở `\(folder)` chưa có trang nào (không có `content/site.yml`); "
          + "tạo trang trước: `exemplar init \(folder)`",
        en: "there is no site in `\(folder)` (no `content/site.yml`); "
          + "make one first: `exemplar init \(folder)`")
      : Wording(
        vi: "`\(file)` đã có; thêm --force để ghi đè", en: "`\(file)` exists; --force overwrites it"
      )
  }

  private func farewell(_ file: String, _ language: MessageLanguage) -> String {
    language == .vi
      ? "Đã tạo \(file). Mở tệp, điền các dòng, rồi chạy `exemplar build`."
      : "Made \(file). Open it, fill in the lines, then run `exemplar build`."
  }

  private var now: Instant { Instant(secondsSince1970: wallClockSeconds()) }
}

/// What a new file holds.
struct Stub {
  enum Kind: CaseIterable { case individual, collective, model, work, campaign, page }

  let kind: Kind
  /// The path relative to the site's folder.
  let file: String
  private let title: String
  /// Whether it is about a campaign that comes with the program.
  private let isBuiltIn: Bool

  static let names: [String: Kind] = [
    "ca_nhan": .individual, "individual": .individual, "tap_the": .collective,
    "collective": .collective, "mo_hinh": .model, "model": .model, "cong_trinh": .work,
    "work": .work, "phong_trao": .campaign, "campaign": .campaign, "trang": .page, "page": .page,
  ]

  init?(path: String, title: String?) {
    var parts = path.split(separator: "/").map(String.init)
    guard parts.count >= 2, let kind = Self.names[keyFolded(parts.removeFirst())] else {
      return nil
    }
    let slugs = parts.map { slug($0.hasSuffix(".md") ? String($0.dropLast(3)) : $0) }
    guard slugs.allSatisfy({ !$0.isEmpty }) else { return nil }
    self.kind = kind
    let folder =
      switch kind {
      case .campaign: "campaigns"
      case .page: "pages"
      case .individual, .collective, .model, .work: "profiles"
      }
    file = "content/\(folder)/" + slugs.joined(separator: "/") + ".md"
    let builtIn = kind == .campaign ? builtInCampaigns.first { $0.slug == slugs.last } : nil
    isBuiltIn = builtIn != nil
    self.title = title ?? builtIn?.title.value ?? Self.title(from: parts[parts.count - 1])
  }

  /// A first title from a file's name: words instead of hyphens.
  private static func title(from name: String) -> String {
    let stem = name.hasSuffix(".md") ? String(name.dropLast(3)) : name
    let words = stem.map { "-_".contains($0) ? " " : $0 }
    return words.first.map { $0.uppercased() + String(words.dropFirst()) } ?? "Tít bài"
  }

  static func usage(_ path: String) -> Wording {
    let kind = path.split(separator: "/").first.map(String.init) ?? ""
    let near = nearMisses(for: kind, among: names.keys.sorted(), folded: keyFolded).first?
      .replacing("_", with: "-")
    return Wording(
      vi: "`\(path)`: viết LOẠI/ĐƯỜNG-DẪN, ví dụ `ca-nhan/2026/nguoi-tho-may`."
        + (near.map { " Ý bạn là `\($0)`?" } ?? ""),
      en: "`\(path)`: write KIND/PATH, such as `individual/2026/a-name`."
        + (near.map { " Did you mean `\($0)`?" } ?? ""))
  }

  /// The text of the file, with the day it is made on.
  func text(today: CivilDate) -> String {
    let day = PartialDate(today).formatShort()
    switch kind {
    case .campaign: return campaignText
    case .page: return pageText
    case .individual, .collective, .model, .work: return profileText(day: day)
    }
  }

  // MARK: Texts

  /// In double quotes, as YAML reads them: a title may hold any letter.
  private var quotedTitle: String {
    let escaped = title.reduce(into: "") { text, letter in
      if letter == "\"" || letter == "\\" { text.append("\\") }
      text.append(letter.isNewline ? " " : letter)
    }
    return "\"\(escaped)\""
  }

  private var campaignText: String {
    if isBuiltIn {
      return """
        ---
        # Phong trào này có sẵn: chỉ ghi khóa muốn đổi, rồi viết lời giới thiệu dưới dòng `---` sau.
        ten: \(quotedTitle)
        ---

        """
    }
    return """
      ---
      ten: \(quotedTitle)
      loai: phong trào thi đua
      # Ai phát động, ví dụ: Liên đoàn Lao động tỉnh X
      phat_dong:
      # Một câu nói phong trào nhằm điều gì.
      mo_ta:
      # Mỗi tiêu chí một dòng, bắt đầu bằng dấu gạch nối và dấu cách.
      tieu_chi:
      # Khi đã viết xong, đổi `nháp` thành `đang thực hiện`.
      trang_thai: nháp
      ---
      Lời giới thiệu phong trào.

      """
  }

  private var pageText: String {
    """
    ---
    tieu_de: \(quotedTitle)
    # Một câu tóm tắt trang.
    tom_tat:
    # Khi đã viết xong, đổi `nháp` thành `đăng`.
    trang_thai: nháp
    ---
    Nội dung trang.

    """
  }

  private func profileText(day: String) -> String {
    """
    ---
    loai: \(kindWords.value)
    the_loai: điển hình tiên tiến
    tieu_de: \(quotedTitle)
    # Hai hoặc ba câu nói ai, làm việc gì, kết quả ra sao. Từ 120 đến 300 chữ cái thì đọc vừa đẹp.
    tom_tat:
    \(kindWords.keys)
    # Tên đơn vị như trong units.yml.
    don_vi:
    phong_trao:
      - nguoi-tot-viec-tot
    # Mỗi việc một dòng, ví dụ:  - {noi_dung: Kèm cặp công nhân mới, so_luong: "24", don_vi_tinh: người}
    thanh_tich:
    # Khi có ảnh:  anh_dai_dien: {tep: anh/ten-anh.jpg, chu_thich: …, anh: Ai chụp, mo_ta_anh: …}
    anh_dai_dien: {mien_anh: Chưa có ảnh}
    # Người hoặc ban viết bài.
    tac_gia:
    ngay_dang: \(day)
    # Đổi thành `đăng` khi bài đã được kiểm chứng và duyệt, người được nêu đã đồng ý.
    trang_thai: nháp
    # Ba khóa dưới đây chỉ điền khi việc ấy đã làm xong, với tên thật và ngày thật:
    #   kiem_chung: {nguoi: …, ngay: …, minh_chung: …}
    kiem_chung:
    #   duyet: {nguoi: …, chuc_vu: …, ngay: …}
    duyet:
    #   dong_y: {nguoi: …, hinh_thuc: văn bản, ngay: …, pham_vi: [web]}
    # dong_y:
    ---
    ## Cách làm

    Kể việc thật, con số thật.

    ## Kết quả

    ## Bài học

    """
  }

  private var kindWords: (value: String, keys: String) {
    switch kind {
    case .collective: ("tập thể", "ten_tap_the:\nloai_tap_the: tổ công đoàn\nso_doan_vien:")
    case .model: ("mô hình", "ten_mo_hinh:\nhieu_qua:")
    case .work: ("công trình", "ten_cong_trinh:\nchat_luong:")
    case .individual, .campaign, .page:
      (
        "cá nhân",
        """
        ho_ten:
        # đồng chí, ông, bà, anh, chị …
        danh_xung:
        # Chức vụ hoặc nghề nghiệp.
        chuc_vu:
        # có hoặc không
        truc_tiep_lao_dong:
        khong_giu_chuc_vu:
        """
      )
    }
  }
}
