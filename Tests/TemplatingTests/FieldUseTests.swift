import Diagnostics
import Testing

@testable import Templating

/// Which fields of records templates are found to read. That nothing else is needed to render them, the
/// typed cases of `DifferentialTests` and `RandomTemplateTests` show: they leave the others empty.
@Suite struct FieldUseTests {
  private func library(_ templates: [String: String]) -> (TemplateLibrary, DiagnosticLog) {
    var log = DiagnosticLog()
    let library = TemplateLibrary.load(
      sources: templates.sorted { $0.key < $1.key }.map {
        SourceText(file: "templates/\($0.key)", bytes: Array($0.value.utf8))
      },
      schema: Sample.schema,
      entries: templates.keys.sorted().map {
        EntryPoint(kind: $0, template: $0, context: Sample.context)
      },
      constants: Sample.constants, log: &log)
    return (library, log)
  }

  /// The fields that are read, as `Record.field`, in the order of the schema.
  private func fields(_ use: FieldUse) -> [String] {
    Sample.schema.records.flatMap { record in
      record.fields.filter { use.reads($0.name, of: record.name) }
        .map { "\(record.name).\($0.name)" }
    }
  }

  @Test(arguments: [
    ("{{ n }}", []),
    ("{{ profile.title }}", ["Profile.title"]),
    ("{{ profile['title'] }}", ["Profile.title"]),
    ("{{ site.title }}", ["Site.title"]),
    ("{% if profile.photo %}{{ profile.photo.src }}{% endif %}", ["Photo.src", "Profile.photo"]),
    ("{{ profile.photo.src is defined }}", ["Photo.src", "Profile.photo"]),
    (
      "{% for award in profile.awards %}{{ award.name }}{% endfor %}",
      ["Award.name", "Profile.awards"]
    ),
    ("{{ profile.awards|map(attribute='year')|sum }}", ["Award.year", "Profile.awards"]),
    ("{{ profile.awards|sum(attribute='year') }}", ["Award.year", "Profile.awards"]),
    ("{{ profile.awards|selectattr('name')|list|length }}", ["Award.name", "Profile.awards"]),
    ("{{ profile.awards|tojson }}", ["Award.name", "Award.year", "Profile.awards"]),
    ("{% set award = profile.awards[0] %}{{ award.year }}", ["Award.year", "Profile.awards"]),
    ("{% macro m(x) %}{{ x.title }}{% endmacro %}{{ m(profile) }}", ["Profile.title"]),
    // What rendering alone tells may be any record.
    ("{{ data.title }}", ["Profile.title", "Site.title"]),
    ("{{ data.list|map(attribute='x.year')|list|length }}", ["Award.year"]),
    ("{{ data.list|map(attribute='x.photo.src')|list|length }}", ["Photo.src", "Profile.photo"]),
    ("{% set x = profile if n > 2 else site %}{{ x.title }}", ["Profile.title", "Site.title"]),
  ])
  func knowsWhatATemplateReads(text: String, expected: [String]) {
    let (library, log) = library(["main.html": text])
    #expect(log.diagnostics.isEmpty)
    #expect(fields(library.fieldUse) == expected)
  }

  @Test func knowsWhatTheOthersRead() {
    let (library, _) = library([
      "a.html": "{{ profile.title }}{% include 'part.html' %}", "b.html": "{{ site.title }}",
      "part.html": "{{ n }}{{ profile.summary or '' }}",
    ])
    #expect(fields(library.fieldUse) == ["Profile.title", "Profile.summary", "Site.title"])
    #expect(fields(library.fieldUse(besides: "a.html")) == ["Profile.summary", "Site.title"])
    #expect(fields(library.fieldUse(besides: "b.html")) == ["Profile.title", "Profile.summary"])
  }
}
