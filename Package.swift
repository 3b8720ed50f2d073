// swift-tools-version: 6.1
import PackageDescription

// Arrows point down only; `swift build --explicit-target-dependency-import-check error` holds us to them.
let package = Package(
  name: "exemplar",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "exemplar", targets: ["exemplar"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(
      url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0", traits: []),
    .package(url: "https://github.com/apple/swift-log", from: "1.14.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
  ],
  targets: [
    // commands
    .executableTarget(
      name: "exemplar",
      dependencies: [
        "Building", "Serving", "Watching", "SiteGraph", "Content", "Templating", "AccessLogs",
        "Theme", "Vietnamese", "Files", "Diagnostics",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      // Nothing loads the program as a library: without 23 000 names for that it starts 8 % sooner.
      linkerSettings: [
        .unsafeFlags(["-Xlinker", "--no-export-dynamic"], .when(platforms: [.linux]))
      ]),
    .executableTarget(
      name: "bench",
      dependencies: [.product(name: "ArgumentParser", package: "swift-argument-parser")],
      resources: [.copy("workload"), .copy("hugo"), .copy("theme"), .copy("compare")]),

    // assembly
    .target(
      name: "Building",
      dependencies: [
        "SiteGraph", "Content", "Templating", "Markdown", "FrontMatter", "Vietnamese", "QRCode",
        "AccessLogs", "Search", "Theme", "Files", "Threads", "Bytes", "Diagnostics",
      ]),
    .target(
      name: "Serving",
      dependencies: [
        "Vietnamese", "QRCode", "Files", "Bytes", "Diagnostics",
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ],
      exclude: ["Client"], plugins: ["EmbedTheme"]),

    // domain
    .target(
      name: "SiteGraph", dependencies: ["Content", "Vietnamese", "Threads", "Diagnostics"]),
    .target(
      name: "Content",
      dependencies: ["FrontMatter", "Vietnamese", "Files", "Diagnostics"]),

    // languages
    .target(name: "Templating", dependencies: ["Bytes", "Diagnostics"]),
    .target(name: "Markdown", dependencies: ["Bytes", "Diagnostics", "CCMarkGFM"]),
    .target(name: "FrontMatter", dependencies: ["Diagnostics", "CLibYAML"]),
    .target(name: "Vietnamese"),
    .target(name: "QRCode"),
    .target(name: "AccessLogs", dependencies: ["Vietnamese", "Files", "Bytes", "CZlib"]),
    .target(name: "Search", dependencies: ["Vietnamese", "Threads"]),

    // ground
    .target(name: "Watching", dependencies: ["Files"]),
    .target(name: "Files", dependencies: ["Threads", "Diagnostics"]),
    .target(name: "Diagnostics"),
    .target(name: "Threads"),
    .target(name: "Bytes"),
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [
        .apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"]),
      ]),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),

    // the default theme and the starter site, carried inside the binary
    .target(name: "Theme", exclude: ["Starter"], plugins: ["EmbedTheme"]),
    .plugin(
      name: "EmbedTheme", capability: .buildTool(), dependencies: ["embed-theme"],
      path: "Sources/EmbedTheme"),
    .executableTarget(name: "embed-theme", path: "Sources/embed-theme"),

    // tests
    .target(
      name: "TestSupport",
      dependencies: ["Building", "SiteGraph", "Theme", "Files", "Vietnamese", "Diagnostics"],
      path: "Tests/TestSupport"),
    .testTarget(name: "BytesTests", dependencies: ["Bytes"]),
    .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
    .testTarget(name: "FilesTests", dependencies: ["Files", "Diagnostics"]),
    .testTarget(name: "QRCodeTests", dependencies: ["QRCode"]),
    .testTarget(
      name: "AccessLogsTests",
      dependencies: ["TestSupport", "AccessLogs", "Files", "Vietnamese"],
      exclude: ["Oracle"]),
    .testTarget(
      name: "ServingTests",
      dependencies: ["Serving", "TestSupport", "Diagnostics", "Files"]),
    .testTarget(name: "WatchingTests", dependencies: ["Watching", "TestSupport", "Files"]),
    .testTarget(name: "SearchTests", dependencies: ["Search", "Vietnamese"]),
    .testTarget(name: "VietnameseTests", dependencies: ["Vietnamese"]),
    .testTarget(name: "FrontMatterTests", dependencies: ["FrontMatter", "Diagnostics"]),
    .testTarget(name: "MarkdownTests", dependencies: ["Markdown", "Bytes", "Diagnostics"]),
    .testTarget(
      name: "TemplatingTests", dependencies: ["Templating", "Bytes", "Diagnostics"],
      exclude: ["Differential/Cases", "Differential/Differences.lines", "Oracle"]),
    .testTarget(
      name: "ContentTests", dependencies: ["Content", "FrontMatter", "Vietnamese", "Diagnostics"]),
    .testTarget(
      name: "SiteGraphTests",
      dependencies: ["TestSupport", "SiteGraph", "Content", "Vietnamese", "Diagnostics"]),
    .testTarget(
      name: "BuildingTests",
      dependencies: [
        "TestSupport", "Building", "SiteGraph", "Content", "Templating", "Theme", "Files",
        "Vietnamese",
        "Diagnostics",
      ],
      exclude: ["fail_nth.c"]),
    .testTarget(
      name: "CommandTests", dependencies: ["TestSupport", "Building", "Files", "Diagnostics"]),
    .testTarget(name: "BenchTests", dependencies: ["bench"]),
    .testTarget(name: "ArchitectureTests", dependencies: ["Diagnostics"]),
  ],
  swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system && target.type != .plugin {
  var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
  ]
  #if compiler(>=6.2)
    settings.append(.unsafeFlags(["-warnings-as-errors"]))
  #endif
  target.swiftSettings = settings
}
