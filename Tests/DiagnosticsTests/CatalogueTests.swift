import Diagnostics
import Foundation
import Testing

/// What holds for every kind of finding. Each test names all the kinds that break it.
@Suite struct CatalogueTests {
  private func wordings(_ kind: DiagnosticKind) -> [Wording] {
    [kind.message] + (kind.label.map { [$0] } ?? []) + kind.help
  }

  private func idsWhere(_ isBroken: (DiagnosticKind) -> Bool) -> [String] {
    DiagnosticKind.all.filter(isBroken).map(\.id)
  }

  @Test func idsAreUnique() {
    let counts = Dictionary(DiagnosticKind.all.map { ($0.id, 1) }, uniquingKeysWith: +)
    #expect(counts.filter { $0.value > 1 }.keys.sorted() == [])
  }

  @Test func idsAreAnAreaAndAProblem() {
    let pattern = /[a-z][a-z0-9]*(_[a-z0-9]+)*\.[a-z][a-z0-9]*(_[a-z0-9]+)*/
    #expect(idsWhere { $0.id.wholeMatch(of: pattern) == nil } == [])
  }

  @Test func kindsAreFoundByTheirId() {
    #expect(idsWhere { DiagnosticKind.named($0.id) != $0 } == [])
    #expect(DiagnosticKind.named("files.no_such_kind") == nil)
  }

  /// `{what_en}` is the English word for what `{what}` says in Vietnamese.
  @Test func bothLanguagesNeedTheSameArguments() {
    func names(_ pattern: String) -> Set<String> {
      Set(pattern.matches(of: /\{([a-z_]+)\}/).map { String($0.output.1) })
    }
    func base(_ name: String) -> String {
      name.hasSuffix("_en") ? String(name.dropLast(3)) : name
    }
    let broken = idsWhere { kind in
      wordings(kind).contains { wording in
        names(wording.vi) != Set(names(wording.en).map(base))
      }
    }
    #expect(broken == [])
  }

  @Test func placeholdersAreWellFormed() {
    let broken = idsWhere { kind in
      wordings(kind).contains { wording in
        [wording.vi, wording.en].contains { pattern in
          pattern.replacing(/\{[a-z][a-z_]*\}/, with: "").contains { $0 == "{" || $0 == "}" }
        }
      }
    }
    #expect(broken == [])
  }

  @Test func wordsEndWithoutAFullStop() {
    let broken = idsWhere { kind in
      wordings(kind).contains { $0.vi.hasSuffix(".") || $0.en.hasSuffix(".") }
    }
    #expect(broken == [])
  }

  @Test func wordsAreOneLineInBothLanguages() {
    let broken = idsWhere { kind in
      wordings(kind).contains { wording in
        [wording.vi, wording.en].contains { $0.isEmpty || $0.contains(where: \.isNewline) }
      }
    }
    #expect(broken == [])
  }

  /// Swift's `==` takes both normal forms for equal, so the scalars are compared.
  @Test func vietnameseIsPrecomposed() {
    let broken = idsWhere { kind in
      wordings(kind).contains { wording in
        let composed = wording.vi.precomposedStringWithCanonicalMapping
        return !wording.vi.unicodeScalars.elementsEqual(composed.unicodeScalars)
      }
    }
    #expect(broken == [])
  }

  @Test func backquotesComeInPairs() {
    let broken = idsWhere { kind in
      wordings(kind).contains { wording in
        [wording.vi, wording.en].contains { $0.count { $0 == "`" } % 2 != 0 }
      }
    }
    #expect(broken == [])
  }

  @Test func everyKindDescribesItself() {
    for language in MessageLanguage.allCases {
      let broken = idsWhere { kind in
        let text = describe(kind, language: language)
        return !text.contains(kind.id) || text.contains("{")
      }
      #expect(broken == [])
    }
  }
}
