import Foundation
import Testing

@testable import Templating

/// Every case gives the same bytes as Jinja2, or an error on both sides.
@Suite struct DifferentialTests {
  @Test func agreesWithJinja() throws {
    let cases = try CaseFile.all()
    #expect(cases.count >= 500)
    for (test, answer) in zip(cases, try Oracle.answers(to: cases)) {
      for isTyped in [false, true] {
        let found = Rendering(test, isTyped: isTyped)
        if !agrees(found, answer) {
          Issue.record("\(test.name) (typed: \(isTyped))\n jinja: \(answer)\n ours: \(found)")
        }
      }
    }
  }

  @Test func differsAsIntended() throws {
    let cases = try CaseFile.differences().flatMap(\.cases)
    #expect(!cases.isEmpty)
    for (test, answer) in zip(cases, try Oracle.answers(to: cases)) {
      let free = Rendering(test, isTyped: false)
      let typed = Rendering(test, isTyped: true)
      let isAsIntended =
        switch test.expectation {
        case .agreement: false
        case .refusedWithTypes: agrees(free, answer) && answer.isPage && !typed.isPage
        case .refused: answer.isPage && !free.isPage && !typed.isPage
        case .accepted: !answer.isPage && free.isPage && typed.isPage
        case .difference:
          answer.isPage && free.isPage && typed.isPage && !agrees(free, answer)
        }
      if !isAsIntended {
        Issue.record("\(test.name)\n jinja: \(answer)\n free: \(free)\n typed: \(typed)")
      }
    }
  }

  /// The section is written from the same file as the test above.
  @Test func theDocumentListsTheDifferences() throws {
    let section = try CaseFile.differences().map { difference in
      let code = difference.cases[0].templates[0].text
      return "- \(difference.summary)\n  `\(code)`"
    }.joined(separator: "\n")
    let document = CaseFile.folder.appending(path: "../../../../docs/templates.md").standardized
    let text = try String(contentsOf: document, encoding: .utf8)
    #expect(text.contains(section), "docs/templates.md has to contain:\n\n\(section)")
  }

  private func agrees(_ found: Rendering, _ answer: Oracle.Answer) -> Bool {
    switch (found, answer) {
    case (.page(let page), .output(let text)): page.utf8.elementsEqual(text.utf8)
    case (.findings, .error): true
    default: false
    }
  }
}
