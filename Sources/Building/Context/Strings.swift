import Diagnostics
import FrontMatter
import Templating

/// The fixed words of the theme, from `templates/strings/LANG.yml`: flat keys and their texts.
struct StringTable: Sendable {
  private(set) var entries: [(key: String, text: String)] = []
  /// The keys that only the site's own file has, and where.
  private(set) var ownKeys: [(key: String, place: Place)] = []

  /// Adds the entries of a file; a key that is there already gets the new text.
  mutating func add(_ source: SourceText, isOwn: Bool = false, log: inout DiagnosticLog) {
    guard let node = parseYAML(source, range: 0..<source.bytes.count, log: &log),
      case .mapping(let pairs) = node.content
    else { return }
    for pair in pairs {
      guard let key = pair.key.text else { continue }
      guard let text = pair.value.text else {
        log.report(.siteStringNotText, at: source.place(of: pair.value.range), ["key": key])
        continue
      }
      if let known = entries.firstIndex(where: { $0.key == key }) {
        entries[known].text = text
      } else {
        entries.append((key, text))
        if isOwn { ownKeys.append((key, source.place(of: pair.key.range))) }
      }
    }
  }

  /// Reports the site's own keys that no template reads, with those that may have been meant.
  func reportUnread(_ isRead: (String) -> Bool, log: inout DiagnosticLog) {
    let own = Set(ownKeys.map(\.key))
    for (key, place) in ownKeys where !isRead(key) {
      let near = nearMisses(for: key, among: entries.map(\.key).filter { !own.contains($0) })
      log.report(
        .siteStringUnread, at: place, ["key": key], suggestions: near.map { Suggestion($0) })
    }
  }

  var type: RecordType {
    RecordType(
      "Strings", Wording(vi: "Các chữ cố định.", en: "The fixed words."),
      fields: entries.map { RecordField($0.key, .string, Wording(vi: $0.text, en: $0.text)) })
  }

  var value: Value {
    .record(Record(type, slots: entries.map { .string($0.text) }))
  }
}
