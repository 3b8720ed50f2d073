import Diagnostics
import FrontMatter
import Vietnamese

// Parts of addresses: ASCII, for links are pasted into Zalo, Word and SMS.

extension ContentReader {
  /// The slug that the file's name makes.
  var slugOfFile: String { Vietnamese.slug(nameOfFile) }

  /// The file's name without its folder and ending.
  var nameOfFile: String {
    let name = source.file.split(separator: "/").last ?? ""
    return String(name.prefix { $0 != "." })
  }

  /// A slug as the author wrote it; nil, and reported, if it cannot stand in an address.
  mutating func slug(_ entry: YAMLEntry?) -> Located<String>? {
    guard let slug = address(entry) else { return nil }
    guard slug.value != Vietnamese.slug(slug.value) else { return slug }
    reportSlug(slug)
    return nil
  }

  /// The id of a register's entry, which may also hold `_`; one that cannot stand in an address is
  /// reported and mended, so that what refers to it is not reported as well.
  mutating func identifier(_ entry: YAMLEntry?) -> Located<String>? {
    guard let id = address(entry) else { return nil }
    if isIdentifier(id.value) { return id }
    reportSlug(id)
    let mended = Vietnamese.slug(id.value)
    return mended.isEmpty ? nil : Located(mended, at: id.range)
  }

  private mutating func reportSlug(_ slug: Located<String>) {
    let proper = Vietnamese.slug(slug.value)
    report(
      .contentSlugInvalid, at: slug.range, ["value": slug.value],
      suggestions: proper.isEmpty ? [] : [Suggestion(proper)])
  }

  private func isIdentifier(_ text: String) -> Bool {
    text.utf8.allSatisfy {
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
  }
}
