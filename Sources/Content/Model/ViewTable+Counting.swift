package import Vietnamese

// New counts come into the table so that nothing is counted twice, however often and in whatever pieces
// a log is read: of two counts of a day, the one that has seen more stands.

/// The views of a page on a day, as the logs of one run have them.
package struct DayViews: Sendable, Hashable {
  package let address: String
  package let day: CivilDate
  package let views: Int

  package init(address: String, day: CivilDate, views: Int) {
    self.address = address
    self.day = day
    self.views = views
  }
}

extension ViewTable {
  /// How many days after its end a month or a year is put together, and takes no more views.
  package static let daysOpen = 14

  /// The months and years that take no more views.
  package var closedPeriods: Set<PartialDate> {
    Set(rows.lazy.compactMap(\.period).filter { $0.day == nil })
  }

  /// The table with what logs tell, and with the days of months and the months of years put together
  /// that are over. The rows are in the order of their addresses, then of their periods, one for each.
  package func adding(_ counted: [DayViews]) -> ViewTable {
    let closed = closedPeriods
    var views: [Slot: Int] = [:]
    for row in rows { views[Slot(row.address.value, row.period), default: 0] += row.views }
    for item in counted where !item.day.isIn(closed) {
      let slot = Slot(item.address, PartialDate(item.day))
      views[slot] = max(views[slot] ?? 0, item.views)
    }
    let newest = views.keys.lazy.compactMap { $0.period?.date }.max()
    var folded: [Slot: Int] = [:]
    for (slot, count) in views { folded[slot.folded(by: newest), default: 0] += count }
    return ViewTable(
      rows: folded.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { slot, count in
        Row(address: Located(slot.address, at: 0..<0), period: slot.period, views: count)
      })
  }

  /// The table with other addresses for some of its pages.
  package func renaming(_ present: (String) -> String?) -> ViewTable {
    ViewTable(
      rows: rows.map { row in
        var row = row
        if let address = present(row.address.value) {
          row.address = Located(address, at: row.address.range)
        }
        return row
      })
  }
}

extension CivilDate {
  /// Whether one of the periods is the month or the year of the day.
  package func isIn(_ periods: Set<PartialDate>) -> Bool {
    [PartialDate(year: year), PartialDate(year: year, month: month)].contains {
      $0.map(periods.contains) ?? false
    }
  }
}

/// What a row counts.
private struct Slot: Hashable, Comparable {
  let address: String
  let period: PartialDate?

  init(_ address: String, _ period: PartialDate?) {
    self.address = address
    self.period = period
  }

  static func < (left: Slot, right: Slot) -> Bool {
    if left.address.utf8.elementsEqual(right.address.utf8) {
      guard let period = right.period else { return false }
      return left.period.map { $0 < period } ?? true
    }
    return left.address.utf8.lexicographicallyPrecedes(right.address.utf8)
  }

  /// The same in the month or the year that is over, when `newest` is the last day counted.
  func folded(by newest: CivilDate?) -> Slot {
    guard let newest, let period, let wider = period.wider,
      wider.lastDay.daysSinceEpoch + ViewTable.daysOpen <= newest.daysSinceEpoch
    else { return self }
    return Slot(address, wider).folded(by: newest)
  }
}

extension PartialDate {
  /// The month of a day, the year of a month.
  fileprivate var wider: PartialDate? {
    day != nil
      ? PartialDate(year: year, month: month) : month != nil ? PartialDate(year: year) : nil
  }
}
