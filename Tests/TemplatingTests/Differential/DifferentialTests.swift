import Testing

@testable import Templating

/// Every case gives the same bytes as Jinja2, or an error on both sides.
@Suite struct DifferentialTests {
  @Test func agreesWithJinja() throws {
    let cases = try CaseFile.all()
    #expect(cases.count >= 500)
    for (test, answer) in zip(cases, try Oracle.answers(to: cases)) {
      switch test.expectation {
      case .agreement:
        compare(test, answer, isTyped: false)
        compare(test, answer, isTyped: true)
      case .refusedWithTypes:
        compare(test, answer, isTyped: false)
        expect(test, answer, isPage: false, isTyped: true)
      case .refused:
        expect(test, answer, isPage: false, isTyped: false)
        expect(test, answer, isPage: false, isTyped: true)
      case .accepted:
        expect(test, answer, isPage: true, isTyped: false)
      }
    }
  }

  /// Expects a page or a finding, and Jinja to do the opposite.
  private func expect(
    _ test: TemplateCase, _ answer: Oracle.Answer, isPage: Bool, isTyped: Bool
  ) {
    let found = Rendering(test, isTyped: isTyped)
    let foundPage = if case .page = found { true } else { false }
    let jinjaPage = if case .output = answer { true } else { false }
    if foundPage != isPage || jinjaPage == isPage {
      Issue.record("\(test.name) (typed: \(isTyped)) differs otherwise\n \(answer)\n \(found)")
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
