import Foundation

/// Why a benchmark could not be run.
enum Failure: Error, CustomStringConvertible {
  case unstartable(String, code: Int32)
  case failed(Execution, status: Int32)
  case missing(String, hint: String)
  case differentContent

  var description: String {
    switch self {
    case .unstartable(let program, let code):
      "\(program): \(String(cString: strerror(code)))"
    case .failed(let execution, let status):
      "\(([execution.program] + execution.arguments).joined(separator: " ")) ended with \(status)"
        + (execution.log.flatMap { try? String(contentsOf: $0, encoding: .utf8) }.map {
          ":\n" + $0.suffix(4000)
        } ?? "")
    case .missing(let path, let hint): "\(path) is missing: \(hint)"
    case .differentContent: "the two sites have not the same content"
    }
  }
}
