import Foundation
import TestSupport

// What authors and the makers of themes do to the inputs of a site.

extension EditedSite {
  /// Makes a move; one that finds nothing to work on changes nothing.
  func make(_ move: Move) throws {
    var author = RandomAuthor(seed: move.seed)
    switch move.kind {
    case .body: try editBody(&author)
    case .profileKey: try editKey("profiles/", &author)
    case .campaignKey: try editKey("campaigns/", &author)
    case .pageKey: try editKey("pages/", &author)
    case .register: try editRegister(&author)
    case .siteKey: try editConfiguration(&author)
    case .translation: try editTranslation(&author)
    case .theme: try write(author.theme(), &author)
    case .removeTheme: try removeTheme(&author)
    case .data: try write(author.data(), &author)
    case .views: try editViews(&author)
    case .addProfile: try addProfile(&author)
    case .addFile: try addFile(&author)
    case .remove: try remove(&author)
    case .bringBack: try bringBack(&author)
    case .rename:
      try rename(&author) { path, author in
        folder(of: path) + "/doi-ten \(author.number(1...99))" + ending(of: path)
      }
    case .moveAway:
      try rename(&author) { path, author in
        "content/profiles/\(author.pick(["2023", "2024", "Năm 2026", "mới/nữa"]))/" + name(of: path)
      }
    case .respell:
      try rename(&author) { path, author in
        folder(of: path) + "/" + respelled(name(of: path), &author)
      }
    case .renameFolder: try renameFolder(&author)
    case .swap: try swap(&author)
    case .link: try link(&author)
    case .bytes: try replaceBytes(&author)
    case .quiet: try editQuietly(&author)
    case .touch: try touch(&author)
    case .touchAll: try touchAll()
    case .spoil: try spoil(&author)
    case .clock: moveClock(&author)
    case .option: changeOption(&author)
    case .destination: changeDestination()
    case .tamper: try tamper(&author)
    case .foreignFile: try addForeignFile(&author)
    case .damage: try damage(&author)
    case .rollBack: try rollBack()
    case .build: try build(&author)
    }
  }

  // MARK: Texts

  private func editBody(_ author: inout RandomAuthor) throws {
    guard let file = author.path(among: try texts()) else { return }
    let body = author.body(of: file, linkingTo: try texts(), photos: try photos(beside: file))
    try change(file, to: settingBody(body, in: text(of: file)), &author)
    tell("writes another body of \(file): \(body.debugDescription)")
  }

  private func editKey(_ folder: String, _ author: inout RandomAuthor) throws {
    guard let file = author.path(among: try texts(folder)) else { return }
    let (key, value) =
      switch folder {
      case "profiles/": author.profileKey(photos: try photos(beside: file))
      case "campaigns/": author.campaignKey()
      default: author.pageKey()
      }
    try change(file, to: settingKey(key, to: value, in: text(of: file)), &author)
    tell("sets `\(key)` of \(file) to \(value ?? "nothing")")
  }

  private func photos(beside file: String) throws -> [String] {
    let folder = folder(of: file) + "/anh/"
    return try inputs { $0.hasPrefix(folder) }
  }

  private func addProfile(_ author: inout RandomAuthor) throws {
    let file = "content/profiles/2026/bài mới \(author.number(1...999)).md"
    let text = author.profile(file, texts: try texts(), photos: try photos(beside: file))
    try write((file, text), &author)
  }

  /// Writes the translation of a text, anew or for the first time, or deletes it.
  private func editTranslation(_ author: inout RandomAuthor) throws {
    let texts = try texts()
    let originals = texts.filter { !$0.hasSuffix(".en.md") }
    guard let original = author.path(among: originals) else { return }
    let file = original.dropLast(3) + ".en.md"
    if texts.contains(String(file)), author.once(in: 4) {
      try drop(String(file))
      return tell("deletes \(file)")
    }
    let text = author.translation(of: original, texts: texts)
    try write((String(file), text), &author)
  }

  // MARK: Registers and configuration

  private func editRegister(_ author: inout RandomAuthor) throws {
    let name = author.pick(RandomAuthor.registers)
    try write(("content/\(name).yml", author.register(name)), &author)
  }

