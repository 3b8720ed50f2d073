/// Which fields of records the templates of a library can read: the others need not be filled in, and
/// no page depends on them.
///
/// A field is read by its name, after a dot, in brackets or in a filter's `attribute`: of the record that
/// stands before it or, where only rendering tells which that is, of any. What takes a record without
/// naming a field (`json`, a comparison, a filter of the site's own) reads them all.
package struct FieldUse: Sendable {
  /// The fields that are read of each record.
  private var fields: [String: Set<String>] = [:]
  /// Names that are read of what may be any record.
  private var names: Set<String> = []
  /// Records that something takes whole.
  private var wholeRecords: Set<String> = []
  /// Something takes what can be any record.
  private var isUnknown = false

  /// Every field of every record.
  package static let all: FieldUse = {
    var use = FieldUse()
    use.isUnknown = true
    return use
  }()

  init() {}

  /// What some of several uses reads.
  init(_ uses: some Sequence<FieldUse>) {
    for use in uses { formUnion(use) }
  }

  /// Whether some template can read the field.
  package func reads(_ field: String, of record: String) -> Bool {
    isUnknown || names.contains(field) || wholeRecords.contains(record)
      || fields[record]?.contains(field) == true
  }

  /// A name is read of a value of this type.
  mutating func read(_ name: String, of type: TemplateType) {
    switch type {
    case .record(let record): fields[record, default: []].insert(name)
    case .optional(let type), .maybeUndefined(let type): read(name, of: type)
    case .map: break
    default: names.insert(name)
    }
  }

  /// All fields of what has the type are read, and of what is in those.
  mutating func readWhole(_ type: TemplateType, among records: [String: RecordType]) {
    switch type {
    case .record(let name):
      guard wholeRecords.insert(name).inserted, let record = records[name] else { return }
      for field in record.fields { readWhole(field.type, among: records) }
    case .list(let item), .map(let item), .optional(let item), .iterable(let item),
      .maybeUndefined(let item):
      readWhole(item, among: records)
    case .tuple(let items): for item in items { readWhole(item, among: records) }
    default: break
    }
  }

  mutating func readUnknown() { isUnknown = true }

  mutating func formUnion(_ other: FieldUse) {
    fields.merge(other.fields) { $0.union($1) }
    names.formUnion(other.names)
    wholeRecords.formUnion(other.wholeRecords)
    isUnknown = isUnknown || other.isUnknown
  }

  /// Built-in filters that hand on what they are given, or look at it only through an attribute that
  /// they name.
  static let handingOn: Set<String> = [
    "first", "last", "length", "count", "list", "reverse", "batch", "slice", "random", "groupby",
    "sort", "sum", "default", "d",
  ]

  /// Built-in filters that print whatever they are given.
  static let printing: Set<String> = [
    "tojson", "json", "pprint", "string", "join", "xmlattr", "dictsort", "items", "urlencode",
  ]
}

extension Checker {
  /// Notes what a filter, test, function or method may read of the records that it is given.
  mutating func noteUse(by name: String, of types: [TemplateType]) {
    if FieldUse.handingOn.contains(name), !world.declared.contains(name) { return }
    for type in types { fieldUse.readWhole(type, among: world.records) }
    if FieldUse.printing.contains(name), types.contains(where: \.isUnknown) {
      fieldUse.readUnknown()
    }
  }

  /// Notes what comparing values reads of them.
  mutating func noteComparison(of types: [TemplateType]) {
    for type in types { fieldUse.readWhole(type, among: world.records) }
    if types.allSatisfy({ $0 == .any }) { fieldUse.readUnknown() }
  }
}
