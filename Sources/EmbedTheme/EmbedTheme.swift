import Foundation
import PackagePlugin

/// Turns the files that the binary carries (the default theme, the starter site, the pages about
/// diagnostics; what the preview shows in browsers) into Swift sources each time one of them changes.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    let root = context.package.directoryURL
    let folders =
      target.name == "Serving"
      ? [("client", target.directoryURL.appending(path: "Client"))]
      : [
        ("theme", root.appending(path: "templates")),
        ("starter", target.directoryURL.appending(path: "Starter")),
        ("diagnostic", root.appending(path: "docs/diagnostics")),
      ]
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed the files of \(target.name)",
        executable: try context.tool(named: "embed-theme").url,
        arguments: [output.path(percentEncoded: false)]
          + folders.flatMap { [$0.0, $0.1.path(percentEncoded: false)] },
        inputFiles: folders.flatMap { everything(in: $0.1) },
        outputFiles: [output])
    ]
  }
}

/// The folder, all below it, and their files: a folder changes when a file is added or removed.
private func everything(in folder: URL) -> [URL] {
  let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return [folder] + (found?.compactMap { $0 as? URL } ?? []).sorted { $0.path < $1.path }
}
