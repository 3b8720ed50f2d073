import Foundation
import TestSupport
import Vietnamese

// What happens to files as files: names, times, spelling, bytes that slip in unseen.

extension EditedSite {
  func remove(_ author: inout RandomAuthor) throws {
    guard let file = author.path(among: try inputs()), let bytes = bytes(of: file) else { return }
    bin.append((file, bytes))
    try drop(file)
    tell("deletes \(file)")
  }

  func bringBack(_ author: inout RandomAuthor) throws {
    guard let path = author.path(among: bin.map(\.path)),
      let file = bin.last(where: { $0.path == path })
    else { return }
    try put(file.bytes, at: file.path)
    tell("brings back \(file.path)")
  }

  /// Renames a text, a photo or a file that is just copied.
  func rename(
    _ author: inout RandomAuthor, to target: (String, inout RandomAuthor) -> String
  ) throws {
    let files = try inputs {
      ["content/profiles/", "content/pages/", "content/static/"].contains(where: $0.hasPrefix)
    }
    guard let file = author.path(among: files) else { return }
    let target = target(file, &author)
    let isThere = bytes(of: target) != nil
    guard !isThere else { return }
    try rename(file, to: target)
    tell("renames \(file) to \(target) (\(target.unicodeScalars.count) scalars)")
  }

  /// Renames a folder of profiles: nothing of its files changes but the path.
  func renameFolder(_ author: inout RandomAuthor) throws {
    let folders = Set(try texts("profiles/").map(folder(of:))).sorted()
    guard let old = author.path(among: folders) else { return }
    let new = "content/profiles/thư mục \(author.number(1...99))"
    let files = try inputs { $0.hasPrefix(old + "/") }
    for file in files { try rename(file, to: new + file.dropFirst(old.count)) }
    tell("renames the folder \(old) to \(new)")
  }

  /// Two files change places, with their times and numbers on the disk.
  func swap(_ author: inout RandomAuthor) throws {
    let ending = author.pick([".md", ".jpg", ".png"])
    let files = try inputs { $0.hasPrefix("content/profiles/") && $0.hasSuffix(ending) }
    guard let one = author.path(among: files), let other = author.path(among: files), one != other
    else { return }
    try rename(one, to: one + ".tam")
    try rename(other, to: one)
    try rename(one + ".tam", to: other)
    tell("swaps \(one) and \(other)")
  }

  /// Puts a file elsewhere, and a link to it in its place.
  func link(_ author: inout RandomAuthor) throws {
    let files = try inputs { $0.hasPrefix("content/profiles/") || $0.hasPrefix("content/pages/") }
    guard let file = author.path(among: files) else { return }
    let target = "content/static/goc \(author.number(1...99))" + ending(of: file)
    let isThere = bytes(of: target) != nil
    guard !isThere else { return }
    try rename(file, to: target)
    let up = String(repeating: "../", count: file.split(separator: "/").count - 1)
    symlink(up + target, source + "/" + file)
    tell("makes \(file) a link to \(target)")
  }

  /// The same name in other letters: capitals, or marks apart from their letters.
  func respelled(_ name: String, _ author: inout RandomAuthor) -> String {
    let apart = name.decomposedStringWithCanonicalMapping
    let together = name.precomposedStringWithCanonicalMapping
    let other = Array(apart.utf8) == Array(name.utf8) ? together : apart
    return author.pick([
      name.uppercased(), name.lowercased(), other, other,
      name.dropLast(ending(of: name).count) + ending(of: name).uppercased(),
    ])
  }

  /// Changes a letter where the size, the time and the file's number on the disk stay the same.
  func editQuietly(_ author: inout RandomAuthor) throws {
    guard let file = author.path(among: try inputs()), var bytes = bytes(of: file) else { return }
    let isLetter: (Int) -> Bool = {
      (0x61...0x7A).contains(bytes[$0]) || (0x30...0x39).contains(bytes[$0])
    }
    let start = file.hasSuffix(".md") ? bodyStart(bytes) : 0
    let places = (start..<bytes.count).filter(isLetter)
    guard !places.isEmpty else { return }
    let place = author.pick(places)
    let old = stamp(of: source + "/" + file)
    bytes[place] =
      bytes[place] == 0x61 || bytes[place] == 0x31
      ? bytes[place] + 1 : bytes[place] < 0x61 ? 0x31 : 0x61
    try put(bytes, at: file)
    setTime(of: source + "/" + file, to: old)
    tell("changes byte \(place) of \(file) and sets its time back")
  }

  private func bodyStart(_ bytes: [UInt8]) -> Int {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.firstRange(of: "\n---\n") else { return 0 }
    return min(text.utf8.distance(from: text.startIndex, to: end.upperBound), bytes.count)
  }

  func touch(_ author: inout RandomAuthor) throws {
    guard let file = author.path(among: try inputs()) else { return }
    setTime(of: source + "/" + file, to: nil)
    tell("touches \(file)")
  }

  /// Every file is written anew with the same bytes, as a fresh checkout does.
  func touchAll() throws {
    for file in try inputs() {
      guard let bytes = bytes(of: file) else { continue }
      try drop(file)
      try put(bytes, at: file)
    }
    tell("checks all files out anew")
  }

  /// Breaks a file so that, mostly, nothing can be published.
  func spoil(_ author: inout RandomAuthor) throws {
    let slips: [(path: String, text: String)] = [
      ("content/profiles/2026/hỏng.md", "---\nloai: cá nhân\ndon_vi: khong-co\n---\n"),
      ("content/pages/hong.md", "---\ntieu_de: Một: hai\n\tba\n---\n[x](khong-co.md)\n"),
      ("content/pages/hong.md", "---\ntieu_de: A\ntep_mau: khong-co.html\n---\n"),
      ("templates/page.html", "{{ content.tilte }}"), ("templates/page.html", "{% if %}"),
      ("templates/page.html", "{{ 1 / (content.title|length - \(author.number(1...9))) }}"),
      ("templates/list.html", "{{ 1 // (total - \(author.number(0...5))) }}"),
      ("templates/components/card.html", "{{ 1 / (card.title|length - \(author.number(2...6))) }}"),
      ("content/data/moc.json", "{\"nam\": \"không phải danh sách\"}"),
      ("content/data/loi.yml", "- {"),
      ("content/units.yml", "units: [\n"), ("content/site.yml", "title: [\n"),
      ("templates/strings/vi.yml", "home: [\n"), ("content/campaigns/hong.md", "không có khai báo"),
    ]
    let slip = author.pick(slips)
    try put(Array(slip.text.utf8), at: slip.path)
    tell("breaks \(slip.path): \(slip.text.debugDescription)")
  }
}
