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

private func describe(_ job: PageJob) -> String {
  job.file ?? job.kind.summary.vi
}
