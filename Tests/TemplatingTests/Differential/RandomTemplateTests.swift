import Testing

@testable import Templating

@Suite struct RandomTemplateTests {
  /// Templates written by chance give the same bytes as Jinja2, typed or not.
  @Test func agreesWithJinja() throws {
    let cases = (1...600).map { seed in
      TemplateCase(
        name: "seed \(seed)", templates: [("main.html", RandomTemplate.text(seed: UInt64(seed)))],
        context: RandomTemplate.context)
    }
    for (test, answer) in zip(cases, try Oracle.answers(to: cases)) {
      for isTyped in [false, true] {
        let found = Rendering(test, isTyped: isTyped)
        switch (found, answer) {
        case (.page(let page), .output(let text)) where page.utf8.elementsEqual(text.utf8): break
        case (.findings, .error): break
        default:
          Issue.record(
            "\(test.name)\n\(test.templates[0].text)\n jinja: \(answer)\n ours: \(found)")
        }
      }
    }
  }
}
