import Content
import Diagnostics
import SiteGraph

/// Reports pages of two sources at one address, naming both, where that can be mended: at the slug or
/// the old address that was written, or at the pattern in the site's configuration.
func addressCollisions(_ jobs: [PageJob], paths: SitePaths) -> [UnplacedDiagnostic] {
  var owners: [String: Int] = [:]
  var findings: [UnplacedDiagnostic] = []
  for (index, job) in jobs.enumerated() {
    guard let first = owners[job.outputPath] else {
      owners[job.outputPath] = index
      continue
    }
    findings.append(collision(jobs[first], job, paths: paths))
  }
  return findings
}

private func collision(_ owner: PageJob, _ other: PageJob, paths: SitePaths) -> UnplacedDiagnostic {
  let (first, second) = other.file == nil && owner.file != nil ? (other, owner) : (owner, other)
  var arguments = [
    "address": other.address, "first": describe(first), "second": describe(second),
  ]
  let pattern = paths.pattern(of: other.address)
  if second.isRedirect {
    arguments["alias"] = second.written?.value
  } else if let file = second.file {
    arguments["page"] = file
  } else {
    arguments["pattern"] = pattern?.value
  }
  guard let file = second.file else {
    return UnplacedDiagnostic(
      .siteAddressTaken, in: pattern == nil ? nil : paths.file, at: pattern?.range ?? 0..<0,
      arguments)
  }
  return UnplacedDiagnostic(
    .siteAddressTaken, in: file, at: second.written?.range ?? 0..<0, arguments)
}

extension PageJob {
  fileprivate var isRedirect: Bool { kind.name == PageKind.redirect.name }
}

extension SitePaths {
  /// The pattern of the site's own that an address comes from: the longest that fits.
  fileprivate func pattern(of address: String) -> Located<String>? {
    written.filter { address.hasPrefix($0.value.prefix { $0 != "{" }) }
      .max { $0.value.count < $1.value.count }
  }
}

/// Reports files that would be copied to the address of a page or of another file, and those that
/// would stand where a folder must be.
func fileCollisions(_ jobs: [PageJob], _ files: [CopiedFile]) -> [UnplacedDiagnostic] {
  var owners: [String: String] = [:]
  var folders: [Substring: String] = [:]
  for job in jobs {
    owners[job.outputPath] = describe(job)
    note(foldersOf: job.outputPath, owner: describe(job), in: &folders)
  }
  for file in files { note(foldersOf: file.output, owner: file.name, in: &folders) }
  return files.compactMap { file in
    let owner = owners.updateValue(file.name, forKey: file.output) ?? folders[file.output[...]]
    return owner.map { owner in
      UnplacedDiagnostic(
        .siteAddressTaken, in: nil,
        ["address": "/" + file.output, "first": owner, "second": file.name, "copied": file.name])
    }
  }
}

/// Remembers the folders that an output file lies in, for whoever needs each first.
private func note(
  foldersOf path: String, owner: String, in folders: inout [Substring: String]
) {
  var rest = path[...]
  while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
    rest = rest[..<slash]
    if folders[rest] != nil { return }
    folders[rest] = owner
  }
}

private func describe(_ job: PageJob) -> String {
  job.file ?? job.kind.summary.vi
}
