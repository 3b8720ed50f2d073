import Bytes
import Diagnostics
import Testing

@testable import Templating

/// What a compiled program is, besides what it prints.
@Suite struct ProgramTests {
  private func library(
    _ templates: [String: String], _ log: inout DiagnosticLog
  ) -> TemplateLibrary {
    TemplateLibrary.load(
      sources: templates.sorted { $0.key < $1.key }.map {
        SourceText(file: "templates/\($0.key)", bytes: Array($0.value.utf8))
      },
      schema: Sample.schema,
      entries: [EntryPoint(kind: "page", template: "main.html", context: Sample.context)],
      constants: Sample.constants, log: &log)
  }

  private func program(_ text: String, _ others: [String: String] = [:]) throws -> TemplateProgram {
    var log = DiagnosticLog()
    let library = library(others.merging(["main.html": text]) { $1 }, &log)
    return try #require(
      library.program(kind: "page", template: "main.html"),
      "\(log.diagnostics.map { "\($0.kind.id) \($0.arguments)" })")
  }

  private func page(_ text: String, _ others: [String: String] = [:]) throws -> String {
    var buffer = HTMLBuffer()
    try program(text, others).render(Sample.values, into: &buffer)
    return buffer.string()
  }

  /// A page has only the parts that its site has chosen, in their order.
  @Test func aLoopOverWhatIsKnownIsPutInPlaceTurnByTurn() throws {
    let text = """
      {% for part in ["b", "a"] %}{% if part == "a" %}{{ n }}{% elif part == "b" %}b{% else %}\
      {{ url }}{% endif %}{% endfor %}
      """
    let program = try program(text)
    #expect(program.reads == ["n"])
    #expect(try page(text) == "b3")
  }

  @Test func whatTheBodyIncludesMayAskForTheLoop() throws {
    let text =
      #"{% for part in ["a", "b"] %}{% if part == "b" %}{% include "part.html" %}{% endif %}{% endfor %}"#
    #expect(try page(text, ["part.html": "{{ loop.index }}"]) == "2")
  }

  @Test func namesWhatItReads() throws {
    let others = [
      "base.html": "{{ site.title }}{% block a %}{{ data.n }}{% endblock %}",
      "part.html": "{{ n }}",
    ]
    let program = try program(
      "{% extends 'base.html' %}{% block a %}{% include 'part.html' %}{% endblock %}", others)
    #expect(program.reads == ["site", "n"])
    #expect(
      program.sources == [
        "templates/base.html", "templates/main.html", "templates/part.html",
      ])
    #expect(program.contextNames == ["profile", "n", "data", "url"])
  }

  @Test func namesTemplatesThatNothingReaches() throws {
    var log = DiagnosticLog()
    let library = library(
      ["main.html": "{% include 'a.html' %}", "a.html": "", "b.html": "{{ 1 +", "c.html": ""],
      &log)
    #expect(library.uses.unreachable() == ["b.html", "c.html"])
    #expect(library.uses.unreachable(besides: ["c.html"]) == ["b.html"])
    #expect(log.diagnostics.map(\.kind) == [.templateUnclosed])
    #expect(library.program(kind: "page", template: "main.html") != nil)
    #expect(library.program(kind: "other", template: "main.html") == nil)
  }

  /// What a condition or an uncalled macro keeps from being rendered is in use all the same.
  @Test(arguments: [
    "{% if false %}{% include 'a.html' %}{% endif %}",
    "{% macro m() %}{% include 'a.html' %}{% endmacro %}",
    "{% include ['x.html', 'a.html'] %}", "{% include 'a.html' if n else 'b.html' %}",
    "{% set name = 'a' ~ '.html' %}{% include name %}", "{% from 'a.html' import b %}",
    "{% import 'a.html' as a %}", "{% extends 'a.html' %}",
  ])
  func whatATagNamesIsReached(text: String) {
    var log = DiagnosticLog()
    let library = library(
      ["main.html": text, "a.html": "{% macro b() %}{% endmacro %}{% include 'c.html' %}"]
        .merging(["c.html": "", "d.html": ""]) { $1 }, &log)
    #expect(library.uses.unreachable() == ["d.html"])
  }

  @Test func knowsWhoNamesATemplateAndWhichData() {
    var log = DiagnosticLog()
    let library = library(
      [
        "main.html": "{% include 'a.html' %}{% for x in data.rows %}{{ x }}{% endfor %}",
        "a.html": "{% if n > 1 %}{{ data['rows']|length }}{{ n.other }}{% endif %}",
      ], &log)
    #expect(library.uses.users(of: "a.html") == ["main.html"])
    #expect(library.uses.users(of: "main.html") == [])
    #expect(library.uses.kinds(of: "main.html") == ["page"])
    #expect(library.uses.kinds(of: "a.html") == [])
    #expect(library.uses.readers(of: "data", "rows") == ["a.html", "main.html"])
    #expect(library.uses.readers(of: "data", "other") == [])
  }

  /// What depends on constants only is text before any page is rendered.
  @Test(arguments: [
    "{{ site.title }} {{ strings.home|upper }}",
    "{% for item in menu %}<a href=\"{{ item.url }}\">{{ item.label }}</a>{% endfor %}",
    "{% macro m(x) %}<b>{{ x }}</b>{% endmacro %}{{ m('a') }}{{ m(site.title)|upper }}",
    "{% if site.logo %}<img src=\"{{ site.logo }}\">{% else %}{{ site.title }}{% endif %}",
    "{% set x = site.title %}{% if x %}{{ x }}{% endif %}",
    "{% filter upper %}{{ site.title }}{% endfilter %}",
  ])
  func becomesText(text: String) throws {
    let program = try program(text)
    let operations = withExtendedLifetime(program) { program.image.instructions.map(\.operation) }
    #expect(operations.allSatisfy { [.text, .end, .move].contains($0) }, "\(operations)")
    #expect(!program.canFail)
  }

  @Test func asksFunctionsThatAreNotPureOnEachPage() throws {
    let program = try program("{{ today() }}")
    let operations = withExtendedLifetime(program) { program.image.instructions.map(\.operation) }
    #expect(operations.contains(.apply))
    #expect(try page("{{ today() }}") == "2026-11-21")
  }

  @Test(arguments: [
    ("{{ profile.title }}{{ n + 1 }}", true), ("{{ profile.title }}", false),
    ("{% for a in profile.awards %}{{ a.name }}{{ loop.index }}{% endfor %}", false),
    ("{{ n / 2 }}", true), ("{{ data.x }}", true), ("{{ profile.title|upper }}", false),
    ("{{ profile.awards|first is defined }}", true), ("{{ 1 / 2 }}", false),
    ("{% if n > 2 %}x{% endif %}", false), ("{% if data.n > 2 %}x{% endif %}", true),
  ])
  func knowsWhetherItCanFail(text: String, canFail: Bool) throws {
    #expect(try program(text).canFail == canFail)
  }

  /// Flow narrows what may be empty.
  @Test(arguments: [
    "{% if profile.photo %}{{ profile.photo.src }}{% endif %}",
    "{% if profile.photo is not none %}{{ profile.photo.src }}{% endif %}",
    "{% if profile.photo != none %}{{ profile.photo.src }}{% endif %}",
    "{% if not profile.photo %}x{% else %}{{ profile.photo.src }}{% endif %}",
    "{% if profile.photo is none %}x{% else %}{{ profile.photo.src }}{% endif %}",
    "{% if profile.photo and profile.photo.src %}{{ profile.photo.src }}{% endif %}",
    "{% if n and profile.photo %}{{ profile.photo.src }}{% endif %}",
    "{% if not profile.photo or not profile.photo.src %}x{% else %}{{ profile.photo.src }}{% endif %}",
    "{{ profile.photo.src if profile.photo else '-' }}",
    "{{ profile.photo.src if profile.photo }}",
    "{{ profile.photo and profile.photo.src or '-' }}",
    "{{ profile.summary or profile.title }}", "{{ profile.summary|default('-', true) }}",
    "{% set photo = profile.photo %}{% if photo %}{{ photo.src }}{% endif %}",
    "{% with p = profile.photo %}{% if p and p.credit %}{{ p.credit }}{% endif %}{% endwith %}",
    "{% if profile.photo %}{% if profile.photo.credit %}{{ profile.photo.credit }}{% endif %}{% endif %}",
    "{% macro m(p) %}{{ p.src }}{% endmacro %}{% if profile.photo %}{{ m(profile.photo) }}{% endif %}",
    "{% for p in [profile.photo] if p %}{{ p.src }}{% endfor %}",
    "{% for p in [profile.photo]|select %}{{ p.src }}{% endfor %}",
    "{% if missing is defined %}{{ missing.x }}{% endif %}ok",
    "{% if profile.summary == 'x' %}{{ profile.summary|upper }}{% endif %}ok",
    "{% if profile.summary is string %}{{ profile.summary|upper }}{% endif %}ok",
    "{% if site.logo %}{{ site.logo|upper }}{% endif %}ok",
  ])
  func narrowsWhatMayBeEmpty(text: String) throws {
    #expect(throws: Never.self) { _ = try page(text) }
  }

  @Test(arguments: [
    "{% if profile.photo or n %}{{ profile.photo.src }}{% endif %}",
    "{% if profile.photo %}x{% else %}{{ profile.photo.src }}{% endif %}",
    "{{ profile.photo.src if n else '-' }}", "{{ profile.summary|default('-') }}",
    "{% macro m(p) %}{{ p.src }}{% endmacro %}{{ m(profile.photo) }}",
    "{% for p in [profile.photo] %}{{ p.src }}{% endfor %}",
    "{% if site.logo %}{% endif %}{{ site.logo }}", "{{ profile.summary ~ 'x' }}",
    "{{ [profile.summary]|join }}", "{{ profile.summary|length }}", "{{ profile.summary < 'a' }}",
  ])
  func asksForAGuard(text: String) {
    var log = DiagnosticLog()
    _ = library(["main.html": text], &log)
    #expect(
      log.diagnostics.map(\.kind).allSatisfy {
        $0 == .templateMayBeEmpty || $0 == .templateWrongType
      })
    #expect(log.hasErrors)
  }

  @Test func leavesTheBufferAsItWasAfterAFailure() throws {
    var buffer = HTMLBuffer()
    buffer.append("trước")
    let program = try program("abc{{ profile.title }}{{ data.nothing }}")
    #expect(throws: RenderFailure.self) { try program.render(Sample.values, into: &buffer) }
    #expect(buffer.string() == "trước")
  }

  @Test func rendersTheSameOnSeveralThreads() async throws {
    let program = try program(
      "{% for a in profile.awards %}{{ loop.index }}{{ a.name }}{% endfor %}{{ n }}")
    let pages = await withTaskGroup(of: String.self) { group in
      for _ in 0..<8 {
        group.addTask {
          var buffer = HTMLBuffer()
          for _ in 0..<50 { try? program.render(Sample.values, into: &buffer) }
          return buffer.string()
        }
      }
      return await group.reduce(into: Set<String>()) { $0.insert($1) }
    }
    #expect(pages.count == 1)
  }

  /// Records that don't have the declared type are the caller's mistake, and never a crash.
  @Test func survivesValuesOfOtherTypes() throws {
    let program = try program(
      "{{ profile.title }}{% for a in profile.awards %}{{ a.name }}{% endfor %}{{ n + 1 }}")
    for value in [Value.none, .int(1), .string("x"), .list([.none]), .map(ValueMap([]))] {
      var buffer = HTMLBuffer()
      try? program.render([value, value, value, value], into: &buffer)
    }
  }
}
