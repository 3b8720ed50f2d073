import Diagnostics
import TestSupport
import Testing

/// What is said where a site's own templates don't fit the built-in ones.
@Suite struct BuiltInTemplateTests {
  @Test func aBlockThatTheSitesTemplateLacksIsReportedThereOnce() throws {
    let site = try TestSite(
      "-- templates/base.html --\n{% block main %}{% endblock %}\n", theme: .builtIn
    )
    .build()
    #expect(
      Set(site.findings) == ["site.block_missing templates/base.html:1:1"], "\(site.findings)")
    #expect(
      Set(site.diagnostics.compactMap { $0.arguments["name"] }).isSubset(
        of: ["title", "social", "head"]))
    #expect(site.diagnostics.count == Set(site.diagnostics).count)
  }

  @Test func anErrorInABuiltInTemplateNamesTheSitesOwn() throws {
    let site = try TestSite("-- templates/partials/macros.html --\n{# trống #}\n", theme: .builtIn)
      .build()
    #expect(!site.diagnostics.isEmpty)
    for finding in site.diagnostics {
      let file = finding.place?.file ?? ""
      #expect(finding.kind.id == "template.unknown_import")
      #expect(
        finding.help(in: .vi).contains(
          "`\(file)` có sẵn trong chương trình; chỗ cần sửa ở mẫu của trang: "
            + "templates/partials/macros.html"))
    }
  }

  @Test func aWordUnderAMisspeltKeyIsFound() throws {
    let site = try TestSite(
      "-- templates/strings/vi.yml --\nhom: Trang đầu\nhome: {a: b}\n", theme: .builtIn
    ).build()
    #expect(
      site.findings == [
        "site.string_unread templates/strings/vi.yml:1:1",
        "site.string_not_text templates/strings/vi.yml:2:7",
      ])
    #expect(site.diagnostics.first?.suggestions.map(\.text) == ["home"])
  }

  @Test func aWordOfTheSitesOwnThatATemplateShowsIsFine() throws {
    try TestSite(
      """
      -- templates/strings/vi.yml --
      rieng: Riêng
      -- templates/404.html --
      {{ strings.rieng }}
      """
    ).build().expectFlawless()
  }
}
