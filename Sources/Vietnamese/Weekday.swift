/// A day of the week, Monday first as in Viet Nam and ISO 8601.
package enum Weekday: Int, Sendable, Hashable, CaseIterable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  init(daysSinceEpoch days: Int) {
    // 1 January 1970 was a Thursday.
    let sinceMonday = ((days % 7) + 10) % 7
    self = Weekday.allCases[sinceMonday]
  }

  /// “Thứ Năm” or “Thursday”.
  package func name(in language: TextLanguage = .vietnamese) -> String {
    switch language {
    case .vietnamese: Weekday.vietnamese[rawValue - 1]
    case .english: Weekday.english[rawValue - 1]
    }
  }

  private static let vietnamese = [
    "Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu", "Thứ Bảy", "Chủ Nhật",
  ]
  private static let english = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
}
