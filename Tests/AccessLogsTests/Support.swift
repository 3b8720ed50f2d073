import AccessLogs
import Foundation
import TestSupport
import Vietnamese

/// A folder of logs, which goes when the test ends.
final class Logs {
  let folder: String

  init() throws { folder = try makeTemporaryFolder(inMemory: true) }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func path(_ name: String) -> String { folder + "/" + name }

  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try write(Array(text.utf8), to: name)
  }

  @discardableResult
  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(filePath: path(name)))
    return path(name)
  }

  /// Packs a file with the gzip program.
  func gzip(_ name: String) throws -> String {
    let result = try run("/bin/gzip", ["-f", name], in: folder)
    guard result.status == 0 else { throw CocoaError(.fileWriteUnknown) }
    return path(name + ".gz")
  }

  func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: URL(filePath: path))) }
}

/// The pages of the site of these tests, by number.
let samplePages = ["/guong/a/", "/guong/b/", "/tin/bai-cũ.html"]

/// The rules of a site in Vietnam, on 30 November 2026.
func sampleRules(hosts: [String] = ["guong.example.vn"], visitors: Int? = nil) -> ViewRules {
  var pages = PageTable()
  for (number, path) in samplePages.enumerated() { pages.add(path, page: number) }
  var rules = ViewRules(
    pages: pages, hosts: hosts, timeZone: .vietnam,
    lastDay: CivilDate(year: 2026, month: 11, day: 30) ?? CivilDate(daysSinceEpoch: 0))
  if let visitors { rules.visitorLimit = visitors }
  return rules
}

extension ViewTally {
  /// The views, a line each: `2026-11-25 /guong/a/ 2`.
  var table: [String] {
    views.flatMap { day, pages in
      pages.map { page, count in
        "\(PartialDate(CivilDate(daysSinceEpoch: day)).iso()) \(samplePages[page]) \(count)"
      }
    }.sorted()
  }
}

let browser =
  "Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) "
  + "Chrome/130.0.0.0 Mobile Safari/537.36"

/// A line as nginx and Apache write it.
func combined(
  _ target: String = "/guong/a/", time: String = "25/Nov/2026:13:40:19 +0700",
  from address: String = "203.113.131.9", agent: String = browser, method: String = "GET",
  status: Int = 200
) -> String {
  "\(address) - - [\(time)] \"\(method) \(target) HTTP/1.1\" \(status) 5123 \"-\" \"\(agent)\""
}

/// A line as Caddy writes it.
func caddy(
  _ target: String = "/guong/a/", ts: String = "1795588819.5241024",
  from address: String = "203.113.131.9", agent: String = browser, more: String = ""
) -> String {
  #"{"level":"info","ts":\#(ts),"logger":"http.log.access.log0","msg":"handled request","request":"#
    + #"{"remote_ip":"\#(address)","remote_port":"41342","client_ip":"\#(address)","proto":"HTTP/2.0","#
    + #""method":"GET","host":"guong.example.vn","uri":"\#(target)","headers":{"Accept":["*/*"],"#
    + #""User-Agent":["\#(agent)"]\#(more)},"tls":{"resumed":false,"version":772}},"bytes_read":0,"#
    + #""user_id":"","duration":0.000929675,"size":10900,"status":200,"resp_headers":{"Server":["Caddy"]}}"#
}
