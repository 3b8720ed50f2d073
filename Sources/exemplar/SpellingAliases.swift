/// Spellings that users of other generators type, and what they mean here.
enum SpellingAliases {
  /// Commands of one or two words.
  static let commands: [([String], [String])] = [
    (["generate"], ["build"]),
    (["server"], ["serve"]),
    (["dev"], ["serve"]),
    (["preview"], ["serve"]),
    (["new", "site"], ["init"]),
    (["quickstart"], ["init"]),
    (["new", "content"], ["new"]),
  ]

  /// Flags, without a value after `=`, beside those that only write capitals where we have hyphens.
  static let flags: [String: String] = [
    "--buildDrafts": "--drafts", "--buildFuture": "--future", "--buildExpired": "--expired",
    "--baseURL": "--base-url", "--base-URL": "--base-url", "-u": "--base-url",
    "--root": "--source", "-r": "--source", "--output-dir": "--destination",
    "--outputDir": "--destination", "-o": "--destination", "--panicOnWarning": "--strict",
    "--panic-on-warning": "--strict", "--interface": "--bind", "-i": "--bind",
    "--open-browser": "--open", "--openBrowser": "--open",
  ]

  /// Flags for what is always done here: what no longer belongs on the site is removed anyway.
  static let needless: Set<String> = ["--gc", "--cleanDestinationDir"]

  /// The arguments in our own spelling. What follows `--` is left alone.
  static func normalised(_ arguments: [String]) -> [String] {
    var result = arguments
    for (theirs, ours) in commands where result.starts(with: theirs) {
      result.replaceSubrange(0..<theirs.count, with: ours)
      break
    }
    let end = result.firstIndex(of: "--") ?? result.endIndex
    return result[..<end].filter { !needless.contains($0) }.map(flag) + result[end...]
  }

  private static func flag(_ argument: String) -> String {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first.map(String.init), name.hasPrefix("-") else { return argument }
    let ours = flags[name] ?? hyphenated(name)
    return parts.count > 1 ? ours + "=" + parts[1] : ours
  }

  /// `--cacheDir` as `--cache-dir`; short options keep their case.
  private static func hyphenated(_ name: String) -> String {
    guard name.hasPrefix("--") else { return name }
    return name.reduce(into: "") { text, letter in
      if letter.isUppercase, text.last?.isLowercase == true { text.append("-") }
      text.append(contentsOf: letter.isUppercase ? letter.lowercased() : String(letter))
    }
  }
}
