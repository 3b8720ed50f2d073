import Foundation

/// The sites that are built: the same profiles for Exemplar with a theme like Hugo's, for Exemplar
/// with its built-in theme, and for Hugo.
struct Workload {
  let profiles: Int
  let folder: URL

  var exemplar: URL { folder.appendingPathComponent("exemplar") }
  var builtIn: URL { folder.appendingPathComponent("built-in") }
  var hugo: URL { folder.appendingPathComponent("hugo") }

  /// Generates the profiles and puts each program's templates beside them.
  init(profiles: Int, hugo: Bool = true, scratch: Scratch) throws {
    self.profiles = profiles
    folder = scratch.path("workload")
    try remove(folder)
    say("Generating \(profiles) profiles …")
    try Execution(
      program: "python3",
      arguments: [
        "-B", try Resource.url("workload/generate.py").path, String(profiles), folder.path,
      ] + (hugo ? [] : ["--without-hugo"])
    ).run()
    try copy("theme", to: "exemplar/templates")
    guard hugo else { return }
    try copy("hugo/hugo.toml", to: "hugo/hugo.toml")
    try copy("hugo/layouts", to: "hugo/layouts")
  }

  private func copy(_ resource: String, to path: String) throws {
    try FileManager.default.copyItem(
      at: try Resource.url(resource), to: folder.appendingPathComponent(path))
  }

  /// The profile that was written half-way.
  func middleProfile() throws -> URL {
    let name = try String(
      contentsOf: folder.appendingPathComponent("middle.txt"), encoding: .utf8)
    return exemplar.appendingPathComponent("content/profiles/\(name)")
  }
}
