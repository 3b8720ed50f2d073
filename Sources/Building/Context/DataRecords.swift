import Diagnostics
import FrontMatter
import Templating

/// Free data as templates see it: a record with a field for each file, whose type comes from what the
/// file holds, so that a misspelt column is found before any page is rendered.
struct DataRecords: Sendable {
  /// The record types that the files gave rise to, and the one of `data` itself.
  private(set) var records: [RecordType] = []
  let value: Value

  /// `files` are the names that templates write after `data.`, and what the files hold.
  init(_ files: [(name: String, node: DataNode)]) {
    var fields: [RecordField] = []
    var slots: [Value] = []
    for (name, node) in files {
      let inferred = InferredData(Value(node), named: "data." + name)
      records += inferred.records
      fields.append(
        RecordField(
          name, inferred.type,
          Wording(vi: "Từ `content/data/\(name)`", en: "From `content/data/\(name)`")))
      slots.append(inferred.value)
    }
    let type = RecordType(
      "Data",
      Wording(
        vi: "Dữ liệu tự do trong `content/data/`.", en: "Free data in `content/data/`."),
      fields: fields)
    records.append(type)
    value = .record(Record(type, slots: slots))
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
