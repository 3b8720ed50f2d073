package import Diagnostics
import FrontMatter

/// Reads the emulation clusters: a list under `clusters` or `cum_thi_dua`, or a bare list.
package func readClusters(_ source: SourceText, log: inout DiagnosticLog) -> [Cluster] {
  var reader = ContentReader(source)
  defer { log.merge(reader.log) }
  let names = ["clusters", "cum_thi_dua", "khoi_thi_dua", "cum", "khoi"]
  return reader.register(named: names, id: ClusterKey.id) { reader, id, fields in
    guard let name = reader.requiredText(.name, in: fields) else { return nil }
    var cluster = Cluster(id: id, name: name)
    cluster.aliases = reader.texts(fields[.aliases])
    cluster.names = reader.names(fields[.names])
    cluster.form = reader.text(fields[.form])
    cluster.head = reader.reference(fields[.head])
    cluster.unitTypes = reader.references(fields[.unitTypes])
    cluster.members = reader.byYear(fields[.members], shape: "{2026: [cd-xa-z1]}") {
      reader, year, entry in
      ClusterMembers(year: year, units: reader.references(entry))
    }
    return cluster
  }
}
