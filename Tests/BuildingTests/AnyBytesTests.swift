import Building
import Diagnostics
import SiteGraph
import TestSupport
import Testing

/// Any bytes in any file give a report or a site, never a crash.
@Suite struct AnyBytesTests {
  private static let files: KeyValuePairs<String, String> = [
    "content/site.yml": defaultConfiguration + "menu:\n  - {title: A, url: /}\nfields: {so: số}\n",
    "content/units.yml": defaultUnits,
    "content/clusters.yml": "- {id: c, name: C, members: {2026: [cdcs-thu]}}\n",
    "content/periods.yml": "- {slug: p, title: P, start: 01/01/2022, end: 31/12/2025}\n",
    "content/honours.yml": "- {code: h, title: H, rank: 5}\n",
    "content/campaigns/c.md": "---\nten: C\nphases: [{name: Đợt 1, start: 01/01/2026}]\n---\nA\n",
    "content/profiles/p.md": profileText(
      ["khen_thuong": "Lao động tiên tiến các năm 2024, 2025", "giai_doan": "2022-2025"],
      body: "## A\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> [!NOTE]\n> x\n\n![a](p.jpg \"b\")\n"),
    "content/profiles/p.jpg": "JPEG",
    "content/pages/a.md": "---\ntieu_de: A\n---\n[p](../profiles/p.md)\n",
    "content/data/d.json": "[{\"a\": 1, \"b\": [2.5, null]}]\n",
    "content/data/e.csv": "a,b\n\"1,2\",3\n",
    "content/data/f.yml": "- {a: 1}\n- {a: x}\n",
    "templates/profile.html":
      "{% extends \"base.html\" %}{% block main %}{{ profile.title|upper }}{% endblock %}",
    "templates/base.html": "{% block main %}{{ page.title }}{% endblock %}{{ strings }}",
    "templates/strings/vi.yml": "read_more: Xem thêm\n",
  ]

  /// Each seed has its own site; each round mutates some files and mends them again.
  @Test(arguments: 1...8)
  func mutatedFilesNeverCrash(seed: UInt64) throws {
    let site = try TestSite()
    for (path, text) in Self.files { try site.write(text, to: path) }
    var mutation = Mutation(generator: SeededGenerator(seed: seed))
    for round in 0..<10 {
      let victims = Self.files.shuffled(using: &mutation.generator).prefix(4)
      for (path, text) in victims {
        try site.write(bytes: mutation.applied(to: Array(text.utf8)), to: path)
      }
      try site.build()
      #expect(isAccountedFor(site), "seed \(seed), round \(round), \(victims.map(\.key))")
      for (path, text) in victims { try site.write(text, to: path) }
    }
  }

  private func isAccountedFor(_ site: TestSite) -> Bool {
    site.report?.isPublished == true || !site.findings.isEmpty
  }

  private static let deep = 400
  private static let extremes: [[UInt8]] = [
    [], Array("\u{FEFF}".utf8), [0], Array("---".utf8), Array("---\n---\n".utf8),
    Array("\r\r\r".utf8), many("["), many("{a: "), many("- "), many("{% if a %}"), many("{{ ("),
    many("> "), many("k") + Array(": x".utf8), Array("a: &a [*a, *a]".utf8),
    Array("a: &a x\n".utf8) + Array(String(repeating: "b: *a\n", count: 1000).utf8),
    Array("---\n".utf8) + many("\"\\"),
    Array("{\"a\": 1e999999, \"b\": 99999999999999999999}".utf8),
    [0xFF, 0xFE, 0x00, 0xD8, 0xC0, 0x80],
  ]

  private static func many(_ text: String) -> [UInt8] {
    Array(String(repeating: text, count: deep).utf8)
  }

  @Test func extremeTextsNeverCrash() throws {
    let site = try TestSite()
    for (number, bytes) in Self.extremes.enumerated() {
      for path in [
        "content/profiles/p\(number).md", "content/pages/a\(number).md",
        "content/data/d\(number).json", "content/data/e\(number).csv",
        "content/data/f\(number).yml", "templates/partials/t\(number).html",
      ] {
        try site.write(bytes: bytes, to: path)
      }
    }
    try site.build()
    #expect(site.findings.count > Self.extremes.count)
  }

  @Test(arguments: 0..<18) func extremeRegistersAndTemplatesNeverCrash(number: Int) throws {
    let bytes = Self.extremes[number]
    let site = try TestSite()
    for (path, text) in Self.files { try site.write(text, to: path) }
    for path in ["content/units.yml", "templates/profile.html", "templates/strings/vi.yml"] {
      try site.write(bytes: bytes, to: path)
    }
    try site.build()
    #expect(isAccountedFor(site))
    try site.write(bytes: bytes, to: "content/site.yml").build()
    #expect(isAccountedFor(site))
  }

  @Test func aVeryDeepTreeOfUnitsIsBuilt() throws {
    let depth = 40
    let units = (0..<depth).map { number in
      "- {id: u\(number), name: Đơn vị \(number)\(number == 0 ? "" : ", parent: u\(number - 1)")}\n"
    }
    let site = try TestSite().write(units.joined(), to: "content/units.yml")
      .write(profileText(["don_vi": "u\(depth - 1)"]), to: "content/profiles/a.md")
      .write("{% for card in cards %}{{ card.title }}{% endfor %}", to: "templates/unit.html")
    try site.build()
    #expect(site.report?.isPublished == true)
    try site.expectContains("don-vi/u0/index.html", "Người thợ may")
  }
}

/// One change of a text: what chance, a broken disk or an editor might do.
private struct Mutation {
  var generator: SeededGenerator

  mutating func applied(to original: [UInt8]) -> [UInt8] {
    var bytes = original
    for _ in 0..<Int.random(in: 1...3, using: &generator) { change(&bytes) }
    return bytes
  }

  private mutating func change(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return }
    let start = Int.random(in: 0..<bytes.count, using: &generator)
    let end = Int.random(in: start...min(bytes.count, start + 20), using: &generator)
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
    case 1: bytes.removeLast(bytes.count - start)
    case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
    case 3: bytes.removeSubrange(start..<end)
    case 4: bytes.insert(contentsOf: noise(), at: start)
    case 5: swapLines(&bytes)
    case 6: bytes.insert(contentsOf: Array("{{[(\"'%}-:#&*!|>~\u{301}\u{202E}".utf8), at: start)
    default: bytes.replaceSubrange(start..<end, with: Array("99999999999999999999".utf8))
    }
  }

  private mutating func noise() -> [UInt8] {
    (0..<Int.random(in: 1...40, using: &generator)).map { _ in
      UInt8.random(in: 0...255, using: &generator)
    }
  }

  private mutating func swapLines(_ bytes: inout [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    guard lines.count > 1 else { return }
    lines.swapAt(
      Int.random(in: 0..<lines.count, using: &generator),
      Int.random(in: 0..<lines.count, using: &generator))
    bytes = Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
