import Diagnostics
import FrontMatter
import Templating

/// The fixed words of the theme, from `templates/strings/LANG.yml`: flat keys and their texts.
struct StringTable: Sendable {
  private(set) var entries: [(key: String, text: String)] = []

  /// Adds the entries of a file; a key that is there already gets the new text.
  mutating func add(_ source: SourceText, log: inout DiagnosticLog) {
    guard let node = parseYAML(source, range: 0..<source.bytes.count, log: &log),
      case .mapping(let pairs) = node.content
    else { return }
    for pair in pairs {
      guard let key = pair.key.text, let text = pair.value.text else { continue }
      if let known = entries.firstIndex(where: { $0.key == key }) {
        entries[known].text = text
      } else {
        entries.append((key, text))
      }
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
