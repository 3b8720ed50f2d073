/// The files of a whole portal that a seed decides: 20 to 60 profiles of all kinds with their
/// photos, campaigns, pages, registers, data, a theme of its own, and files that are just copied.
struct RandomPortal {
  private(set) var files: [(path: String, bytes: [UInt8])] = []
  private var author: RandomAuthor

  init(seed: UInt64, profiles: ClosedRange<Int> = 20...60) {
    author = RandomAuthor(seed: seed)
    add("content/site.yml", author.configuration())
    add("content/site.thu.yml", "title: Trang chạy thử\nnotice: Bản thử\n")
    for name in RandomAuthor.registers { add("content/\(name).yml", author.register(name)) }
    addTexts(author.number(profiles))
    add("content/static/robots.txt", "User-agent: *\n")
    add("content/static/van-ban.pdf", "PDF")
    add("content/static/sâu/tệp 1.bin", "nhị phân")
    add("content/data/chi-tieu.csv", "ten,so,name\nMột,1,One\n")
    add("content/data/moc.json", "{\"nam\": [1929, 2026]}\n")
    add("content/data/loi.yml", "- {loi: Một}\n")
    add("templates/dong.html", "{{ page.title }}")
    add("templates/rieng.html", "{{ profile.title }}\n{{ profile.html }}")
    for _ in 0..<4 {
      let (path, text) = author.theme()
      add(path, text)
    }
  }

  private mutating func addTexts(_ count: Int) {
    let profiles = (0..<count).map { number in
      let folder = author.pick(["2024", "2025", "2026", "2026/sâu", "Năm 2026"])
      let name = author.pick(["nguoi-tho", "Người thợ", "ban-do", "a.b"])
      return "content/profiles/\(folder)/\(name) \(number).md"
    }
    let pages = (1...3).map { "content/pages/trang-\($0).md" }
    let texts = profiles + pages
    for file in profiles {
      let photos = addPhotos(beside: file)
      add(file, author.profile(file, texts: texts, photos: photos))
    }
    for file in pages { add(file, author.page(file, texts: texts)) }
    for name in ["rieng-1", "rieng-2", "nguoi-tot-viec-tot"] {
      let file = "content/campaigns/\(name).md"
      add(file, author.campaign(file, texts: texts))
    }
  }

  private mutating func addPhotos(beside file: String) -> [String] {
    let folder = folder(of: file) + "/anh"
    let photos = ["Chị Dụ.jpg", "may.png"].map { "\(folder)/\($0)" }
    for photo in photos { add(photo, "ảnh \(photo)") }
    return photos
  }

  private mutating func add(_ path: String, _ text: String) {
    guard !files.contains(where: { $0.path == path }) else { return }
    files.append((path, Array(text.utf8)))
  }
}

/// The path of the folder that a file lies in.
func folder(of file: String) -> String {
  file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ""
}
