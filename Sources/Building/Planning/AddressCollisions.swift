import Diagnostics

/// Reports pages of two sources at one address, naming both.
func addressCollisions(_ jobs: [PageJob]) -> [UnplacedDiagnostic] {
  var owners: [String: Int] = [:]
  var findings: [UnplacedDiagnostic] = []
  for (index, job) in jobs.enumerated() {
    guard let first = owners[job.outputPath] else {
      owners[job.outputPath] = index
      continue
    }
    let (owner, other) = (jobs[first], job)
    let reported = other.file == nil && owner.file != nil ? (other, owner) : (owner, other)
    findings.append(
      UnplacedDiagnostic(
        .siteAddressTaken, in: reported.1.file, at: 0..<0,
        [
          "address": job.address, "first": describe(reported.0), "second": describe(reported.1),
        ]))
  }
  return findings
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
        ["address": "/" + file.output, "first": owner, "second": file.name])
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
