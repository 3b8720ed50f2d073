import AccessLogs
import Diagnostics

// What is to be said of logs: only what somebody can do something about.

extension ViewCountReport {
  /// - Parameter own: the site's host; empty for a site that is opened from a folder.
  mutating func noteFindings(of logs: [LogReport], own: String) {
    // Where no log is of use, the run has failed.
    let isUseless = !logs.isEmpty && logs.allSatisfy { $0.requests + $0.future == 0 && !$0.isEmpty }
    for report in logs {
      for (kind, arguments) in report.findings(own: own) {
        var finding = Diagnostic(
          kind, at: nil, arguments.merging(["file": report.file]) { first, _ in first })
        if isUseless, kind == .viewsLogFormat || kind == .viewsLogPacked {
          finding.severity = .error
        }
        log.report(finding)
      }
    }
  }
}

extension LogReport {
  fileprivate var isEmpty: Bool { lines == 0 && unpacker == nil && !isCut }

  fileprivate func findings(own: String) -> [(DiagnosticKind, [String: String])] {
    if let unpacker { return [(.viewsLogPacked, ["program": unpacker])] }
    var findings: [(DiagnosticKind, [String: String])] = []
    if isCut { findings.append((.viewsLogCut, [:])) }
    if requests == 0, future == 0, lines > 0 {
      return findings + [(.viewsLogFormat, ["lines": String(lines)])]
    }
    if let firstDamaged {
      findings.append(
        (
          .viewsLogDamaged,
          ["count": String(damaged), "lines": String(lines), "line": String(firstDamaged)]
        ))
    }
    if requests > 0, otherHosts == requests, let otherHost {
      findings.append((.viewsLogHost, ["host": otherHost, "own": own]))
    }
    if late > 0 { findings.append((.viewsLogOrder, ["count": String(late)])) }
    if requests > 0, withoutAgent == requests { findings.append((.viewsLogAgent, [:])) }
    return findings
  }
}
