import Diagnostics
import FrontMatter
import Templating

/// Free data as templates see it: a record with a field for each file, whose type comes from what the
/// file holds, so that a misspelt column is found before any page is rendered.
struct DataRecords: Sendable {
  /// The record types that the files gave rise to, and the one of `data` itself.
  private(set) var records: [RecordType] = []
  /// What a row with its page is, for the files whose rows have pages.
  private(set) var rowTypes: [String: RecordType] = [:]
  let value: Value

  /// - Parameter pages: the names of the files whose rows have pages.
  init(_ files: [DataFile], pages: Set<String> = []) {
    var fields: [RecordField] = []
    var slots: [Value] = []
    for file in files {
      let name = file.name
      let inferred = InferredData(Value(file.node), named: "data." + name)
      var (type, found) = (inferred.type, inferred.records)
      if case .list(.never) = type, let header = file.header {
        // A table without rows still has its columns.
        found = [Self.rowType(of: name, columns: header.map(\.column))]
        type = .list(.record(found[0].name))
      }
      records += found
      fields.append(
        RecordField(
          name, type,
          Wording(vi: "Từ `content/data/\(name)`", en: "From `content/data/\(name)`")))
      slots.append(inferred.value)
      guard pages.contains(name) else { continue }
      let row = dataRowType("data.\(name).page", row: type.itemType)
      rowTypes[name] = row
      records.append(row)
    }
    let type = RecordType(
      "Data",
      Wording(
        vi: "Dữ liệu tự do trong `content/data/`.", en: "Free data in `content/data/`."),
      fields: fields)
    records.append(type)
    value = .record(Record(type, slots: slots))
  }

  private static func rowType(of name: String, columns: [String]) -> RecordType {
    var seen = Set<String>()
    return RecordType(
      "data.\(name)[]", Wording(vi: "dữ liệu", en: "data"),
      fields: columns.filter { seen.insert($0).inserted }
        .map { RecordField($0, .string, Wording(vi: "trong dữ liệu", en: "in the data")) })
  }

  /// What a file holds, if that is a list.
  func rows(of name: String) -> [Value] {
    guard case .record(let data) = value, let slot = data.type.slot(of: name),
      case .list(let rows) = data[slot]
    else { return [] }
    return rows
  }

  /// The types that the names of a kind of page have where it shows this data.
  func typed(_ context: [ContextName], of name: String) -> [ContextName] {
    guard let row = rowTypes[name] else { return context }
    return context.map { found in
      switch found.name {
      case "row": ContextName(found.name, row.fields[2].type, found.summary)
      case "rows": ContextName(found.name, .list(.record(row.name)), found.summary)
      default: found
      }
    }
  }
}

extension TemplateType {
  fileprivate var itemType: TemplateType {
    guard case .list(let item) = self, item != .never else { return .any }
    return item
  }
}

extension Value {
  /// What a data file holds, as it stands.
  init(_ node: DataNode) {
    switch node.content {
    case .null: self = .none
    case .bool(let flag): self = .bool(flag)
    case .int(let number): self = .int(number)
    case .float(let number): self = .float(number)
    case .string(let text): self = .string(text)
    case .list(let items): self = .list(items.map { Value($0) })
    case .map(let entries): self = .map(ValueMap(entries.map { ($0.key, Value($0.value)) }))
    }
  }
}
