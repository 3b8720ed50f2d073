import Diagnostics
import Testing

/// Every kind of finding is listed, found by something, explained and tested.
@Suite struct DiagnosticCoverageTests {
  /// The names of the kinds in the catalogue by their ids: `reference.unknown` is
  /// `referenceUnknown`.
  private static let names: [String: String] = {
    let declaration =
      /static let (?<name>\w+)(?:: DiagnosticKind)? = DiagnosticKind\(\s*"(?<id>[^"]+)"/
    let found = Repository.sources.filter { $0.path.contains("/Catalogue/") }
      .flatMap { $0.text.matches(of: declaration) }
      .map { (String($0.output.id), String($0.output.name)) }
    return Dictionary(found) { first, _ in first }
  }()

  /// The words after a dot in some sources, such as `referenceUnknown` in `.referenceUnknown`.
  private static func members(of files: [RepositoryFile]) -> Set<Substring> {
    let isWordByte = { (byte: UInt8) in
      byte == UInt8(ascii: "_") || UnicodeScalar(byte).properties.isAlphabetic
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }
    return Set(
      files.flatMap { file in
        file.text.utf8.split(separator: UInt8(ascii: ".")).map { piece in
          Substring(piece.prefix(while: isWordByte))
        }
      })
  }

  @Test func everyKindOfTheCatalogueIsListed() {
    let listed = Set(DiagnosticKind.all.map(\.id))
    #expect(Set(Self.names.keys).symmetricDifference(listed).sorted() == [])
  }

  @Test func everyKindIsFoundBySomething() {
    let used = Self.members(
      of: Repository.sources.filter { !$0.path.contains("/Catalogue/") })
    let unused = DiagnosticKind.all.map(\.id).filter { id in
      Self.names[id].map { !used.contains($0[...]) } ?? true
    }
    #expect(unused == [])
  }

  @Test func everyKindIsTested() {
    let tests = Repository.tests.filter { $0.target != "ArchitectureTests" }
    let used = Self.members(of: tests)
    let untested = DiagnosticKind.all.map(\.id).filter { id in
      !(Self.names[id].map { used.contains($0[...]) } ?? false)
        && !tests.contains { $0.text.contains(id) }
    }
    #expect(untested == [])
  }

  @Test func everyKindHasAPage() {
    let pages = Repository.documents.filter { $0.path.hasPrefix("docs/diagnostics/") }
    let titles = Dictionary(
      uniqueKeysWithValues: pages.map { ($0.path, $0.lines.first.map(String.init) ?? "") })
    let missing = DiagnosticKind.all.map(\.id).filter { id in
      titles["docs/diagnostics/\(id).md"] != "# \(id)"
    }
    #expect(missing == [])
  }

  @Test func everyPageIsOfAKind() {
    let pages = Repository.documents.map(\.path).filter { $0.hasPrefix("docs/diagnostics/") }
    let kinds = DiagnosticKind.all.map { "docs/diagnostics/\($0.id).md" }
    let stray = Set(pages).subtracting(kinds).subtracting(["docs/diagnostics/README.md"])
    #expect(stray.sorted() == [])
  }
}
