import Diagnostics
import FrontMatter
import Markdown

/// The abbreviations of `content/data/glossary.yml`: a list of `{short, long}`. The file is free data
/// for templates, too.
func glossary(
  in data: [DataFile], _ reader: SourceReader,
  log: inout DiagnosticLog
) -> Abbreviations {
  guard let file = data.first(where: { $0.name == "glossary" }), let items = file.rows
  else { return Abbreviations([]) }
  var entries: [Abbreviations.Entry] = []
  var faulty: [Range<Int>] = []
  for item in items {
    if let short = item.text(of: "short"), let long = item.text(of: "long") {
      entries.append(Abbreviations.Entry(short: short, long: long))
    } else {
      faulty.append(item.range)
    }
  }
  if !faulty.isEmpty, let text = reader.read(file.path, log: &log) {
    for range in faulty { log.report(.siteGlossaryEntry, at: text.place(of: range)) }
  }
  return Abbreviations(entries)
}

extension DataNode {
  /// The text under a key of a map, if there is some.
  fileprivate func text(of key: String) -> String? {
    guard case .map(let entries) = content,
      case .string(let text)? = entries.first(where: { $0.key == key })?.value.content,
      !text.isEmpty
    else { return nil }
    return text
  }
}
