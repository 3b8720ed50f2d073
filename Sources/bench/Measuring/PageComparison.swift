import Foundation

/// Whether the second site has every page of the first, as a browser would show it. What differs is
/// printed, or written to a log.
func pagesAreSame(_ first: URL, _ second: URL, log: URL? = nil) throws -> Bool {
  let comparison = Execution(
    program: "python3",
    arguments: [
      "-B", try Resource.url("compare/compare_pages.py").path, first.path, second.path,
    ],
    log: log)
  do {
    try comparison.run()
    return true
  } catch Failure.failed(_, status: 1) {
    return false
  }
}
