/// Tells programs from people by the name that a browser gives of itself.
struct Robots {
  /// What stands in the names of programs, in lower case, by the first letter.
  private let marks: [[[UInt8]]]

  /// Words of crawlers, previews of links, monitors, tools and libraries. Some telephones and
  /// applications of people have such a word in their names: `exceptions`.
  static let words = [
    "bot", "crawl", "spider", "slurp", "http:", "https:", "www.", "@", "facebookexternalhit",
    "mediapartners", "archiver", "headless", "phantomjs", "lighthouse", "pagespeed", "preview",
    "monitor", "uptime", "pingdom", "site24x7", "statuscake", "validator", "checker", "scanner",
    "scrapy", "nutch", "httrack", "wget", "curl/", "python", "go-http", "okhttp", "libwww",
    "java/", "axios", "node-fetch", "feed", "rss", "zgrab", "masscan", "nmap", "nikto", "sqlmap",
    "whatsapp", "skypeuri", "bytespider", "petalsearch", "gptbot", "prerender", "selenium",
    "playwright", "puppeteer", "synthetic",
  ]
  static let exceptions = ["cubot"]

  init() {
    var marks = Array(repeating: [[UInt8]](), count: 256)
    for word in Self.words { marks[Int(word.utf8.first ?? 0)].append(Array(word.utf8)) }
    self.marks = marks
  }

  /// Whether a name is a program's. Every browser of the last decades calls itself `Mozilla/` or
  /// `Opera/`; an empty name is no browser's.
  func includes(_ agent: LogText) -> Bool {
    guard agent.starts(with: "Mozilla/") || agent.starts(with: "Opera/") else { return true }
    for offset in 0..<agent.count {
      for mark in marks[Int(agent[offset].lowercased)]
      where Self.stands(mark, in: agent, at: offset) && !Self.isException(agent, offset) {
        return true
      }
    }
    return false
  }

  private static func stands(_ word: [UInt8], in agent: LogText, at offset: Int) -> Bool {
    for index in word.indices where agent[offset + index].lowercased != word[index] { return false }
    return true
  }

  /// Whether the word at an offset ends one of the exceptions.
  private static func isException(_ agent: LogText, _ offset: Int) -> Bool {
    exceptions.contains { word in
      (0..<word.utf8.count).contains { back in
        offset >= back && stands(Array(word.utf8), in: agent, at: offset - back)
      }
    }
  }
}
