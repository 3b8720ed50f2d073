import Building
import Diagnostics
import Foundation
import SiteGraph
import TestSupport
import Testing

/// Whichever call of the disk fails, and wherever the process is killed: every file of the site is
/// its old or its new self, and the next build gives the new site.
#if os(Linux)
  @Suite(.serialized) struct NothingHalfWrittenTests {
    private static let modes = ["ENOSPC", "EACCES", "FULL", "KILL", "TORN"]

    @Test func everyFailureLeavesOldOrNewFiles() throws {
      let world = try FailingWorld()
      defer { world.remove() }
      var failed: [String: Int] = [:]
      // The first calls open and record; of the many alike that follow, every seventeenth will do.
      for nth in Array(1...16) + Array(stride(from: 17, through: 400, by: 17)) {
        let calls = try Self.modes.filter { Self.isRun($0, nth) }.map { mode in
          try world.build(failing: nth, mode: mode)
        }
        for call in calls.compactMap(\.self) { failed[call, default: 0] += 1 }
        if calls.allSatisfy({ $0 == nil }) { break }
      }
      for call in ["open", "write", "pwrite", "pread", "rename"] {
        #expect(failed[call, default: 0] > 0, "no \(call) ever failed: \(failed)")
      }
      #expect(failed.values.reduce(0, +) < 2000)
    }

    /// All modes would take a minute: each call meets two of them.
    private static func isRun(_ mode: String, _ nth: Int) -> Bool {
      mode == "KILL" || mode == modes[[0, 1, 2, 4][nth % 4]]
    }
  }

  /// A site that goes from a version A to a version B while the disk fails.
  private struct FailingWorld {
    private let root: String
    private let shim: String
    private let old: [String: [UInt8]]
    private let new: [String: [UInt8]]
    private let site: TestSite

    private static let foreign = "site/cua-nguoi-khac/ghi-chu.txt"

    init() throws {
      root = try makeTemporaryFolder()
      shim = root + "/fail_nth.so"
      let source = repositoryRoot + "Tests/BuildingTests/fail_nth.c"
      let compiled = try run(
        "/usr/bin/cc", ["-shared", "-fPIC", "-Wall", "-Werror", "-o", shim, source, "-ldl"],
        in: "/")
      try #require(compiled.status == 0, "\(compiled.errors)")
      site = try Self.versionA()
      try #require(try Self.plainBuild(site.path).status == 0)
      try site.write("của tôi", to: Self.foreign)
      old = try site.output()
      try copyFolder(site.path, to: root + "/a")
      try Self.makeVersionB(site)
      try copyFolder(root + "/a/site", to: root + "/site-a")
      try #require(try Self.plainBuild(site.path).status == 0)
      new = try site.output()
      try #require(new.keys != old.keys)
    }

    func remove() { try? FileManager.default.removeItem(atPath: root) }

    private static func versionA() throws -> TestSite {
      try TestSite()
        .write(profileText(body: "Bài cũ.\n"), to: "content/profiles/sua.md")
        .write(profileText(["tieu_de": "Bỏ"]), to: "content/profiles/bo.md")
        .write("cũ", to: "content/static/tep.txt")
        .write("một tệp", to: "content/static/doi")
        .write("trong thư mục", to: "content/static/nguoc/lai.txt")
    }

    private static func makeVersionB(_ site: TestSite) throws {
      try site
        .write(profileText(body: "Bài mới.\n"), to: "content/profiles/sua.md")
        .remove("content/profiles/bo.md")
        .write(
          profileText(["tieu_de": "Thêm", "ngay_dang": "01/02/2025"]),
          to: "content/profiles/them.md"
        )
        .write(String(repeating: "mới ", count: 20_000), to: "content/static/tep.txt")
        .remove("content/static/doi").write("một thư mục", to: "content/static/doi/tep.txt")
        .remove("content/static/nguoc").write("nay là tệp", to: "content/static/nguoc")
    }

    private static func plainBuild(
      _ path: String, environment: [String: String] = [:]
    ) throws -> CommandResult {
      try run(
        exemplarPath, ["build", "-s", path, "--clock", "21/11/2026 09:25", "-j", "1"], in: "/",
        environment: environment)
    }

    /// Builds version B over A while the N-th call fails, and checks what the law demands; returns
    /// the call that failed, or nil if there were fewer.
    func build(failing nth: Int, mode: String) throws -> String? {
      let place = "call \(nth), \(mode)"
      try copyFolder(root + "/site-a", to: site.absolute("site"))
      try copyFolder(root + "/a/.exemplar", to: site.absolute(".exemplar"))
      let log = root + "/log"
      try? FileManager.default.removeItem(atPath: log)
      let result = try Self.plainBuild(
        site.path,
        environment: [
          "LD_PRELOAD": shim, "FAIL_ROOT": site.path, "FAIL_NTH": "\(nth)", "FAIL_MODE": mode,
          "FAIL_LOG": log,
        ])
      let happened = try? String(contentsOfFile: log, encoding: .utf8)
      let found = try site.output()
      checkFiles(found, place)
      let isNew = found.filter { !$0.key.hasPrefix(".exemplar-staging/") } == new
      #expect(
        [3, 9].contains(result.status) || (result.status == 0 && isNew),
        "\(place): ended with \(result.status)\n\(result.errors)\(happened ?? "")")
      if result.status == 3 {
        #expect(result.errors.contains("lỗi[files."), "\(place): \(result.errors)")
      }
      #expect(try Self.plainBuild(site.path).status == 0, "\(place): the next build fails")
      #expect(try site.output() == new, "\(place): the next build gives another site")
      return happened?.split(separator: " ").first.map(String.init)
    }

    private func checkFiles(_ found: [String: [UInt8]], _ place: String) {
      for (path, bytes) in found where !path.hasPrefix(".exemplar-staging/") {
        #expect(
          old[path] == bytes || new[path] == bytes, "\(place): \(path) is neither old nor new")
      }
      for path in old.keys where new[path] != nil {
        #expect(found[path] != nil, "\(place): \(path) is gone")
      }
    }
  }
#endif
