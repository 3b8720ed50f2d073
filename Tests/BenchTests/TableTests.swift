import Testing

@testable import bench

@Suite struct TableTests {
  static func series(_ name: String, _ seconds: [Double], mebibytes: Double = 100) -> Series {
    var series = Series(name)
    for value in seconds {
      series.add(
        Measurement(
          seconds: value, processorSeconds: 2 * value, peakMemory: mebibytes * 1_048_576))
    }
    return series
  }

  static func entry(
    _ name: String, _ seconds: [Double], mebibytes: Double, pages: Int
  ) -> Tournament.Entry {
    Tournament.Entry(
      builds: series(name, seconds, mebibytes: mebibytes), copies: series(name, [0.5]),
      output: OutputTree(
        files: pages + 2, pages: pages, bytes: pages * 10_000, allocated: pages * 12_288))
  }

  static let hugo = entry("Hugo", [20, 18, 19], mebibytes: 1000, pages: 13_000)
  static let exemplar = entry("Exemplar", [1, 1.25, 1.125], mebibytes: 100, pages: 12_345)

  @Test("Programs stand side by side, and Hugo is divided by Exemplar")
  func sizes() {
    #expect(
      SizeTable(.init(profiles: 10_000, entries: [Self.hugo, Self.exemplar])).text == """
        | W(10 000)                            |             Hugo |         Exemplar | Hugo / Exemplar |
        | ------------------------------------ | ---------------: | ---------------: | --------------: |
        | wall time (s)                        | 19.0 (18.0–20.0) | 1.12 (1.00–1.25) |            16.9 |
        | CPU time, user + system (s)          | 38.0 (36.0–40.0) | 2.25 (2.00–2.50) |            16.9 |
        | peak memory (MiB)                    | 1000 (1000–1000) |    100 (100–100) |            10.0 |
        | `cp -r` of the output, wall time (s) |            0.500 |            0.500 |            1.00 |
        | wall time / `cp -r`                  |             38.0 |             2.25 |            16.9 |
        | pages                                |           13 000 |           12 345 |            1.05 |
        | files                                |           13 002 |           12 347 |            1.05 |
        | megabytes                            |              130 |              123 |            1.05 |
        """)
  }

  @Test("Without Hugo there is nothing to divide")
  func withoutHugo() {
    let text = SizeTable(.init(profiles: 1000, entries: [Self.exemplar])).text
    #expect(
      text.hasPrefix(
        """
        | W(1 000)                             |         Exemplar |
        | ------------------------------------ | ---------------: |
        | wall time (s)                        | 1.12 (1.00–1.25) |
        """))
  }

  @Test("Edits stand in rows, sizes in columns")
  func edits() {
    let table = EditTable([
      .init(
        profiles: 1000,
        kinds: [Self.series("nothing", [0.25, 0.125]), Self.series("one body", [0.5])]),
      .init(
        profiles: 10_000, kinds: [Self.series("nothing", [2]), Self.series("one body", [3, 4, 5])]),
    ])
    #expect(
      table.text == """
        | edited   | W(1 000), wall time (s) | CPU time (s) | W(10 000), wall time (s) | CPU time (s) |
        | -------- | ----------------------: | -----------: | -----------------------: | -----------: |
        | nothing  |     0.188 (0.125–0.250) |        0.375 |                     2.00 |         4.00 |
        | one body |                   0.500 |         1.00 |         4.00 (3.00–5.00) |         8.00 |
        """)
  }

  @Test("More threads are compared with the first number of them")
  func threads() {
    let table = ThreadTable(
      .init(
        profiles: 10_000,
        jobs: [
          .init(count: 1, builds: Self.series("1", [3])),
          .init(count: 2, builds: Self.series("2", [2, 2], mebibytes: 110)),
        ]))
    #expect(
      table.text == """
        | W(10 000), `--jobs` |    wall time (s) |     CPU time (s) | peak memory (MiB) | times as fast as 1 |
        | ------------------- | ---------------: | ---------------: | ----------------: | -----------------: |
        | 1                   |             3.00 |             6.00 |               100 |               1.00 |
        | 2                   | 2.00 (2.00–2.00) | 4.00 (4.00–4.00) |     110 (110–110) |               1.50 |
        """)
  }

  @Test("Stages have their median and their share of the sum; one may be absent from a build")
  func stages() {
    let builds = ["read 20.0 ms\nrender 60.0 ms", "read 40.0 ms\nrender 90.0 ms", "render 70.0 ms"]
    let table = StageTable([
      .init(profiles: 1000, builds: builds.map(StageTimes.init), templates: "\na 1\n")
    ])
    #expect(
      table.text == """
        | stage  | W(1 000) (ms) | share |
        | ------ | ------------: | ----: |
        | read   |          20.0 |  22 % |
        | render |          70.0 |  78 % |
        | sum    |          90.0 | 100 % |

        Templates at W(1 000), `exemplar build --template-metrics`:

        ```
        a 1
        ```
        """)
  }

  @Test("The start is told in milliseconds")
  func startup() {
    #expect(
      StartupTable(Self.series("", [0.002, 0.004, 0.003])).text == """
        | `exemplar version`, 3 times |               ms |
        | --------------------------- | ---------------: |
        | wall time                   | 3.00 (2.00–4.00) |
        | CPU time                    | 6.00 (4.00–8.00) |
        """)
  }

  @Test("A million profiles are told with what they take on the disk")
  func million() {
    let table = MillionTable(
      profiles: 1_000_000,
      build: Measurement(seconds: 250, processorSeconds: 400, peakMemory: 2_097_152_000),
      output: OutputTree(
        files: 1_500_000, pages: 1_499_000, bytes: 28_000_000_000, allocated: 30_500_000_000))
    #expect(
      table.text == """
        | W(1 000 000)                |  Exemplar |
        | --------------------------- | --------: |
        | wall time (s)               |       250 |
        | CPU time, user + system (s) |       400 |
        | peak memory (MiB)           |      2000 |
        | pages                       | 1 499 000 |
        | files                       | 1 500 000 |
        | gigabytes                   |      28.0 |
        | gigabytes on the disk       |      30.5 |
        """)
  }

  @Test(
    "Numbers have about three digits, and great ones spaces",
    arguments: [(0.01234, "0.012"), (1.234, "1.23"), (12.34, "12.3"), (123.4, "123"), (0, "0.000")])
  func rounding(value: Double, text: String) {
    #expect(Wording.rounded(value) == text)
  }

  @Test(
    "Thousands are parted",
    arguments: [(0, "0"), (999, "999"), (1000, "1 000"), (1_002_003, "1 002 003")])
  func grouping(number: Int, text: String) {
    #expect(Wording.grouped(number) == text)
  }
}
