import Content
import Vietnamese

/// Groups profiles by year, month and day of publication, latest first; inside a day they keep the
/// site order.
func archive(of profiles: [ProfileNode], paths: SitePaths) -> [ArchiveYear] {
  let dated = profiles.indices.filter { profiles[$0].facts.published != nil }
  return groups(dated, profiles, by: \.year).map { year, inYear in
    let months = groups(inYear, profiles, by: \.month).map { month, inMonth in
      let days = groups(inMonth, profiles, by: \.day).map { day, inDay in
        ArchiveDay(day: day, address: paths.dayAddress(year, month, day), profiles: inDay)
      }
      return ArchiveMonth(
        month: month, address: paths.monthAddress(year, month), days: days, profiles: inMonth)
    }
    return ArchiveYear(
      year: year, address: paths.yearAddress(year), months: months, profiles: inYear)
  }
}

/// Splits profiles by a part of their date, latest first; those without the part are left out.
private func groups(
  _ indices: [Int], _ profiles: [ProfileNode], by part: (PartialDate) -> Int?
) -> [(Int, [Int])] {
  var groups: [Int: [Int]] = [:]
  for index in indices {
    guard let published = profiles[index].facts.published?.value, let key = part(published)
    else { continue }
    groups[key, default: []].append(index)
  }
  return groups.sorted { $0.key > $1.key }.map { ($0.key, $0.value) }
}
