import Bytes
import Diagnostics

@testable import Templating

/// What rendering a case gives: a page, or findings at load or at run time.
enum Rendering: CustomStringConvertible {
  case page(String)
  case findings([Diagnostic])

  var isPage: Bool { if case .page = self { true } else { false } }

  var description: String {
    switch self {
    case .page(let text): "page \(text.debugDescription)"
    case .findings(let findings):
      findings.map { finding in
        let place = finding.place.map { "\($0.file):\($0.line):\($0.column)" } ?? "-"
        return "\(place) \(finding.kind.id) \(finding.arguments)"
      }.joined(separator: "; ")
    }
  }

  /// Renders the first template; `isTyped` gives the context types found from its content, and leaves the
  /// fields of records empty that no template reads.
  init(_ test: TemplateCase, isTyped: Bool) {
    guard case .map(let context) = JSONReader.value(test.context) else {
      self = .findings([])
      return
    }
    let data = zip(context.keys, context.values).map { ($0, InferredData($1, named: $0)) }
    let names = data.map { name, data in
      ContextName(name, isTyped ? data.type : .any, Wording(vi: "", en: ""))
    }
    let schema = TemplateSchema(records: isTyped ? data.flatMap(\.1.records) : [])
    var log = DiagnosticLog()
    let library = TemplateLibrary.load(
      sources: test.templates.map {
        SourceText(file: "templates/\($0.name)", bytes: Array($0.text.utf8))
      },
      schema: schema,
      entries: [EntryPoint(kind: "case", template: test.templates[0].name, context: names)],
      constants: [:], log: &log)
    guard let program = library.program(kind: "case", template: test.templates[0].name) else {
      self = .findings(log.diagnostics)
      return
    }
    var buffer = HTMLBuffer()
    do {
      try program.render(
        isTyped ? data.map { library.fieldUse.pruned($0.1.value) } : context.values,
        into: &buffer)
      self = .page(buffer.string())
    } catch {
      self = .findings([error.diagnostic])
    }
  }
}

extension FieldUse {
  /// A value with only those fields of records that are read, which end with the last of them.
  fileprivate func pruned(_ value: Value) -> Value {
    switch value {
    case .list(let items): .list(items.map(pruned))
    case .tuple(let items): .tuple(items.map(pruned))
    case .map(let map): .map(ValueMap(zip(map.keys, map.values.map(pruned))))
    case .record(let record):
      .record(pruned(record))
    default: value
    }
  }

  private func pruned(_ record: Record) -> Record {
    let isRead = record.type.fields.map { reads($0.name, of: record.type.name) }
    let count = (isRead.lastIndex(of: true) ?? -1) + 1
    return Record(record.type, count: count, digest: ContentDigest(high: 0, low: 0)) { slot in
      isRead[slot] ? pruned(record[slot]) : .none
    }
  }
}
