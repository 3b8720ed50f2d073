import Foundation
import TestSupport
import Testing

/// `exemplar serve` from the first build to its end.
@Suite struct ServeCommandTests {
  private static let profile = "content/profiles/2026/nguoi-tho-may-vi-du.md"
  private static let page = "/guong/nguoi-tho-may-vi-du/"
  private static let draft = "/guong/ban-nhap-cua-ban/"

  private func newSite() throws -> TestFolder {
    let folder = try TestFolder()
    #expect(try exemplar("init", in: folder.path).status == 0)
    return folder
  }

  /// A page that listens, and what it is told first.
  private func events(
    _ preview: PreviewProcess, page: String
  ) throws -> (stream: RawConnection, first: String) {
    let tag = try #require(try ask(preview.port, page).fields["etag"])
    let digest = tag.dropFirst().dropLast("-vi\"".count)
    let connection = try RawConnection(port: preview.port)
    connection.send(
      "GET /_exemplar/events?page=\(page)&digest=\(digest) HTTP/1.1\r\nHost: localhost\r\n\r\n")
    let first = connection.receive(until: "}}\n\n")
    #expect(first.contains("\"change\":\"none\""))
    return (connection, first)
  }

  @Test func followsWhatIsSaved() throws {
    let site = try newSite()
    let preview = try PreviewProcess(site)
    let open = try events(preview, page: Self.page).stream
    let text = try site.text(Self.profile)
    try site.write(text + "\n\nCâu mới.\n", to: Self.profile)
    let change = "\"change\":\"page\""
    #expect(open.receive(until: change).contains(change))
    #expect(try ask(preview.port, Self.page).body.contains("Câu mới"))
    #expect(try preview.printed(" → ").contains("\(Self.profile) → "))
    #expect(preview.end(SIGINT) == 0)
    #expect(try preview.output.hasSuffix("Đã dừng.\n"))
  }

  @Test func aMistakeLeavesThePageAndIsShownOverIt() throws {
    let site = try newSite()
    let preview = try PreviewProcess(site)
    let open = try events(preview, page: Self.page).stream
    try site.replace("loai: cá nhân", with: "loai: cá nhn", in: Self.profile)
    let event = open.receive(until: "content.unknown_value")
    #expect(event.contains("\"change\":\"none\""))
    #expect(event.contains("\"place\":\"\(Self.profile):2:7\""))
    #expect(event.contains("\"excerpt\":\"loai: cá nhn\""))
    #expect(try ask(preview.port, Self.page).status == 200)
    try site.replace("loai: cá nhn", with: "loai: cá nhân", in: Self.profile)
    #expect(open.receive(until: "\"errors\":0").contains("\"findings\":[]"))
    try site.write("{{ sai", to: "templates/profile.html")
    let place = "templates/profile.html:1"
    #expect(open.receive(until: place).contains(place))
    #expect(try ask(preview.port, Self.page).status == 200)
    #expect(preview.end(SIGTERM) == 0)
  }

  @Test func showsWhatIsNotPublicAndSaysSo() throws {
    let site = try newSite()
    let preview = try PreviewProcess(site)
    let told = try events(preview, page: Self.draft).first
    #expect(try ask(preview.port, Self.draft).status == 200)
    #expect(try ask(preview.port, "/_exemplar/").body.contains("còn là bản nháp"))
    #expect(told.contains("\"withheld\":{\"reasons\":[{\"words\":\"còn là bản nháp"))
    #expect(preview.end(SIGTERM) == 0)
  }

  @Test func rendersThePublicSiteToDiskWhereAsked() throws {
    let site = try newSite()
    let preview = try PreviewProcess(site, "--render-to-disk")
    let open = try events(preview, page: Self.page).stream
    try site.replace(
      "tom_tat: Mười hai năm", with: "tom_tat: Câu mới, mười hai năm", in: Self.profile)
    _ = open.receive(until: "\"change\":\"page\"")
    // What has begun is finished.
    #expect(preview.end(SIGTERM) == 0)
    #expect(try site.text("site" + Self.page + "index.html").contains("Câu mới"))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/site" + Self.draft))
  }

  @Test func asPublishedShowsWhatThePublicSees() throws {
    let site = try newSite()
    let preview = try PreviewProcess(site, "--as", "published")
    #expect(try ask(preview.port, Self.page).status == 200)
    #expect(try ask(preview.port, Self.draft).status == 404)
    #expect(preview.end(SIGINT) == 0)
  }

