import AccessLogs
import Testing

/// Who is a person, by the name of the browser.
@Suite struct RobotTests {
  static let people = [
    browser,
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:132.0) Gecko/20100101 Firefox/132.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 Zalo iOS/536 ZaloTheme/light ZaloLanguage/vi",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 [FBAN/FBIOS;FBAV/480.0.0.47.103;FBLC/vi_VN]",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/124.0.174 Chrome/118.0.5993.174 Safari/537.36",
    "Mozilla/5.0 (Linux; Android 10; CUBOT_P40) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/118.0.0.0 Mobile Safari/537.36",
    "Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; vi) Presto/2.12.423 Version/12.16",
  ]
  static let programs = [
    "", "-", "curl/8.5.0", "Wget/1.21.4", "python-requests/2.32.3", "Go-http-client/2.0",
    "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
    "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm) Chrome/116.0.1938.76 Safari/537.36",
    "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
    "Mozilla/5.0 (compatible; YandexBot/3.0)", "facebookexternalhit/1.1",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/120.0.0.0 Safari/537.36",
    "Mozilla/5.0 (compatible; AhrefsBot/7.0; +http://ahrefs.com/robot/)",
    "Mozilla/5.0 (Linux; Android 6.0.1) AppleWebKit/537.36 (compatible; GPTBOT/1.2)",
    "Mozilla/5.0 (compatible; UptimeRobot/2.0)", "WhatsApp/2.24.20.89 A",
    "Mozilla/5.0 (Linux; Android 10; CUBOT_P40; compatible; Bytespider)",
  ]

  private func tally(_ agent: String) throws -> ViewTally {
    let logs = try Logs()
    return try tallyViews(
      in: [logs.write(combined(agent: agent) + "\n" + caddy(agent: agent), to: "a.log")],
      by: sampleRules())
  }

  @Test(arguments: people) func peopleAreCounted(_ agent: String) throws {
    let tally = try tally(agent)
    #expect(tally.table == [LineTests.view] && tally.repeated == 1)
  }

  @Test(arguments: programs) func programsAreNot(_ agent: String) throws {
    let tally = try tally(agent)
    #expect(tally.table == [] && tally.leftOut == [.robot: 2])
  }

  @Test func aBrowserWithoutANameIsOneInCaddysLog() throws {
    let logs = try Logs()
    let line = caddy().replacing(#","User-Agent":["\#(browser)"]"#, with: "")
    let tally = try tallyViews(in: [logs.write(line, to: "a.log")], by: sampleRules())
    #expect(tally.leftOut == [.robot: 1])
  }

  @Test func aLogThatNeverNamesBrowsersSaysSo() throws {
    let logs = try Logs()
    let line = #"203.113.131.9 - - [25/Nov/2026:13:40:19 +0700] "GET /guong/a/ HTTP/1.0" 200 51"#
    let tally = try tallyViews(in: [logs.write(line, to: "a.log")], by: sampleRules())
    #expect(tally.table == [LineTests.view] && tally.logs.map(\.withoutAgent) == [1])
  }
}
