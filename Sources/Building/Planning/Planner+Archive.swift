import Content
import SiteGraph

extension Planner {
  /// Years, months and days on which profiles were published.
  mutating func planArchive() {
    let top = link(words.dateLists, paths.dates)
    for year in graph.archive {
      let yearLink = link(words.year(year.year), year.address)
      addList(
        .year,
        PlannedList(
          title: yearLink.title, address: year.address, profiles: year.profiles,
          breadcrumbs: [top],
          children: year.months.map(monthEntry), choice: .year(year)))
      for month in year.months { planMonth(month, of: year, breadcrumbs: [top, yearLink]) }
    }
    addTerms(
      .dates, words.dateLists, paths.dates,
      graph.archive.map { year in
        EntryGroupView(
          title: words.year(year.year),
          entries: [
            EntryView(title: words.wholeYear, url: year.address, count: year.profiles.count)
          ]
            + year.months.map(monthEntry))
      })
  }

  private func monthEntry(_ month: ArchiveMonth) -> EntryView {
    EntryView(
      title: words.month(month.month), url: month.address, count: month.profiles.count,
      number: month.month)
  }

  private mutating func planMonth(
    _ month: ArchiveMonth, of year: ArchiveYear, breadcrumbs: [LinkView]
  ) {
    let title = words.month(month.month, of: year.year)
    addList(
      .month,
      PlannedList(
        title: title, address: month.address, profiles: month.profiles, breadcrumbs: breadcrumbs,
        children: month.days.map {
          EntryView(
            title: words.dayOfMonth($0.day, month.month, year.year), url: $0.address,
            count: $0.profiles.count, number: $0.day)
        }, choice: .month(month, of: year)))
    for day in month.days {
      addList(
        .day,
        PlannedList(
          title: words.day(day.day, month.month, year.year), address: day.address,
          profiles: day.profiles,
          breadcrumbs: breadcrumbs + [link(words.month(month.month), month.address)]))
    }
  }
}
