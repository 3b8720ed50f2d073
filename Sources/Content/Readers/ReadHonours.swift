package import Diagnostics
import FrontMatter

/// Reads the site's honours: a list under `honours` or `danh_hieu`, or a bare list.
///
/// - Parameter known: the honours that the site's own override or extend by code.
/// - Returns: all of them, the known ones first.
package func readHonours(
  _ source: SourceText, extending known: [Honour] = Registers.builtIn.honours,
  log: inout DiagnosticLog
) -> [Honour] {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  var honours = Overridable(known, by: \.code)
  let names = ["honours", "danh_hieu", "khen_thuong"]
  let own = reader.register(named: names, id: HonourKey.code) { reader, code, fields in
    reader.honour(code.value, fields, honours[code.value])
  }
  for honour in own { honours.set(honour) }
  return honours.values
}

extension ContentReader {
  fileprivate mutating func honour(
    _ code: String, _ fields: Fields<HonourKey>, _ known: Honour?
  ) -> Honour? {
    if known == nil { requireKey(.title, in: fields) }
    guard let title = text(fields[.title]) ?? known?.title else { return nil }
    let rank = integer(fields[.rank], in: 0...1_000_000)
    var honour = known ?? Honour(code: code, title: title, rank: Honour.rankOfUnranked)
    honour.title = title
    honour.rank = rank ?? honour.rank
    honour.aliases += texts(fields[.aliases])
    honour.recipients = choice(fields[.recipients]) ?? honour.recipients
    honour.group = text(fields[.group]) ?? honour.group
    honour.names = names(fields[.names])
    return honour
  }
}

extension Honour {
  /// Where an honour stands that a site adds without a rank: behind the named ones, before “khác”.
  static let rankOfUnranked = 345
}
