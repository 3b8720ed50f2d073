import Foundation

/// The sites that both programs build: `exemplar/` and `hugo/`, with the same profiles.
struct Workload {
  let folder: URL

  /// Generates the profiles and puts each program's templates beside them.
  init(profiles: Int, scratch: Scratch) throws {
    folder = scratch.path("workload")
    try scratch.remove(folder)
    try Execution(
      program: "python3",
      arguments: [
        "-B", try Resource.url("workload/generate.py").path, String(profiles), folder.path,
      ]
    ).run()
    try copy("theme", to: "exemplar/templates")
    try copy("hugo/hugo.toml", to: "hugo/hugo.toml")
    try copy("hugo/layouts", to: "hugo/layouts")
  }

  private func copy(_ resource: String, to path: String) throws {
    try FileManager.default.copyItem(
      at: try Resource.url(resource), to: folder.appendingPathComponent(path))
  }
}