  /// Nothing of the preview is in a built site, and nothing of a draft.
  @Test func theBuiltSiteIsNoPreview() throws {
    let site = try newSite()
    #expect(try PreviewProcess(site).end(SIGINT) == 0)
    #expect(!site.holds("site"))
    #expect(try exemplar("build", "--clock", "21/11/2026", in: site.path).status == 0)
    #expect(!site.holds("site" + Self.draft))
    for (name, bytes) in try filesBelow(site.path + "/site") {
      #expect(!String(decoding: bytes, as: UTF8.self).contains("_exemplar"), "\(name)")
    }
  }

  @Test func nothingBesideTheSiteIsServed() throws {
    let site = try newSite()
    let elsewhere = try TestFolder()
    try elsewhere.write("bí mật", to: "secret.txt")
    try site.write("bí mật", to: "secret.txt")
    try site.write("bí mật", to: "content/static/.hidden")
    try site.write("bí mật", to: "content/static/_private/a.txt")
    for (link, target) in [
      ("link.txt", elsewhere.path + "/secret.txt"), ("folder", elsewhere.path),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: site.path + "/content/static/" + link, withDestinationPath: target)
    }
    let preview = try PreviewProcess(site)
    let secret = site.path + "/secret.txt"
    let targets = [
      "/../../secret.txt", "/..%2f..%2fsecret.txt", "/%2e%2e/%2e%2e/secret.txt",
      "/%2E%2E%2F%2E%2E%2Fsecret.txt", "/%252e%252e/%252e%252e/secret.txt",
      "/..%5c..%5csecret.txt", "/..\\..\\secret.txt", "/....//....//secret.txt",
      "/%c0%ae%c0%ae/%c0%ae%c0%ae/secret.txt", "/guong/../../../secret.txt",
      "/guong/%2e%2e/%2e%2e/%2e%2e/secret.txt", "/link.txt", "/folder/secret.txt",
      "/.hidden", "/%2ehidden", "/_private/a.txt", "/content/site.yml", secret, "/" + secret,
      "//" + secret, "/%2f" + secret.dropFirst(),
      "/secret.txt%00.html", "/link.txt%00", "/../link.txt", "/folder/",
      "http://localhost/../../secret.txt", "/./../../secret.txt", "/..;/..;/secret.txt",
      "/_exemplar/../../../secret.txt", "/_exemplar/%2e%2e/secret.txt",
      "/_exemplar/..%2fsecret.txt",
    ]
    for target in targets {
      let answer = try ask(preview.port, target)
      #expect([400, 404].contains(answer.status), "\(target)")
      #expect(!answer.body.contains("bí mật"), "\(target)")
    }
    #expect(try ask(preview.port, "/robots.txt").status == 200)
    #expect(preview.end(SIGINT) == 0)
  }

  @Test func saysWhoElseCanSeeIt() throws {
    let site = try newSite()
    let preview = try PreviewProcess(
      site, "--bind", "0.0.0.0", environment: ["CLICOLOR_FORCE": "1"])
    let printed = try preview.output
    #expect(printed.contains("Mọi máy trong cùng mạng xem được, kể cả bài chưa đăng"))
    #expect(try ask(preview.port, "/", host: "evil.example").status == 403)
    #expect(preview.end(SIGINT) == 0)
    let alone = try PreviewProcess(site)
    let said = try alone.output
    #expect(!said.contains("Mọi máy"))
    #expect(alone.end(SIGINT) == 0)
  }

  @Test func opensABrowser() throws {
    let site = try newSite()
    try site.write("#!/bin/sh\necho \"$1\" > opened\n", to: "bin/xdg-open")
    chmod(site.path + "/bin/xdg-open", 0o755)
    let preview = try PreviewProcess(
      site, "--open", environment: ["PATH": site.path + "/bin:/usr/bin:/bin"])
    for _ in 0..<500 where !site.holds("opened") { usleep(20_000) }
    usleep(50_000)
    #expect(try site.text("opened") == "http://localhost:\(preview.port)/\n")
    #expect(preview.end(SIGINT) == 0)
  }

  @Test func saysWhyItCannotListen() throws {
    let site = try newSite()
    let run = try exemplar(
      "serve", "--bind", "203.0.113.1", "--clock", "21/11/2026", in: site.path)
    #expect(run.status == 3)
    #expect(run.errors.contains("lỗi[serve.cannot_listen]"))
    #expect(run.errors.contains("máy này không có địa chỉ ấy"))
  }

  @Test(arguments: ["serve", "server", "dev", "preview"])
  func goesByTheNamesOfOthers(name: String) throws {
    let folder = try TestFolder()
    let run = try exemplar(name, "--port", "70000", in: folder.path)
    #expect(run.status == 2)
    #expect(run.errors.contains("--port: từ 0 đến 65535"))
  }
}