  private func editConfiguration(_ author: inout RandomAuthor) throws {
    let file = "content/site.yml"
    let (key, value) = author.siteKey()
    try change(file, to: settingKey(key, to: value, in: text(of: file)), &author)
    tell("sets `\(key)` of \(file) to \(value ?? "nothing")")
  }

  // MARK: Theme and other files

  /// Changes one count of the table of views, or all, or takes it away.
  private func editViews(_ author: inout RandomAuthor) throws {
    let file = "content/data/views.csv"
    var rows = text(of: file).split(separator: "\n").dropFirst().map(String.init)
    if rows.isEmpty || author.once(in: 6) {
      let pages = try filesBelow(destination).keys.filter { $0.hasSuffix("/index.html") }
      rows = author.picks(30, of: pages.sorted() + ["guong/khong-co/index.html"]).map { page in
        "/\(page.dropLast("index.html".count)),\(author.pick(["", "2026-10", "2026-11-19"])),"
          + "\(author.number(0...3000))"
      }
    } else if author.once(in: 6) {
      try drop(file)
      return tell("deletes \(file)")
    } else {
      let index = author.number(0...rows.count - 1)
      let count = author.once(in: 10) ? "nhiều" : "\(author.number(0...3000))"
      rows[index] =
        rows[index].split(separator: ",", omittingEmptySubsequences: false).dropLast()
        .joined(separator: ",") + "," + count
    }
    try write((file, (["address,period,views"] + rows).joined(separator: "\n") + "\n"), &author)
  }

  private func removeTheme(_ author: inout RandomAuthor) throws {
    guard let file = author.path(among: try inputs { $0.hasPrefix("templates/") }) else { return }
    try drop(file)
    tell("deletes \(file)")
  }

  private func addFile(_ author: inout RandomAuthor) throws {
    let path = author.pick([
      "content/static/thêm \(author.number(1...9)).txt", "content/profiles/2026/anh/chua dung.jpg",
      "content/ghi-chu.txt", "content/khac/bai.md", "templates/ghi-chu.txt",
      "content/pages/thu.docx",
      "content/static/van-ban.pdf", "content/targets.yml", "templates/assets/moi.css",
    ])
    try write((path, "thêm \(author.number(1...999))\n"), &author)
  }

  private func replaceBytes(_ author: inout RandomAuthor) throws {
    let files = try inputs { $0.contains("/anh/") || $0.hasPrefix("content/static/") }
    guard let file = author.path(among: files), let old = bytes(of: file) else { return }
    let new = author.bytes(author.once(in: 2) ? old.count : author.number(0...200))
    try change(file, to: new, &author)
    tell("replaces the \(old.count) bytes of \(file) by \(new.count) others")
  }

  // MARK: Ways of writing

  private func write(_ file: (path: String, text: String), _ author: inout RandomAuthor) throws {
    try change(file.path, to: file.text, &author)
    tell("writes \(file.path): \(file.text.debugDescription)")
  }

  private func change(_ path: String, to text: String, _ author: inout RandomAuthor) throws {
    try change(path, to: Array(text.utf8), &author)
  }

  /// Writes as editors and tools do: over the file or beside it, sometimes with a time of their own.
  private func change(_ path: String, to bytes: [UInt8], _ author: inout RandomAuthor) throws {
    let old = stamp(of: source + "/" + path)
    if author.once(in: 3) { try drop(path) }
    try put(bytes, at: path)
    guard author.once(in: 6) else { return }
    let (words, time) = author.pick([
      ("of 2001", FileStamp(seconds: 1_000_000_000)),
      ("of 2096", FileStamp(seconds: 4_000_000_000)),
      ("that it had before", old),
    ])
    setTime(of: source + "/" + path, to: time)
    tell("(with the time \(words))")
  }
}

/// The last part of a path.
func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }

/// The ending of a file's name, with its dot.
func ending(of path: String) -> String {
  let name = name(of: path)
  return name.lastIndex(of: ".").map { String(name[$0...]) } ?? ""
}
