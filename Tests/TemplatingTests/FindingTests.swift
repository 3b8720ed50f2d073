import Bytes
import Diagnostics
import Testing

@testable import Templating

/// Every kind of finding, with its place: `⟦…⟧` draws it in the template.
@Suite struct FindingTests {
  @Test(arguments: drawings)
  func standsWhereItIsDrawn(drawing: Drawing) throws {
    let found = drawing.findings()
    let expected = try #require(drawing.place)
    let wanted = "\(drawing.id) \(expected)"
    let shown = found.map { finding in
      let place = finding.place.map { place in
        "\(place.line):\(place.column)-\(place.endLine):\(place.endColumn)"
      }
      return "\(finding.kind.id) \(place ?? "nowhere")"
    }
    #expect(shown == [wanted])
  }

  @Test func everyKindIsDrawn() {
    let drawn = Set(drawings.map(\.id))
    let kinds = DiagnosticKind.all.map(\.id).filter { $0.hasPrefix("template.") }
    #expect(Set(kinds).subtracting(drawn).subtracting(["template.not_utf8"]) == [])
  }

  @Test func refusesBytesThatAreNotText() {
    var log = DiagnosticLog()
    _ = TemplateLibrary.load(
      sources: [SourceText(file: "templates/a.html", bytes: [0x61, 0xFF, 0x62])],
      schema: TemplateSchema(), entries: [], constants: [:], log: &log)
    #expect(log.diagnostics.map(\.kind) == [.templateNotUTF8])
    #expect(log.diagnostics.first?.place?.line == 1)
  }

  @Test(arguments: [
    ("{{ profile.tilte }}", ["title"]), ("{{ profle.title }}", ["profile"]),
    ("{{ profile.title|uper }}", ["upper"]), ("{{ n is od }}", ["odd"]),
    ("{% fi n %}", ["if"]), ("{{ rnage(3) }}", ["range"]),
    ("{{ profile.title.uper() }}", ["upper"]),
    ("{{ 'a'|truncate(lenght=3) }}", ["length"]), ("{{ profile.awards.length }}", ["|length"]),
    ("{{ profile }}", ["profile.title"]), ("{% include 'pat.html' %}", ["part.html"]),
    ("{{ strings.hom }}", ["home"]),
    ("{{ profile.awards|map(attribute='nmae')|join }}", ["name"]),
    ("{{ profile.awards|sort(attribute='yaer')|length }}", ["year"]),
    ("{{ profile.awards|selectattr('yer')|list|length }}", ["year"]),
  ])
  func suggestsWhatWasMeant(text: String, suggestions: [String]) {
    let found = Drawing("", text).findings()
    #expect(found.first?.suggestions.map(\.text) == suggestions)
  }

  @Test func reportsEverythingAtOnce() {
    let text = """
      {{ profle.title }}
      {{ profile.tilte|uper }}
      {{ profile.title }
      {% if n %}{{ m }}{% endfi %}{% endif %}
      """
    let found = Drawing("", text).findings()
    #expect(
      found.map(\.kind.id)
        == [
          "template.unclosed", "template.unknown_tag", "template.unknown_name",
          "template.unknown_attribute", "template.unknown_filter", "template.unknown_name",
        ])
  }

  @Test(arguments: [
    "{{ n\n<b>x</b>\n{{ n }}\n{% if n %}a{% endif %}",
    "{{ n\n<p>Xin chào!</p>{% if n %}a{% endif %}",
    "{% if n %}{{ n\n</b>{% endif %}", "{{ n }\n{{ n }}", "{% if n }\n{% endif %}", "{{ n %}",
    "{{ n\n</b>",
  ])
  func aTagThatIsNotClosedIsOneFinding(text: String) {
    let ids = Drawing("", text).findings().map(\.kind.id)
    #expect(ids.filter { $0 != "template.unexpected_tag" } == ["template.unclosed"])
  }

  @Test func saysOnceWhatStandsInSeveralPages() {
    var log = DiagnosticLog()
    let source = SourceText(file: "templates/a.html", bytes: Array("{{ x }}".utf8))
    _ = TemplateLibrary.load(
      sources: [source], schema: TemplateSchema(),
      entries: ["a", "b", "c"].map { EntryPoint(kind: $0, template: "a.html", context: []) },
      constants: [:], log: &log)
    #expect(log.diagnostics.count == 1)
  }
}

