package import Diagnostics
import FrontMatter
import Vietnamese

/// Reads the periods: a list under `periods` or `giai_doan`, or a bare list.
package func readPeriods(_ source: SourceText, log: inout DiagnosticLog) -> [Period] {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  return reader.register(named: ["periods", "giai_doan"], id: PeriodKey.slug) {
    reader, slug, fields in
    let title = reader.requiredText(.title, in: fields)
    reader.requireKey(.start, in: fields)
    reader.requireKey(.end, in: fields)
    guard let start = reader.date(fields[.start]), let end = reader.date(fields[.end]) else {
      return nil
    }
    guard let title, start.firstDay <= end.lastDay else {
      reader.checkOrder(of: start, end, at: fields[.end]?.value.range ?? fields.start)
      return nil
    }
    var period = Period(
      slug: slug.value, title: title, start: start.firstDay, end: end.lastDay)
    period.names = reader.names(fields[.names])
    return period
  }
}
