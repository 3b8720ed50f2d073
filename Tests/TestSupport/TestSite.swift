package import Building
import Files
import Foundation
import Theme
package import Vietnamese

/// A site in a temporary folder of its own, which goes when the test ends; it stays when the test
/// crashes, to be looked at.
///
/// Files are given as one text in which lines like `-- content/pages/a.md --` begin a file. A site
/// without `site.yml` or `units.yml` gets small ones.
package final class TestSite {
  /// The templates of a site: those that the binary carries, or one line for each of them.
  package enum Theme { case builtIn, bare }

  /// The absolute path of the site's folder.
  package let path: String
  /// What the last build found and did.
  package private(set) var report: BuildReport?

  /// Makes the site in a new folder, or in one that is given.
  package init(_ files: String = "", theme: Theme = .bare, at folder: String? = nil) throws {
    path = try folder ?? makeTemporaryFolder()
    if theme == .bare { try writeBareTheme() }
    try write(defaultConfiguration, to: "content/site.yml")
    try write(defaultUnits, to: "content/units.yml")
    for (name, text) in sections(of: files) { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  package func absolute(_ relative: String) -> String { path + "/" + relative }

  // MARK: Files

  @discardableResult package func write(_ text: String, to relative: String) throws -> TestSite {
    try write(bytes: Array(text.utf8), to: relative)
  }

  @discardableResult package func write(
    bytes: [UInt8], to relative: String
  ) throws -> TestSite {
    let target = absolute(relative)
    try createFolders(folder(of: target))
    try Data(bytes).write(to: URL(filePath: target))
    return self
  }

  @discardableResult package func edit(
    _ relative: String, _ change: (String) -> String
  ) throws -> TestSite {
    try write(
      change(String(decoding: try readFile(absolute(relative)), as: UTF8.self)), to: relative)
  }

  @discardableResult package func remove(_ relative: String) throws -> TestSite {
    try FileManager.default.removeItem(atPath: absolute(relative))
    return self
  }

  @discardableResult package func link(_ relative: String, to target: String) throws -> TestSite {
    try createFolders(folder(of: absolute(relative)))
    try FileManager.default.createSymbolicLink(
      atPath: absolute(relative), withDestinationPath: target)
    return self
  }

  private func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
  }

  private func writeBareTheme() throws {
    // Partials that none of these lines calls for would be reported as unused, and so would the
    // templates of rows of a site that makes no pages of them.
    for file in builtInTheme
    where !["partials/", "assets/", "strings/"].contains(where: file.path.hasPrefix)
      && !["base.html", "feeds/content.xml", "data_page.html", "data_index.html"]
        .contains(file.path)
    {
      try write("\(file.path)\n", to: "templates/" + file.path)
    }
    try write("{{ page.title }}\n", to: "templates/home.html")
    try write("{{ profile.title }}\n{{ profile.html }}", to: "templates/profile.html")
    try write("{{ content.title }}\n{{ content.html }}", to: "templates/page.html")
    for list in ["list", "month", "year"] {
      try write(
        "{{ page.title }}\n{% for card in cards %}{{ card.title }}\n{% endfor %}",
        to: "templates/\(list).html")
    }
  }

  // MARK: Building

  /// Builds for 21/11/2026, 09:25 in Vietnam.
  @discardableResult package func build(
    jobs: Int = 2, _ change: (inout BuildOptions) -> Void = { _ in }
  ) throws -> TestSite {
    var options = BuildOptions(source: path, now: testMoment, jobs: jobs)
    change(&options)
    report = try Building.build(options)
    return self
  }

  /// What `list` and `explain` see.
  package func inspection() throws -> Inspection {
    try inspect(BuildOptions(source: path, now: testMoment, jobs: 2))
  }

  /// The files of the output folder.
  package func output() throws -> [String: [UInt8]] { try filesBelow(absolute("site")) }

  /// The text of a file of the output folder, if it is there.
  package func text(of output: String) -> String? {
    (try? readFile(absolute("site/" + output))).map { String(decoding: $0, as: UTF8.self) }
  }
}

/// 21/11/2026, 09:25 in Vietnam.
package let testMoment = Instant(secondsSince1970: 1_795_227_900)

package let defaultConfiguration = """
  title: Trang thử
  base_url: https://example.vn/
  organisation: {name: LĐLĐ tỉnh X}

  """

package let defaultUnits = """
  units:
    - {id: ldld-x, name: Liên đoàn Lao động tỉnh X, level: province}
    - {id: cdcs-thu, name: CĐCS Công ty Thử, parent: ldld-x, level: grassroots}

  """

/// Splits a text at lines like `-- path --`.
private func sections(of text: String) -> [(name: String, text: String)] {
  var sections: [(name: String, text: String)] = []
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("-- "), line.hasSuffix(" --") {
      sections.append((String(line.dropFirst(3).dropLast(3)), ""))
    } else if !sections.isEmpty {
      sections[sections.count - 1].text += line + "\n"
    }
  }
  return sections
}
