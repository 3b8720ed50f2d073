import Foundation
import Testing

@testable import bench

/// What the benchmark reads: the answers of programs, and the system's.
@Suite struct ReadingTests {
  @Test("The stages are the lines of three words that end with ms")
  func stages() {
    let times = StageTimes(
      """
      warning: reading took 3.1 ms
      scan      4.3 ms
      render    165.0 ms
      total 3 pages ms
      """)
    #expect(
      times.stages == [
        .init(name: "scan", milliseconds: 4.3), .init(name: "render", milliseconds: 165),
      ])
  }

  @Test(
    "A flag is known by its whole name",
    arguments: [
      ("  --ignore-cache  Build anew.", true), ("  -i,--ignore-cache", true),
      ("[--ignore-cache]", true), ("  --ignore-cached", false), ("ignore-cache", false),
      ("", false),
    ])
  func flags(help: String, isThere: Bool) {
    #expect(ExemplarProgram.mentions("--ignore-cache", in: help) == isThere)
  }

  @Test(
    "Numbers are whole, above zero and parted by commas",
    arguments: [
      ("1000", [1000]), ("1000,10000", [1000, 10_000]), ("", nil), ("0", nil), ("1,", nil),
      ("1 000", nil), ("-1", nil), ("x", nil),
    ] as [(String, [Int]?)])
  func numbers(text: String, values: [Int]?) {
    #expect(Numbers(argument: text)?.values == values)
  }

  @Test(
    "A path lies on the innermost file system that is mounted above it",
    arguments: [
      ("/home/a", "ext4"), ("/dev/shm", "tmpfs"), ("/dev/shm/a/b", "tmpfs"),
      ("/dev/shmem", "devtmpfs"),
    ])
  func fileSystems(path: String, type: String) {
    let mounts = """
      /dev/vda / ext4 rw 0 0
      tmpfs /dev/shm tmpfs rw 0 0
      dev /dev devtmpfs rw 0 0
      """
    #expect(Room.fileSystem(of: path, mounts: mounts) == type)
  }

  @Test("More profiles need more room, and Hugo and a copy too")
  func room() {
    let million = Room.needed(profiles: 1_000_000, hugo: false)
    #expect((40_000_000_000..<60_000_000_000).contains(million))
    #expect(million == 1000 * Room.needed(profiles: 1000, hugo: false))
    #expect(Room.needed(profiles: 1000, hugo: true) > Room.needed(profiles: 1000, hugo: false))
    #expect(
      Room.needed(profiles: 1000, hugo: true, copies: true)
        > Room.needed(profiles: 1000, hugo: true))
  }

  @Test("Without room the benchmark doesn't begin, and says how much there is")
  func noRoom() throws {
    try inFolder { folder in
      let scratch = try Scratch(in: folder.path)
      try Room.check(profiles: 1, hugo: true, scratch: scratch)
      #expect {
        try Room.check(profiles: 1_000_000_000_000, hugo: false, scratch: scratch)
      } throws: { error in
        "\(error)".contains("49000000.0 GB are needed in \(scratch.folder.path)")
          && "\(error)".contains("--scratch")
      }
    }
  }

  @Test("A value is found by its name in the files of /proc")
  func values() {
    let text = "processor\t: 0\nmodel name\t: AMD EPYC\nmodel name\t: other\n"
    #expect(Machine.value(of: "model name", in: text) == "AMD EPYC")
    #expect(Machine.value(of: "name", in: text) == nil)
    #expect(
      Machine(processors: 2, model: "AMD EPYC", memory: 25_769_803_776).description
        == "2 processors (AMD EPYC), 24 GiB of memory")
    #expect(
      Machine(processors: 8, model: nil, memory: 1_073_741_824).description
        == "8 processors, 1 GiB of memory")
  }

  @Test(
    "Threads are compared at 10 000 profiles or below, else at the least size",
    arguments: [
      ([1000, 10_000, 100_000], 10_000), ([1000], 1000), ([20_000, 100_000], 20_000),
      ([1000, 100_000], 1000), ([], nil),
    ] as [([Int], Int?)])
  func threadSize(sizes: [Int], size: Int?) {
    let plan = Survey.Plan(
      parts: [.threads], sizes: sizes, runs: 1, edits: 1, jobs: [1], hugo: false)
    #expect(plan.threadSize == size)
  }
}