struct Drawing: Sendable, CustomTestStringConvertible {
  let id: String
  private let text: String
  private let others: [String: String]

  init(_ id: String, _ text: String, _ others: [String: String] = [:]) {
    self.id = id
    self.text = text
    self.others = others
  }

  var testDescription: String { "\(id): \(text)" }

  /// The place that is drawn, as `line:column-line:column`.
  var place: String? {
    let drawn = ([text] + others.values).first { $0.contains("⟦") } ?? ""
    guard let open = drawn.firstIndex(of: "⟦"), let close = drawn.firstIndex(of: "⟧") else {
      return nil
    }
    let before = String(drawn[..<open])
    let inside = before + drawn[drawn.index(after: open)..<close]
    return "\(Self.position(before))-\(Self.position(inside))"
  }

  private static func position(_ before: String) -> String {
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    return "\(lines.count):\((lines.last?.count ?? 0) + 1)"
  }

  /// What loading and, if that is fine, rendering finds.
  func findings() -> [Diagnostic] {
    var log = DiagnosticLog()
    let templates = others.merging(["main.html": text, "part.html": "x"]) { first, _ in first
    }
    let library = TemplateLibrary.load(
      sources: templates.sorted { $0.key < $1.key }.map { name, text in
        let plain = text.replacing("⟦", with: "").replacing("⟧", with: "")
        return SourceText(file: "templates/\(name)", bytes: Array(plain.utf8))
      },
      schema: Sample.schema,
      entries: [EntryPoint(kind: "page", template: "main.html", context: Sample.context)],
      constants: Sample.constants, log: &log)
    guard let program = library.program(kind: "page", template: "main.html") else {
      return log.diagnostics
    }
    var buffer = HTMLBuffer()
    do {
      try program.render(Sample.values, into: &buffer)
      return log.diagnostics
    } catch {
      return log.diagnostics + [error.diagnostic]
    }
  }
}

