import Foundation
import PackagePlugin

/// Turns `templates/` and the starter site into a Swift source each time one of their files changes.
@main
struct EmbedTheme: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    guard let target = target.sourceModule else { return [] }
    let root = context.package.directoryURL
    let theme = root.appending(path: "templates")
    let starter = target.directoryURL.appending(path: "Starter")
    let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedFiles.swift")
    return [
      .buildCommand(
        displayName: "Embed the default theme",
        executable: try context.tool(named: "embed-theme").url,
        arguments: [
          output.path(percentEncoded: false), "theme", theme.path(percentEncoded: false),
          "starter", starter.path(percentEncoded: false),
        ],
        inputFiles: files(below: theme) + files(below: starter),
        outputFiles: [output])
    ]
  }
}

private func files(below folder: URL) -> [URL] {
  let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
  return (found?.compactMap { $0 as? URL } ?? [])
    .filter { !$0.hasDirectoryPath }
    .sorted { $0.path < $1.path }
}
