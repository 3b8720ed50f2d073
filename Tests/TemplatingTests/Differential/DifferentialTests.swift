import Testing

@testable import Templating

/// Every case gives the same bytes as Jinja2, or an error on both sides.
@Suite struct DifferentialTests {
  @Test func agreesWithJinja() throws {
    let cases = try CaseFile.all()
    #expect(cases.count >= 500)
    for (test, answer) in zip(cases, try Oracle.answers(to: cases)) {
      compare(test, answer, isTyped: false)
      if test.refusal == nil { compare(test, answer, isTyped: true) }
    }
  }

  @Test func refusesWhatTheTypesForbid() throws {
    for test in try CaseFile.all() where test.refusal != nil {
      if case .page(let page) = Rendering(test, isTyped: true) {
        Issue.record("\(test.name) is not refused: \(page)")
      }
    }
  }

  private func compare(_ test: TemplateCase, _ answer: Oracle.Answer, isTyped: Bool) {
    let found = Rendering(test, isTyped: isTyped)
    let mode = isTyped ? "typed" : "free"
    switch (found, answer) {
    case (.page(let page), .output(let text)) where page.utf8.elementsEqual(text.utf8): break
    case (.findings, .error): break
    case (_, .output(let text)):
      Issue.record("\(test.name) (\(mode))\n jinja: page \(text.debugDescription)\n ours: \(found)")
    case (_, .error(let text)):
      Issue.record("\(test.name) (\(mode))\n jinja: \(text)\n ours: \(found)")
    }
  }
}
