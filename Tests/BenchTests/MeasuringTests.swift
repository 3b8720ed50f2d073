import Foundation
import Testing

@testable import bench

@Suite struct MeasuringTests {
  @Test(
    "The median is the middle value, or the mean of the two in the middle",
    arguments: [
      ([3.0], 3.0, 3.0, 3.0), ([5, 1, 3], 3, 1, 5), ([4, 1, 3, 2], 2.5, 1, 4),
    ])
  func medians(values: [Double], median: Double, lowest: Double, highest: Double) {
    let spread = Spread(values)
    #expect(spread.median == median)
    #expect(spread.lowest == lowest)
    #expect(spread.highest == highest)
  }

  @Test("A process is measured with the threads and the memory that it used")
  func measurement() throws {
    let script = "b = b'x' * 300_000_000; sum(range(3_000_000))"
    let measured = try Execution(program: "python3", arguments: ["-c", script]).measured()
    #expect(measured.peakMemory > 300_000_000)
    #expect(measured.processorSeconds > 0)
    #expect(measured.seconds > 0)
  }

  @Test(
    "A process that doesn't end well is an error with its status",
    arguments: [("exit 3", 3), ("kill -9 $$", 137)])
  func failure(script: String, expected: Int32) {
    let execution = Execution(program: "sh", arguments: ["-c", script])
    #expect {
      try execution.run()
    } throws: { error in
      if case Failure.failed(_, let status) = error { status == expected } else { false }
    }
    #expect(throws: Failure.self) { try Execution(program: "/no/such", arguments: []).run() }
  }

  @Test("An output is counted with its pages, its bytes and its blocks")
  func outputTree() throws {
    try inFolder { folder in
      try write(["a/index.html": "12345", "b.css": "123", "empty.html": ""], to: folder)
      let tree = try OutputTree(of: folder)
      #expect(tree.files == 3)
      #expect(tree.pages == 2)
      #expect(tree.bytes == 8)
      #expect(tree.allocated.isMultiple(of: 512))
    }
  }

  @Test("Trees are the same with the same files and bytes, and not otherwise")
  func trees() throws {
    try inFolder { folder in
      let sides = ["a", "b"].map { folder.appendingPathComponent($0) }
      for side in sides { try write(["x/y.html": "one", "z": "two"], to: side) }
      let log = folder.appendingPathComponent("log")
      #expect(try treesAreSame(sides[0], sides[1], log: log))
      try write(["x/y.html": "onf"], to: sides[1])
      #expect(try treesAreSame(sides[0], sides[1], log: log) == false)
      try write(["x/y.html": "one", "more": ""], to: sides[1])
      #expect(try treesAreSame(sides[0], sides[1], log: log) == false)
    }
  }

  @Test("Clearing the scratch folder leaves what others keep beside it")
  func scratch() throws {
    try inFolder { folder in
      try write(["work/mine": "x", "exemplar-bench/work/old": "x"], to: folder)
      let scratch = try Scratch(in: folder.path)
      #expect(!FileManager.default.fileExists(atPath: scratch.path("old").path))
      #expect(FileManager.default.fileExists(atPath: scratch.work.path))
      #expect(FileManager.default.fileExists(atPath: folder.path + "/work/mine"))
    }
  }

  @Test("Everyone builds from nothing and is copied; what isn't kept goes at once")
  func tournament() throws {
    try inFolder { folder in
      let scratch = try Scratch(in: folder.path)
      func contender(_ name: String, _ script: String) -> Contender {
        let output = scratch.path(name)
        return Contender(
          name: name,
          execution: Execution(
            program: "sh", arguments: ["-c", script, "sh", output.path], log: scratch.log(name)),
          output: output, state: scratch.path("state-\(name)"))
      }
      // Each fails if its output is still there.
      var tournament = Tournament(
        [
          contender("kept", "mkdir $1 && echo 1234 >$1/a.html"),
          contender("removed", "mkdir $1 && echo 1 >$1/a && echo 2 >$1/b"),
        ], scratch: scratch)
      try tournament.warmUp()
      try tournament.round(keeping: ["kept"])
      try tournament.round(keeping: ["kept"], without: ["removed"])
      #expect(tournament.entries.map(\.builds.runs.count) == [2, 1])
      #expect(tournament.entries.map(\.copies.runs.count) == [2, 1])
      #expect(tournament.entries.map(\.output.files) == [1, 2])
      #expect(tournament.entries.map(\.output.bytes) == [5, 4])
      let left = try FileManager.default.contentsOfDirectory(atPath: scratch.work.path)
      #expect(left == ["kept"])
    }
  }
}