private let drawings: [Drawing] = [
  Drawing("template.syntax", "{{ n ⟦m⟧ }}"), Drawing("template.syntax", "a\n{{ (n⟦]⟧ }}"),
  Drawing("template.syntax", "{{ ⟦}}⟧"), Drawing("template.syntax", "{{ n ⟦?⟧ }}"),
  Drawing("template.syntax", "{% for x ⟦of⟧ [1] %}{% endfor %}"),
  Drawing("template.unclosed", "đ\n ⟦{{⟧ n "), Drawing("template.unclosed", "⟦{#⟧ n "),
  Drawing("template.unclosed", "{{ ⟦'⟧a }}"), Drawing("template.unclosed", "{% ⟦if⟧ n %}x"),
  Drawing("template.unclosed", "{% if n %}{% ⟦for⟧ x in [1] %}{% endif %}"),
  Drawing("template.unclosed", "⟦{%⟧ raw %}x"),
  Drawing("template.unknown_tag", "{% ⟦fi⟧ n %}"),
  Drawing("template.unexpected_tag", "{% ⟦endif⟧ %}"),
  Drawing("template.unexpected_tag", "{% if n %}{% endif %}{% ⟦else⟧ %}"),
  Drawing("template.unsupported", "{% ⟦do⟧ n %}"),
  Drawing("template.unsupported", "{% include ⟦profile.title⟧ %}"),
  Drawing("template.unsupported", "{% for x in [1] ⟦recursive⟧ %}{% endfor %}"),
  Drawing("template.unsupported", "{{ {⟦1⟧: 2} }}"),
  Drawing(
    "template.nested_too_deep",
    "{{ " + String(repeating: "(", count: 60) + "⟦1⟧" + String(repeating: ")", count: 60) + " }}"),
  Drawing("template.number_too_large", "{{ ⟦99999999999999999999⟧ }}"),
  Drawing("template.number_too_large", "{{ ⟦n * 9223372036854775807⟧ }}"),
  Drawing("template.reserved_name", "{% set ⟦loop⟧ = 1 %}"),
  Drawing("template.parameter_order", "{% macro m(a=1, ⟦b⟧) %}{% endmacro %}"),
  Drawing("template.argument_order", "{{ 'a'|replace(old='a', ⟦'b'⟧) }}"),
  Drawing("template.call_needs_macro", "{% call ⟦n⟧ %}{% endcall %}"),
  Drawing("template.required_not_empty", "{% block a required %}⟦x⟧{% endblock %}"),
  Drawing("template.private_import", "{% from 'part.html' import ⟦_a⟧ %}"),
  Drawing("template.unknown_name", "{{ ⟦profle⟧.title }}"),
  Drawing("template.unknown_name", "ắ {{ n }}{{ ⟦x⟧ }}"),
  Drawing("template.unknown_attribute", "{{ profile.⟦tilte⟧ }}"),
  Drawing(
    "template.unknown_attribute",
    "{{ profile['⟦tilte⟧'] }}".replacing("'⟦", with: "⟦'").replacing("⟧'", with: "'⟧")),
  Drawing("template.unknown_attribute", "{% for a in profile.awards %}{{ a.⟦nmae⟧ }}{% endfor %}"),
  Drawing("template.unknown_attribute", "{{ profile.awards|map(attribute=⟦'nmae'⟧)|join }}"),
  Drawing(
    "template.unknown_attribute", "{% macro m(p) %}{{ p.⟦tilte⟧ }}{% endmacro %}{{ m(profile) }}"),
  Drawing("template.unknown_attribute", "{% include 'a.html' %}", ["a.html": "{{ profile.⟦x⟧ }}"]),
  Drawing("template.unknown_attribute", "{{ strings.⟦hom⟧ }}"),
  Drawing("template.unknown_filter", "{{ n|⟦uper⟧ }}"),
  Drawing("template.unknown_filter", "{{ [n]|map(⟦'uper'⟧)|join }}"),
  Drawing("template.unknown_test", "{{ n is ⟦od⟧ }}"),
  Drawing("template.unknown_test", "{{ [n]|select(⟦'od'⟧)|join }}"),
  Drawing("template.unknown_function", "{{ ⟦rnage⟧(3) }}"),
  Drawing("template.unknown_method", "{{ profile.title.⟦uper⟧() }}"),
  Drawing("template.unknown_method", "{{ data.list.⟦uper⟧() }}"),
  Drawing("template.unknown_method", "{{ ⟦data.list.upper()⟧ }}"),
  Drawing("template.unknown_import", "{% from 'part.html' import ⟦a⟧ %}"),
  Drawing("template.unknown_import", "{% import 'part.html' as p %}{{ p.⟦a⟧() }}"),
  Drawing("template.unknown_block", "{{ self.⟦a⟧() }}"),
  Drawing("template.not_a_value", "{% macro m() %}{% endmacro %}{{ ⟦m⟧ }}"),
  Drawing("template.not_a_value", "{{ ⟦range⟧ }}"),
  Drawing("template.not_callable", "{{ ⟦n⟧() }}"),
  Drawing("template.not_printable", "{{ ⟦profile⟧ }}"),
  Drawing("template.not_printable", "{{ ⟦profile⟧ ~ 'x' }}"),
  Drawing("template.not_a_namespace", "{% set ⟦n⟧.x = 1 %}"),
  Drawing("template.not_iterable", "{% for x in ⟦n⟧ %}{% endfor %}"),
  Drawing("template.not_iterable", "{% for x in ⟦data.n⟧ %}{% endfor %}"),
  Drawing("template.wrong_type", "{{ ⟦profile⟧|upper }}"),
  Drawing("template.wrong_type", "{{ ⟦profile.title⟧|abs }}"),
  Drawing("template.wrong_type", "{{ 'abc'|truncate(⟦'x'⟧) }}"),
  Drawing("template.wrong_type", "{{ ⟦profile.title⟧|shout }}".replacing("title", with: "awards")),
  Drawing("template.wrong_type", "{{ ⟦data.n⟧|shout }}"),
  Drawing("template.wrong_operands", "{{ ⟦profile.title + n⟧ }}"),
  Drawing("template.wrong_operands", "{{ ⟦data.n + data.list⟧ }}"),
  Drawing("template.wrong_operands", "{{ ⟦profile.title < n⟧ }}"),
  Drawing("template.wrong_unpacking", "{% for a, b in ⟦[(1, 2, 3)]⟧ %}{% endfor %}"),
  Drawing("template.missing_argument", "{{ n|⟦replace⟧('a') }}"),
  Drawing("template.missing_argument", "{% macro m(a) %}{% endmacro %}{{ ⟦m()⟧ }}"),
  Drawing("template.too_many_arguments", "{{ n|upper(⟦1⟧) }}"),
  Drawing("template.too_many_arguments", "{% macro m(a) %}{% endmacro %}{{ m(1, ⟦2⟧) }}"),
  Drawing("template.unknown_argument", "{{ 'a'|truncate(⟦lenght⟧=3) }}"),
  Drawing("template.format_mismatch", "{{ ⟦'%s %s'|format(n)⟧ }}"),
  Drawing("template.may_be_empty", "{{ ⟦profile.photo⟧.src }}"),
  Drawing("template.may_be_empty", "{{ ⟦profile.summary⟧ }}"),
  Drawing("template.may_be_empty", "{{ ⟦profile.summary⟧|upper }}"),
  Drawing("template.may_be_empty", "{% if profile.photo %}x{% endif %}{{ ⟦profile.photo⟧.src }}"),
  Drawing("template.may_be_undefined", "{% for x in [n] %}{{ ⟦loop.nextitem⟧ }}{% endfor %}"),
  Drawing(
    "template.may_be_undefined", "{% if n %}{% set x = 1 %}{% endif %}{{ ⟦x⟧ }}"),
  Drawing("template.missing_template", "{% include ⟦'nothing.html'⟧ %}"),
  Drawing("template.missing_template", "{% extends ⟦'nothing.html'⟧ %}"),
  Drawing("template.circular", "{% include 'a.html' %}", ["a.html": "{% include ⟦'main.html'⟧ %}"]),
  Drawing("template.circular", "{% extends ⟦'main.html'⟧ %}"),
  Drawing("template.misplaced_extends", "{% if n %}{% extends ⟦'part.html'⟧ %}{% endif %}"),
  Drawing(
    "template.duplicate_block",
    "{% block a %}{% endblock %}{% block ⟦a⟧ %}{% endblock %}"),
  Drawing(
    "template.useless_block", "{% extends 'base.html' %}{% block ⟦bdoy⟧ %}{% endblock %}",
    ["base.html": "{% block body %}{% endblock %}"]),
  Drawing(
    "template.required_block", "{% extends 'base.html' %}",
    ["base.html": "{% block ⟦body⟧ required %}{% endblock %}"]),
  Drawing("template.no_parent_block", "{% block a %}{{ ⟦super()⟧ }}{% endblock %}"),
  Drawing("template.outside_block", "{% extends 'part.html' %}⟦x⟧"),
  Drawing(
    "template.too_large",
    (0..<16).map { index in
      let call = index == 15 ? "⟦m16()⟧" : "m\(index + 1)()"
      return "{% macro m\(index)() %}{{ m\(index + 1)() }}{{ \(call) }}{% endmacro %}"
    }.joined() + "{% macro m16() %}{{ m17() }}{% endmacro %}"
      + "{% macro m17() %}x{% endmacro %}{{ m0() }}"),
  Drawing("template.undefined", "{{ ⟦data.nothing⟧ }}"),
  Drawing("template.undefined", "{{ ⟦data.nothing⟧.x }}".replacing("⟧.x", with: ".x⟧")),
  Drawing("template.undefined", "{{ ⟦data.list[7]⟧ }}"),
  Drawing("template.may_be_undefined", "{{ ⟦([]|first)⟧ }}"),
  Drawing("template.division_by_zero", "{{ ⟦n / 0⟧ }}"),
  Drawing("template.division_by_zero", "\n{{ 1 + ⟦n % (n - n)⟧ }}"),
  Drawing(
    "template.recursion_too_deep", "{% macro m(n) %}{{ ⟦m(n)⟧ }}{% endmacro %}{{ m(n) }}"),
]
