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

  @Test("A table has columns of one width, and the ratio of the medians")
  func table() {
    var slow = Series("Slow")
    var fast = Series("Fast")
    for seconds in [20.0, 18, 19] {
      slow.add(Measurement(seconds: seconds, processorSeconds: 30, peakMemory: 1_048_576_000))
      fast.add(Measurement(seconds: 1, processorSeconds: 2, peakMemory: 104_857_600))
    }
    #expect(
      ComparisonTable(first: slow, second: fast).text == """
        | median (min–max)            |                Slow |             Fast | Slow / Fast |
        | --------------------------- | ------------------: | ---------------: | ----------: |
        | wall time (s)               | 19.00 (18.00–20.00) | 1.00 (1.00–1.00) |        19.0 |
        | CPU time, user + system (s) | 30.00 (30.00–30.00) | 2.00 (2.00–2.00) |        15.0 |
        | peak memory (MiB)           |    1000 (1000–1000) |    100 (100–100) |        10.0 |
        """)
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
}
