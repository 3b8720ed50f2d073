import Content
import SiteGraph

extension Planner {
  /// Years, months and days on which profiles were published.
  mutating func planArchive() {
    let top = link(Words.dates, paths.dates)
    for year in graph.archive {
      let yearLink = link(Words.year(year.year), year.address)
      addList(
        .year,
        PlannedList(
          title: yearLink.title, address: year.address, profiles: year.profiles,
          breadcrumbs: [top],
          children: year.months.map {
            EntryView(title: Words.month($0.month), url: $0.address, count: $0.profiles.count)
          }, choice: .year(year)))
      for month in year.months { planMonth(month, of: year, breadcrumbs: [top, yearLink]) }
    }
    addTerms(
      .dates, Words.dates, paths.dates,
      graph.archive.map { year in
        EntryGroupView(
          title: Words.year(year.year),
          entries: [
            EntryView(title: Words.wholeYear, url: year.address, count: year.profiles.count)
          ]
            + year.months.map {
              EntryView(title: Words.month($0.month), url: $0.address, count: $0.profiles.count)
            })
      })
  }

  private mutating func planMonth(
    _ month: ArchiveMonth, of year: ArchiveYear, breadcrumbs: [LinkView]
  ) {
    let title = Words.month(month.month, of: year.year)
    addList(
      .month,
      PlannedList(
        title: title, address: month.address, profiles: month.profiles, breadcrumbs: breadcrumbs,
        children: month.days.map {
          EntryView(title: Words.day($0.day), url: $0.address, count: $0.profiles.count)
        }, choice: .month(month, of: year)))
    for day in month.days {
      addList(
        .day,
        PlannedList(
          title: Words.day(day.day, month.month, year.year), address: day.address,
          profiles: day.profiles,
          breadcrumbs: breadcrumbs + [link(Words.month(month.month), month.address)]))
    }
  }
}
