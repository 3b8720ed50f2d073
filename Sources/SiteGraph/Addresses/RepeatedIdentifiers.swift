import Content
import Diagnostics
import Vietnamese

/// Reports profiles with an id that another has, which may not be told apart by it. Where one of them
/// stays off the site it is a warning.
func repeatedIdentifiers(
  _ profiles: some Sequence<(file: String, id: Located<String>?, isPublished: Bool)>
) -> [UnplacedDiagnostic] {
  var owners: [String: (file: String, isPublished: Bool)] = [:]
  var findings: [UnplacedDiagnostic] = []
  for (file, id, isPublished) in profiles {
    guard let id else { continue }
    let key = keyFolded(id.value)
    guard let owner = owners[key] else {
      owners[key] = (file, isPublished)
      continue
    }
    var finding = UnplacedDiagnostic(
      .siteIdentifierTaken, in: file, at: id.range,
      ["id": id.value, "other": owner.file, "file": file])
    if !owner.isPublished || !isPublished { finding.severity = .warning }
    findings.append(finding)
  }
  return findings
}
