import Diagnostics
import FrontMatter
import Templating

/// A fixed text, or one for each form that a number may ask for.
enum StringText: Sendable {
  case text(String)
  case forms([(category: PluralCategory, text: String)])

  /// All its texts.
  var all: [String] {
    switch self {
    case .text(let text): [text]
    case .forms(let forms): forms.map(\.text)
    }
  }

  /// The text for a number: that of its form, else that of the rest.
  func text(for number: Int, rules: PluralRules) -> String {
    switch self {
    case .text(let text): return text
    case .forms(let forms):
      let category = rules.category(of: number)
      let form = forms.first { $0.category == category } ?? forms.first { $0.category == .other }
      return (form ?? forms.last)?.text ?? ""
    }
  }

  var value: Value {
    switch self {
    case .text(let text): .string(text)
    case .forms(let forms):
      .map(ValueMap(forms.map { ($0.category.rawValue, .string($0.text)) }))
    }
  }

  var type: TemplateType {
    switch self {
    case .text: .string
    case .forms: .map(.string)
    }
  }
}

/// The fixed words of the theme in one language, from `templates/strings/LANG.yml`: keys and their
/// texts, and under `names` what registers and closed lists name.
struct StringTable: Sendable {
  /// A key with its text, and where that stands.
  struct Entry: Sendable {
    let key: String
    var text: StringText
    /// The language of the file that it comes from.
    var language: String
    var place: Place?
  }

  private(set) var entries: [Entry] = []
  /// The keys that only the site's own file has, and where.
  private(set) var ownKeys: [(key: String, place: Place)] = []
  /// By register and code.
  private(set) var names: [String: [String: String]] = [:]
  private var positions: [String: Int] = [:]

  subscript(key: String) -> Entry? { positions[key].map { entries[$0] } }

  /// Adds the entries of a file; a key that is there already gets the new text.
  mutating func add(
    _ source: SourceText, language: String, isOwn: Bool = false, log: inout DiagnosticLog
  ) {
    guard let node = parseYAML(source, range: 0..<source.bytes.count, log: &log),
      case .mapping(let pairs) = node.content
    else { return }
    for pair in pairs {
      guard let key = pair.key.text else { continue }
      if key == "names", let registers = pair.value.entries {
        addNames(registers)
        continue
      }
      guard let text = text(pair.value) else {
        log.report(.siteStringNotText, at: source.place(of: pair.value.range), ["key": key])
        continue
      }
      let place = source.place(of: pair.key.range)
      set(Entry(key: key, text: text, language: language, place: place), isOwn: isOwn)
    }
  }

  private mutating func set(_ entry: Entry, isOwn: Bool) {
    if let known = positions[entry.key] {
      entries[known] = entry
    } else {
      positions[entry.key] = entries.count
      entries.append(entry)
      if isOwn, let place = entry.place { ownKeys.append((entry.key, place)) }
    }
  }

  /// A text, or texts by plural forms; nil for anything else.
  private func text(_ node: YAMLNode) -> StringText? {
    if let text = node.text { return .text(text) }
    guard let entries = node.entries, !entries.isEmpty else { return nil }
    var forms: [(category: PluralCategory, text: String)] = []
    for entry in entries {
      guard let category = entry.key.text.flatMap(PluralCategory.init), let text = entry.value.text
      else { return nil }
      forms.append((category, text))
    }
    return .forms(forms)
  }

  private mutating func addNames(_ registers: [YAMLEntry]) {
    for register in registers {
      guard let name = register.key.text else { continue }
      for entry in register.value.entries ?? [] {
        guard let code = entry.key.text, let text = entry.value.text else { continue }
        names[name, default: [:]][code] = text
      }
    }
  }

  /// Reports the site's own keys that neither a template nor the program reads, with those that may
  /// have been meant.
  func reportUnread(_ isRead: (String) -> Bool, log: inout DiagnosticLog) {
    let own = Set(ownKeys.map(\.key))
    for (key, place) in ownKeys where !isRead(key) && !Words.keys.contains(key) {
      let near = nearMisses(for: key, among: entries.map(\.key).filter { !own.contains($0) })
      log.report(
        .siteStringUnread, at: place, ["key": key], suggestions: near.map { Suggestion($0) })
    }
  }

  var type: RecordType {
    RecordType(
      "Strings", Wording(vi: "Các chữ cố định.", en: "The fixed words."),
      fields: entries.map { entry in
        let text = entry.text.all.joined(separator: " / ")
        return RecordField(entry.key, entry.text.type, Wording(vi: text, en: text))
      })
  }

  var value: Value {
    .record(Record(type, slots: entries.map(\.text.value)))
  }
}
