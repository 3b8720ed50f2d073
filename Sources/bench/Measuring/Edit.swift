import Foundation

/// A change that an author makes to one file, and takes back the next time.
struct Edit {
  let title: String
  let file: URL
  /// What stands in the file once, and what takes its place.
  let (old, new): (String, String)
  private var isMade = false

  init(_ title: String, _ file: URL, _ old: String, _ new: String) {
    self.title = title
    self.file = file
    (self.old, self.new) = (old, new)
  }

  /// Replaces the file, as editors do; hard links to the old one stay as they were.
  mutating func toggle() throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    let (from, to) = isMade ? (new, old) : (old, new)
    guard let place = text.range(of: from) else {
      throw Failure.missing("`\(from)`", hint: "“\(title)” finds nothing to edit in \(file.path)")
    }
    try Data(text.replacingCharacters(in: place, with: to).utf8).write(to: file, options: .atomic)
    isMade.toggle()
  }

  /// What is edited on a site of the workload.
  static func all(_ workload: Workload) throws -> [Edit] {
    let profile = try workload.middleProfile()
    let templates = workload.exemplar.appendingPathComponent("templates")
    let campaigns = workload.exemplar.appendingPathComponent("content/campaigns")
    let titles = ("\ntitle: \"", "\ntitle: \"Mới: ")
    return [
      Edit("one profile's body", profile, "\n\n## ", "\n\nThêm một câu.\n\n## "),
      Edit("one profile's title", profile, titles.0, titles.1),
      Edit(
        "the template `profile.html`", templates.appendingPathComponent("profile.html"),
        "<article class", "<article data-new class"),
      Edit(
        "the template `base.html`", templates.appendingPathComponent("base.html"),
        "<main id", "<main data-new id"),
      Edit(
        "one campaign's title", campaigns.appendingPathComponent("vi-nguoi-ngheo.md"),
        titles.0, titles.1),
    ]
  }
}
