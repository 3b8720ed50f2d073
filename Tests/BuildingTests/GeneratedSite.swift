import TestSupport

/// The files of a site that a seed decides: profiles in all states and kinds, odd names, links,
/// photos, and files in places where nothing belongs.
struct GeneratedSite {
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private var generator: SeededGenerator

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    add("content/site.yml", defaultConfiguration + "page_size: 3\n")
    add("content/units.yml", defaultUnits)
    for number in 0..<12 { addProfile(number) }
    for number in 0..<3 { addPage(number) }
    add("content/profiles/VIET HOA.MD", profileText(["tieu_de": "Viết hoa"]))
    addOddFiles()
    if Bool.random(using: &generator) {
      add("content/campaigns/rieng.md", "---\nten: Phong trào riêng\n---\nMở đầu.\n")
    }
  }

  /// A site with these files, written in the given order.
  func site(reversed: Bool = false, theme: TestSite.Theme = .bare) throws -> TestSite {
    let site = try TestSite(theme: theme)
    for file in reversed ? files.reversed() : files {
      try site.write(bytes: file.bytes, to: file.path)
    }
    return site
  }

  private mutating func add(_ path: String, _ text: String) {
    guard !files.contains(where: { $0.path == path }) else { return }
    files.append((path, Array(text.utf8)))
  }

  private mutating func pick(_ choices: String...) -> String {
    choices.randomElement(using: &generator) ?? ""
  }

  private mutating func addProfile(_ number: Int) {
    let folder = pick("2024", "2025", "2026", "2026/sâu", "Năm 2026")
    let name = pick("nguoi-tho-may", "Người thợ \(number)", "ban-do-\(number)", "index", "a.b")
    let year = pick("2023", "2024", "2025", "2026", "2027")
    let body = pick(
      "Nội dung.\n", "## Cách làm\n\n![Ảnh](anh.jpg)\n", "[Trang](/content/pages/trang-0.md)\n",
      "Xem [phong trào](/phong-trao/).\n\n> Hay.\n> — Ai đó\n")
    add(
      "content/profiles/\(folder)/\(name).md",
      profileText(
        [
          "loai": pick("cá nhân", "tập thể", "mô hình", "công trình"),
          "ho_ten": pick("Lê An", "Trần Thị Ánh", "Đỗ Ăn"),
          "tieu_de": pick("An", "Ăn", "Đức", "Dũng", "Người thợ"),
          "phong_trao": pick("nguoi-tot-viec-tot", "Lao động giỏi", "Văn hoá, Thể thao"),
          "ngay_dang": "\(pick("01", "15"))/\(pick("01", "11"))/\(year)",
          "trang_thai": pick("đăng", "đăng", "đăng", "duyệt", "nháp", "gỡ", "không chọn"),
          "khen_thuong": pick("Lao động tiên tiến năm 2024", "bk-ttg năm 2020"),
          "duong_dan_cu": "/cu/\(number)/",
        ], body: body))
    if body.contains("anh.jpg") { add("content/profiles/\(folder)/anh.jpg", "JPEG \(number)") }
    if number % 4 == 0 { add("content/profiles/\(folder)/thừa \(number).png", "PNG \(number)") }
  }

  private mutating func addPage(_ number: Int) {
    let status = pick("trang_thai: nháp\n", "", "", "template: page.html\n")
    add(
      "content/pages/trang-\(number).md", "---\ntieu_de: Trang \(number)\n\(status)---\nNội dung.\n"
    )
  }

  private mutating func addOddFiles() {
    let odd = [
      "content/ghi-chu.txt", "content/khac/bai.md", "content/khac.yml", "content/pages/thu.docx",
      "content/static/robots.txt", "content/static/sâu/tệp.bin", "content/campaigns/anh.jpg",
      "content/README", "templates/ghi-chu.txt", "templates/strings/fr.txt", "content/static/.ẩn",
    ]
    for path in odd where Bool.random(using: &generator) { add(path, "odd \(path)\n") }
    add("content/data/so-lieu.json", "[{\"a\": 1}, {\"a\": 2}]\n")
    add("content/data/bang.csv", "ten,so\nA,1\n")
  }
}
