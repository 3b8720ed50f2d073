import Testing

/// How long files and functions are, and what they are called. Each test names every offender.
@Suite struct ShapeTests {
  /// Functions that are one flat `switch`, which splitting would only scatter.
  private static let flatFunctions: Set<String> = [
    "Sources/SiteGraph/Gates/Exclusion.swift remedy"
  ]

  @Test func filesAreShort() {
    let long = (Repository.sources + Repository.tests)
      .map { (path: $0.path, count: $0.lines.count - 1) }
      .filter { $0.count > 400 }
    #expect(long.map { "\($0.path): \($0.count) lines" } == [])
  }

  @Test func functionsAreShort() {
    var long: [String: Int] = [:]
    for file in Repository.sources {
      for function in functions(in: file) where function.length > 40 {
        long["\(file.path) \(function.name)"] = function.length
      }
    }
    let offenders = long.filter { !Self.flatFunctions.contains($0.key) }
    #expect(offenders.map { "\($0.key): \($0.value) lines" }.sorted() == [])
    #expect(Self.flatFunctions.subtracting(long.keys).sorted() == [], "no longer long")
  }

  /// A word from programming fashion in a name hides what the thing is.
  @Test func namesComeFromTheSubject() {
    let fashion = /(?:Manager|Helper|Util|Handler|Common|Misc)/
    let declaration = /\b(?:struct|class|enum|actor|protocol|typealias)\s+(?<name>\w+)/
    var offenders: [String] = []
    for file in Repository.sources + Repository.tests {
      if file.path.contains(fashion) { offenders.append(file.path) }
      for line in file.lines where line.contains(fashion) {
        guard let name = line.firstMatch(of: declaration)?.output.name else { continue }
        if name.contains(fashion) { offenders.append("\(file.path): \(name)") }
      }
    }
    #expect(offenders == [])
  }

  @Test func thereIsSomethingToLookAt() {
    #expect(Repository.sources.contains { $0.path == "Sources/Diagnostics/Diagnostic.swift" })
    #expect(Repository.tests.contains { $0.path == "Tests/ArchitectureTests/ShapeTests.swift" })
  }
}

/// The looking glass itself, as a test that finds nothing must be able to find something.
@Suite struct SourceReadingTests {
  private func lengths(_ text: String) -> [String] {
    functions(in: RepositoryFile(path: "Sources/X/a.swift", text: text))
      .map { "\($0.name) \($0.line) \($0.length)" }
  }

  @Test func findsFunctionsByTheirBraces() {
    let text = #"""
      struct A {
        let table = [1: { $0 }]
        init(
          x: Int = { 3 }()
        ) {
          self.init(y: x)
        }
        var short: Int { 1 }
        var long: Int {
          2
        }
        func a() -> String {
          "}" + "\(b { "}" })" + #"}"# /* } */  // }
        }
        func b(_ f: () -> Void) where T == Int { f() }
        subscript(i: Int) -> Int {
          let r = /}"/
          return """
            }
            """
        }
      }
      protocol P {
        func none() -> Int
        func c()
      }
      func d() {
        func e() {
        }
      }
      """#
    #expect(
      lengths(text) == [
        "init 3 5", "long 9 3", "a 12 3", "b 15 1", "subscript 16 6", "d 27 4", "e 28 2",
      ])
  }

  /// What is code is kept and the rest is blanks; here `_` stands for a blank.
  @Test(arguments: [
    (##"a "b\"c" d"##, "a ______ d"),
    (##"a "\(f("}"))c" d"##, "a ____________ d"),
    (##"a // b "c""##, "a ________"),
    (##"a /* b /* c */ " */ d"##, "a _________________ d"),
    (##"a #"b"c\"# d"##, "a ________ d"),
    (##"x(/b"{/) / c / d"##, "x(_____) / c / d"),
    (##"a = /\/"{/ }"##, "a = ______ }"),
    ("a \"\"\"\n  }\n\"\"\" b", "a ___\n___\n___ b"),
  ])
  func blanksCommentsAndLiterals(code: String, expected: String) {
    #expect(MaskedSwift(code).text == expected.replacing("_", with: " "))
  }
}
