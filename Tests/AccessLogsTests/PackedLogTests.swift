import AccessLogs
import Files
import Foundation
import TestSupport
import Testing

/// Logs as they lie on servers: rotated, packed, cut.
@Suite struct PackedLogTests {
  private static let lines = (0..<3_000).map { number in
    combined(samplePages[number % 2], from: "10.0.\(number / 250).\(number % 250)")
  }.joined(separator: "\n")

  @Test func gzipIsUnpacked() throws {
    let logs = try Logs()
    let plain = try tallyViews(in: [logs.write(Self.lines, to: "a")], by: sampleRules())
    let packed = try tallyViews(in: [try logs.gzip("a")], by: sampleRules())
    #expect(plain.table == ["2026-11-25 /guong/a/ 1500", "2026-11-25 /guong/b/ 1500"])
    #expect(packed.table == plain.table && packed.logs[0].lines == 3_000)
    #expect(!packed.logs[0].isCut)
  }

  /// `cat a.gz b.gz` is a gzip file, too; its members may end anywhere in a line.
  @Test func gzipFilesMayHaveSeveralMembers() throws {
    let logs = try Logs()
    let bytes = Array(Self.lines.utf8)
    try logs.write(Array(bytes[..<100_001]), to: "a")
    try logs.write(Array(bytes[100_001...]), to: "b")
    let both = try logs.bytes(logs.gzip("a")) + logs.bytes(logs.gzip("b"))
    for rest in [[], [0, 0, 0, 0], Array("không phải gzip".utf8)] {
      let tally = try tallyViews(in: [logs.write(both + rest, to: "ab.gz")], by: sampleRules())
      #expect(tally.logs[0].lines == 3_000 && !tally.logs[0].isCut, "\(rest)")
      #expect(tally.table.count == 2)
    }
  }

  @Test(arguments: [3, 12, 200, 3_000])
  func whatIsThereOfACutFileIsCounted(length: Int) throws {
    let logs = try Logs()
    try logs.write(Self.lines, to: "a")
    let packed = try logs.bytes(logs.gzip("a"))
    let tally = try tallyViews(
      in: [logs.write(Array(packed.prefix(length)), to: "a.gz")], by: sampleRules())
    #expect(tally.logs[0].isCut)
    #expect((length < 3_000) || tally.logs[0].requests > 100)
  }

  @Test func aDamagedFileIsReadUpToTheDamage() throws {
    let logs = try Logs()
    try logs.write(Self.lines, to: "a")
    var packed = try logs.bytes(logs.gzip("a"))
    for offset in packed.count - 900..<packed.count - 300 { packed[offset] ^= 0x55 }
    let tally = try tallyViews(in: [logs.write(packed, to: "a.gz")], by: sampleRules())
    #expect(tally.logs[0].isCut)
  }

  @Test(arguments: [
    ("/usr/bin/xz", "xzcat"), ("/usr/bin/bzip2", "bzcat"), ("/usr/bin/zstd", "zstdcat"),
  ])
  func otherPackingsAreNamed(program: String, unpacker: String) throws {
    guard FileManager.default.isExecutableFile(atPath: program) else { return }
    let logs = try Logs()
    try logs.write(Self.lines, to: "a")
    let ending = ["xzcat": "xz", "bzcat": "bz2", "zstdcat": "zst"][unpacker] ?? ""
    #expect(try run(program, ["a"], in: logs.folder).status == 0)
    let tally = try tallyViews(in: [logs.path("a.\(ending)")], by: sampleRules())
    #expect(tally.logs[0].unpacker == unpacker && tally.logs[0].lines == 0)
  }

  @Test func emptyFilesAreFine() throws {
    let logs = try Logs()
    try logs.write("", to: "b")
    let files = [try logs.write("", to: "a"), try logs.gzip("b"), try logs.write("\n\n", to: "c")]
    let tally = try tallyViews(in: files, by: sampleRules())
    #expect(tally.logs.map(\.lines) == [0, 0, 0] && tally.leftOut.isEmpty)
    #expect(tally.logs.allSatisfy { !$0.isCut })
  }

  @Test func whatCannotBeOpenedIsTheWorldsFailure() throws {
    let logs = try Logs()
    for path in [logs.path("khong-co.log"), logs.folder] {
      #expect(throws: FileError.self) { try tallyViews(in: [path], by: sampleRules()) }
    }
  }
}
