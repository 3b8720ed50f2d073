import Foundation
import TestSupport
import Testing

/// What an earlier build left may be damaged anywhere: the site is then what a clean build makes of it.
@Suite struct DamagedCacheTests {
  private func site() throws -> TestSite {
    let site = try TestSite()
    for name in ["an", "binh", "chi", "dung"] {
      try site.write(
        profileText(["tieu_de": "Gương \(name)", "ho_ten": "Lê \(name)"], body: "Thân \(name).\n"),
        to: "content/profiles/\(name).md")
    }
    return try site.build().expectFlawless()
  }

  /// The files of `.exemplar` that hold what is kept.
  private func kept(_ site: TestSite) throws -> [String] {
    let folder = site.absolute(".exemplar")
    return try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasPrefix("cache-") }.map { folder + "/" + $0 }
  }

  private func clean(_ site: TestSite) throws -> [String: [UInt8]] {
    let other = try TestSite()
    for folder in ["content", "templates"] {
      try FileManager.default.removeItem(atPath: other.absolute(folder))
      try FileManager.default.copyItem(
        atPath: site.absolute(folder), toPath: other.absolute(folder))
    }
    return try other.build().expectFlawless().output()
  }

  @Test func damageAnywhereIsSeen() throws {
    let site = try site()
    let paths = try kept(site).sorted()
    #expect(paths.count == 2)
    let sound = try paths.map { try Data(contentsOf: URL(fileURLWithPath: $0)) }
    try site.edit("content/profiles/binh.md") { $0 + "\nThêm một câu.\n" }
    let expected = try clean(site)
    for (number, path) in paths.enumerated() {
      for place in stride(from: 5, to: sound[number].count, by: sound[number].count / 12) {
        for (path, data) in zip(paths, sound) { try data.write(to: URL(fileURLWithPath: path)) }
        var damaged = sound[number]
        damaged[place] ^= 0x55
        try damaged.write(to: URL(fileURLWithPath: path))
        let output = try site.build().expectFlawless().output()
        #expect(output == expected, "\(path) at \(place)")
      }
    }
  }
}
