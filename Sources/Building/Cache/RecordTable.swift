import Synchronization

/// Records of an earlier build, found by their paths. They are in the order in which a build asks for
/// them, but for what has come or gone since: so a record is looked for about where it would be, and only
/// when it isn't there is an index of all made.
final class RecordTable<Record: Sendable>: Sendable {
  private let records: [Record]
  private let path: @Sendable (Record) -> String
  private let positions = Mutex<[String: Int]?>(nil)

  init(_ records: [Record], path: @escaping @Sendable (Record) -> String) {
    self.records = records
    self.path = path
  }

  /// The record of a path, whose position is probably `hint`.
  func find(_ path: String, near hint: Int) -> Record? {
    position(of: path, near: hint).map { records[$0] }
  }

  subscript(path: String) -> Record? { position(of: path).map { records[$0] } }

  subscript(position: Int) -> Record { records[position] }

  /// Where the record of a path is; probably at `hint`.
  func position(of path: String, near hint: Int) -> Int? {
    for position in [hint, hint - 1, hint + 1] where records.indices.contains(position) {
      let found = self.path(records[position])
      if found.utf8.count == path.utf8.count, found == path { return position }
    }
    return position(of: path)
  }

  private func position(of path: String) -> Int? {
    positions.withLock { positions in
      let known = positions ?? index()
      positions = known
      return known[path]
    }
  }

  private func index() -> [String: Int] {
    var index: [String: Int] = Dictionary(minimumCapacity: records.count)
    for (position, record) in records.enumerated() where index[path(record)] == nil {
      index[path(record)] = position
    }
    return index
  }
}
