import Diagnostics
import FrontMatter
import Vietnamese

// Further languages of the site, and names in them.

extension ContentReader {
  /// Codes of languages, or groups of what is translated into one; each language once.
  mutating func languages(
    _ entry: YAMLEntry?, besides site: SiteConfiguration
  ) -> [SiteLanguage] {
    let read: [SiteLanguage] = members(
      entry, shape: "{ma: en, tieu_de: …}",
      line: { reader, line in reader.languageCode(line).map { SiteLanguage(code: $0) } },
      group: { reader, node, key in
        guard let fields = reader.closedFields(node, of: LanguageKey.self, under: key) else {
          return []
        }
        return reader.language(fields, besides: site).map { [$0] } ?? []
      })
    var seen: Set<String> = [site.language]
    return read.filter { language in
      if seen.insert(language.code.value).inserted { return true }
      report(
        .translationLanguageTwice, at: language.code.range, ["code": language.code.value])
      return false
    }
  }

  private mutating func language(
    _ fields: Fields<LanguageKey>, besides site: SiteConfiguration
  ) -> SiteLanguage? {
    requireKey(.code, in: fields)
    guard let code = located(fields[.code]).flatMap({ languageCode($0) }) else { return nil }
    var language = SiteLanguage(code: code)
    language.title = text(fields[.title])
    language.tagline = text(fields[.tagline])
    language.notice = text(fields[.notice])
    if fields[.organisation] != nil { language.organisation = organisation(fields[.organisation]) }
    if fields[.menu] != nil { language.menu = menu(fields[.menu]) }
    if fields[.sections] != nil {
      language.sections = sections(fields[.sections], over: site.sections)
    }
    language.shareImageAlt = text(fields[.shareImageAlt])
    return language
  }

  /// A language's code in lower case: two or three letters and further parts of letters and digits
  /// (RFC 5646).
  mutating func languageCode(_ written: Reference) -> Located<String>? {
    let code = written.value.lowercased()
    guard isLanguageCode(code) else {
      report(.translationLanguageInvalid, at: written.range, ["value": written.value])
      return nil
    }
    return Located(code, at: written.range)
  }

  /// Names by the codes of languages.
  mutating func names(_ entry: YAMLEntry?) -> [String: Located<String>] {
    guard let entry else { return [:] }
    guard let entries = entry.value.entries else {
      reportWrongType(of: entry.value, under: entry.key.text ?? "", ["group": "{en: …}"])
      return [:]
    }
    var names: [String: Located<String>] = [:]
    for item in entries {
      guard let code = item.key.text?.lowercased(), let name = located(item) else { continue }
      names[code] = name
    }
    return names
  }
}

/// Whether a text is a language's code such as `en`, `pt-br` or `khm`.
package func isLanguageCode(_ text: String) -> Bool {
  let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let first = parts.first, (2...3).contains(first.count), parts.count <= 3 else {
    return false
  }
  let isLetter = { (byte: UInt8) in (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) }
  return first.allSatisfy(isLetter)
    && parts.dropFirst().allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { isLetter($0) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
