import Diagnostics

/// Reports assets of the site's own that no template names in words, no style sheet refers to and no
/// script mentions. Licences and notes lie there for whoever carries the theme on.
func reportUnusedAssets(of theme: ThemeFiles, log: inout DiagnosticLog) {
  let own = theme.files.filter { isAsset($0) && theme.ownPaths.contains($0.file) && !isNote($0) }
  guard !own.isEmpty else { return }
  let named = ThemeAssets.named(in: theme.files.filter { isAsset($0) && $0.file.hasSuffix(".css") })
  let texts = theme.files.filter { !isAsset($0) || $0.file.hasSuffix(".js") }
  for asset in own {
    let name = String(asset.file.dropFirst(ThemeFiles.assetFolder.count))
    guard !named.contains(name),
      !texts.contains(where: { $0.file != asset.file && $0.mentions(name) })
    else { continue }
    log.report(.siteAssetUnused, at: nil, ["file": asset.file, "name": name])
  }
}

private func isAsset(_ file: SourceText) -> Bool { file.file.hasPrefix(ThemeFiles.assetFolder) }

private func isNote(_ file: SourceText) -> Bool {
  [".txt", ".md"].contains(where: file.file.hasSuffix)
}

extension SourceText {
  fileprivate func mentions(_ name: String) -> Bool {
    let name = Array(name.utf8)
    guard bytes.count >= name.count, let first = name.first else { return false }
    var start = bytes.startIndex
    while let found = bytes[start...].firstIndex(of: first), found + name.count <= bytes.endIndex {
      if bytes[found..<found + name.count].elementsEqual(name) { return true }
      start = found + 1
    }
    return false
  }
}
