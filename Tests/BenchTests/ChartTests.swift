import Testing

@testable import bench

@Suite struct ChartTests {
  @Test("The scale has whole powers of ten around all values")
  func scale() {
    let scale = LogarithmicScale([0.05, 3, 218])
    #expect(scale.decades == [0.01, 0.1, 1, 10, 100, 1000])
    #expect(scale.share(0.01) == 0)
    #expect(scale.share(1000) == 1)
    #expect(abs(scale.share(1) - 0.4) < 1e-9)
    #expect(scale.share(0) == 0)
    #expect(LogarithmicScale([1]).decades == [1, 10])
    #expect(LogarithmicScale([]).decades == [1, 10])
  }

  @Test("A dot stands at the median, and a line from the fastest run to the slowest")
  func svg() {
    let chart = Chart([
      .init(
        title: "W(1 000)",
        rows: [
          .init(label: "Hugo <1> & more", seconds: Spread([1, 10, 100])),
          .init(label: "Exemplar", seconds: Spread([1])),
        ])
    ])
    #expect(
      chart.svg == """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 140" role="img" \
        font-family="sans-serif" font-size="13" fill="#222">
        <title>Wall time by program and size</title>
        <desc>W(1 000): Hugo &lt;1> &amp; more 10.0 s, Exemplar 1.00 s</desc>
        <rect width="760" height="140" fill="#fff"/>
        <path d="M230 20V96" stroke="#ddd"/>\
        <text x="230" y="112" text-anchor="middle" fill="#666">1</text>
        <path d="M460 20V96" stroke="#ddd"/>\
        <text x="460" y="112" text-anchor="middle" fill="#666">10</text>
        <path d="M690 20V96" stroke="#ddd"/>\
        <text x="690" y="112" text-anchor="middle" fill="#666">100</text>
        <text x="230" y="130" fill="#666">seconds, logarithmic</text>
        <text x="10" y="46" font-weight="bold">W(1 000)</text>
        <text x="20" y="64">Hugo &lt;1> &amp; more</text>\
        <path d="M230 60H690" stroke="#555" stroke-width="2"/>\
        <circle cx="460" cy="60" r="4" fill="#555"/>\
        <text x="699" y="64" fill="#444">10.0 s</text>
        <text x="20" y="84">Exemplar</text>\
        <path d="M230 80H230" stroke="#b3261e" stroke-width="2"/>\
        <circle cx="230" cy="80" r="4" fill="#b3261e"/>\
        <text x="239" y="84" fill="#444">1.00 s</text>
        </svg>

        """)
  }

  @Test("Each size shows its builds, one edit and the copy of Exemplar's output")
  func groups() {
    var results = Results()
    results.sizes = [.init(profiles: 1000, entries: [TableTests.hugo, TableTests.exemplar])]
    #expect(
      results.chartGroups.map { $0.rows.map(\.label) } == [
        ["Hugo", "Exemplar", "cp -r of its output"]
      ])
    results.edits = [
      .init(
        profiles: 1000,
        kinds: [
          TableTests.series("nothing", [1]), TableTests.series("one profile's body", [2]),
          TableTests.series("one profile's title", [3]),
        ])
    ]
    #expect(
      results.chartGroups.map { $0.rows.map(\.label) } == [
        ["Hugo", "Exemplar", "Exemplar, one profile's body", "cp -r of its output"]
      ])
    #expect(results.chartGroups[0].rows[2].seconds == Spread([2]))
  }
}
