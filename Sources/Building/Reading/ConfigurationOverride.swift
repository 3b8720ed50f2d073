import Content
package import Diagnostics
import Vietnamese

/// A value that goes over one of the configuration file, from wherever the command line has it.
package struct ConfigurationOverride: Sendable, Hashable {
  /// The key in `site.yml`, such as `page_size`.
  package let key: String
  package let value: String
  /// What to call it in messages, such as `EXEMPLAR_PAGE_SIZE`.
  package let origin: String

  package init(key: String, value: String, origin: String) {
    self.key = key
    self.value = value
    self.origin = origin
  }

  /// The keys that one word or number can be the value of.
  package static let keys = [
    "title", "tagline", "language", "time_zone", "page_size", "workflow", "consent", "notice",
    "raw_html", "related", "images", "views_rounding",
  ]

  /// What is wrong with the value, if anything is.
  package var fault: Diagnostic? {
    var log = DiagnosticLog()
    _ = apply(to: blank, log: &log)
    return log.diagnostics.first
  }

  private var blank: SiteConfiguration {
    SiteConfiguration(title: "", baseURL: Located("/", at: 0..<0), timeZone: .vietnam)
  }

  /// The configuration with this value in it.
  func apply(to configuration: SiteConfiguration, log: inout DiagnosticLog) -> SiteConfiguration {
    let quoted = value.reduce(into: "") { text, letter in
      if letter == "\"" || letter == "\\" { text.append("\\") }
      text.append(letter.isNewline ? " " : letter)
    }
    let source = SourceText(file: origin, bytes: Array("\(key): \"\(quoted)\"\n".utf8))
    return readSiteConfiguration(source, over: configuration, log: &log)
  }
}
