import Diagnostics
import Files

/// Makes style sheets and scripts shorter with esbuild, where the system has it.
struct AssetMinifier: Sendable {
  static let program = "esbuild"

  /// What became of the assets.
  private(set) var assets: [(name: String, bytes: [UInt8])]
  private(set) var log = DiagnosticLog()

  init(_ assets: [(name: String, bytes: [UInt8])]) {
    self.assets = assets
    let chosen = assets.indices.filter { Self.loader(of: assets[$0].name) != nil }
    guard !chosen.isEmpty else { return }
    guard let esbuild = OtherProgram(named: Self.program) else {
      log.report(.siteMinifierMissing, at: nil, ["program": Self.program])
      return
    }
    for index in chosen {
      let asset = assets[index]
      let arguments = [
        "--minify", "--loader=\(Self.loader(of: asset.name) ?? "")", "--charset=utf8",
        "--log-level=silent",
      ]
      if let shorter = esbuild.run(arguments, on: asset.bytes), !shorter.isEmpty,
        !Self.isSpoilt(shorter)
      {
        self.assets[index].bytes = shorter
      } else {
        log.report(
          .siteAssetNotMinified, at: nil,
          ["file": ThemeFiles.assetFolder + asset.name, "program": Self.program])
      }
    }
  }

  /// Whether an address was lost: esbuild 0.17 makes `url\((` of `url( '` with a blank.
  private static func isSpoilt(_ bytes: [UInt8]) -> Bool {
    let sign = Array(#"url\("#.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: sign) }
  }

  /// What esbuild calls the language of a file; nil for what stays as it is.
  private static func loader(of name: String) -> String? {
    if name.hasSuffix(".min.css") || name.hasSuffix(".min.js") { return nil }
    if name.hasSuffix(".css") { return "css" }
    return name.hasSuffix(".js") ? "js" : nil
  }
}
