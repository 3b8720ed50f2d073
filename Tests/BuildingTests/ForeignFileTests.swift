import Building
import Diagnostics
import TestSupport
import Testing

/// What others have put into the output folder stays as it is.
@Suite struct ForeignFileTests {
  @Test func aFileOfOthersIsNotOverwritten() throws {
    let site = try TestSite().write("của tôi", to: "site/404.html").build()
      .expectDiagnostic("files.foreign")
    #expect(site.report?.isPublished == false)
    #expect(try site.output() == ["404.html": Array("của tôi".utf8)])
    #expect(site.diagnostics.map { $0.arguments["file"] } == ["404.html"])
    try site.build { $0.overwritesForeign = true }.expect("404.html", "404.html")
    #expect(site.report?.isPublished == true)
  }

  @Test func aFileOfTheSameBytesIsAdopted() throws {
    let site = try TestSite().build()
    let before = try site.output()
    try site.remove(".exemplar").build()
    #expect(site.report?.isPublished == true, "\(site.findings)")
    #expect(try site.output() == before)
    try site.remove("templates/404.html").write("mới\n", to: "templates/404.html").build()
      .expect("404.html", "mới")
  }

  @Test func aCopiedSiteThatHasChangedSaysWhatToDo() throws {
    let site = try TestSite().build().remove(".exemplar").write("mới\n", to: "templates/home.html")
      .build().expectDiagnostic("files.foreign")
    #expect(site.diagnostics.first?.help(in: .vi).first?.contains("--force") == true)
  }
}
