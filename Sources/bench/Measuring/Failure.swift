import Foundation

/// Why a benchmark could not be run.
enum Failure: Error, CustomStringConvertible {
  case unstartable(String, code: Int32)
  case failed(Execution, status: Int32)
  case missing(String, hint: String)
  case differentContent(log: URL)
  case differentBuilds(log: URL)
  case noRoom(needed: Int, free: Int, folder: URL)
  case page(String)

  var description: String {
    switch self {
    case .unstartable(let program, let code):
      "\(program): \(String(cString: strerror(code)))"
    case .failed(let execution, let status):
      "\(([execution.program] + execution.arguments).joined(separator: " ")) ended with \(status)"
        + (execution.log.map { ":\n" + tail(of: $0) } ?? "")
    case .missing(let path, let hint): "\(path) is missing: \(hint)"
    case .differentBuilds(let log):
      "a build after edits is not the same as one from nothing: \(log.path)"
    case .noRoom(let needed, let free, let folder):
      "\(gigabytes(needed)) are needed in \(folder.path), and \(gigabytes(free)) are free: "
        + "measure a smaller site, or give --scratch a folder on a disk with more room"
    case .page(let problem): "\(Page.path): \(problem)"
    case .differentContent(let log):
      "the two sites have not the same content:\n" + tail(of: log)
    }
  }
}

private func gigabytes(_ bytes: Int) -> String {
  String(format: "%.1f GB", Double(bytes) / 1_000_000_000)
}

private func tail(of log: URL) -> String {
  String(((try? String(contentsOf: log, encoding: .utf8)) ?? "").suffix(4000))
}
