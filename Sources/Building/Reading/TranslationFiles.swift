import Content
import Diagnostics
import SiteGraph
import Vietnamese

/// A text that its name, `NAME.en.md`, makes a translation of `NAME.md`.
struct TranslationFile: Sendable {
  let path: String
  /// The path of its original, which of a built-in campaign is not there.
  let original: String
  /// Which of the site's further languages it is in.
  let language: Int
}

/// The translations of a site, and what is none although its name says so.
struct TranslationFiles: Sendable {
  var profiles: [TranslationFile] = []
  var campaigns: [TranslationFile] = []
  var pages: [TranslationFile] = []
  var excluded: [Exclusion] = []
  var findings: [UnplacedDiagnostic] = []
}

extension SiteScan {
  /// Takes the translations out of the texts.
  mutating func takeTranslations(_ configuration: SiteConfiguration) -> TranslationFiles {
    var taking = TranslationTaking(configuration)
    taking.files.profiles = taking.take(from: &profiles) { _ in false }
    taking.files.campaigns = taking.take(from: &campaigns) { original in
      let name = original.dropFirst("content/campaigns/".count)
      return builtInCampaigns.contains { $0.slug + ".md" == name }
    }
    taking.files.pages = taking.take(from: &pages) { _ in false }
    return taking.files
  }
}

private struct TranslationTaking {
  let configuration: SiteConfiguration
  private let codes: [String]
  var files = TranslationFiles()

  init(_ configuration: SiteConfiguration) {
    self.configuration = configuration
    codes = configuration.languages.map(\.code.value)
  }

  /// Languages that a site in Viet Nam may be translated into: an ending that names one of them beside
  /// its original is no chance.
  private static let likely: Set<String> = [
    "ar", "cs", "de", "en", "es", "fr", "hi", "id", "it", "ja", "km", "ko", "lo", "ms", "my", "nl",
    "pl", "pt", "ru", "sv", "th", "tr", "uk", "vi", "zh",
  ]

  mutating func take(
    from paths: inout [String], isBuiltIn: (String) -> Bool
  ) -> [TranslationFile] {
    let named = paths.compactMap { path in languageEnding(of: path).map { (path, $0) } }
    guard !named.isEmpty else { return [] }
    let originals = Dictionary(
      paths.map { ($0.dropLast(3), $0) }, uniquingKeysWith: { first, _ in first })
    var taken: [TranslationFile] = []
    var others = Set<String>()
    var owners: [String: String] = [:]
    for (path, ending) in named {
      let stem = path.dropLast(ending.utf8.count + 4)
      let original = originals[stem]
      guard let language = codes.firstIndex(of: ending) else {
        guard let original, refuse(path, ending, beside: original) else { continue }
        others.insert(path)
        continue
      }
      others.insert(path)
      if let owner = owners["\(stem)\n\(ending)"] {
        reportTwice(path, owner, ending)
      } else if original != nil || isBuiltIn(stem + ".md") {
        owners["\(stem)\n\(ending)"] = path
        taken.append(
          TranslationFile(path: path, original: original ?? stem + ".md", language: language))
      } else {
        reportOrphan(path, stem + ".md", among: paths)
      }
    }
    paths.removeAll { others.contains($0) }
    return taken
  }

  /// The language that a name such as `bai.en.md` ends with, in lower case.
  private func languageEnding(of path: String) -> String? {
    let bytes = path.utf8.dropLast(3)
    let dot = UInt8(ascii: ".")
    guard let place = bytes.suffix(12).lastIndex(of: dot) else { return nil }
    let ending = bytes[bytes.index(after: place)...]
    guard ending.count >= 2, !ending.contains(UInt8(ascii: "/")) else { return nil }
    let code = String(Substring(ending)).lowercased()
    return isLanguageCode(code) ? code : nil
  }

  // MARK: What is none

  /// Whether a text beside its original is in a language that it cannot be in, which is reported.
  private mutating func refuse(_ path: String, _ code: String, beside original: String) -> Bool {
    if code == configuration.language {
      reportTwice(path, original, code)
      return true
    }
    guard Self.likely.contains(code) else { return false }
    files.excluded.append(Exclusion(file: path, reason: .languageUnknown, title: nil))
    files.findings.append(
      UnplacedDiagnostic(
        .translationLanguageUnknown, in: nil,
        [
          "code": code, "file": path,
          "known": configuration.languageCodes.joined(separator: ", "),
        ]))
    return true
  }

  private mutating func reportTwice(_ path: String, _ other: String, _ code: String) {
    files.excluded.append(Exclusion(file: path, reason: .translationTwice, title: nil))
    files.findings.append(
      UnplacedDiagnostic(
        .translationTwice, in: nil, ["file": path, "other": other, "code": code]))
  }

  private mutating func reportOrphan(_ path: String, _ original: String, among paths: [String]) {
    files.excluded.append(Exclusion(file: path, reason: .originalMissing, title: nil))
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.startIndex)
    let near = nearMisses(
      for: original, among: paths.filter { $0.hasPrefix(folder) && $0 != path })
    files.findings.append(
      UnplacedDiagnostic(
        .translationOriginalMissing, in: nil, ["file": path, "original": original],
        suggestions: near.map { Suggestion($0) }))
  }
}

/// Reads the translations into each of the site's further languages.
func readTranslations(
  _ files: TranslationFiles, _ reader: SourceReader, _ configuration: SiteConfiguration,
  campaigns: [Campaign], jobs: Int, log: inout DiagnosticLog
) -> [Translations] {
  var all = Array(repeating: Translations(), count: configuration.languages.count)
  guard !all.isEmpty else { return [] }
  let profiles = reader.readAll(files.profiles.map(\.path), jobs: jobs, log: &log) { source, log in
    readProfileTranslation(source, configuration: configuration, log: &log)
  }
  let found = reader.readAll(files.campaigns.map(\.path), jobs: 1, log: &log) { source, log in
    readCampaignTranslation(source, configuration: configuration, log: &log)
  }
  let pages = reader.readAll(files.pages.map(\.path), jobs: 1, log: &log) { source, log in
    readPageTranslation(source, configuration: configuration, log: &log)
  }
  let places = Dictionary(
    (files.profiles + files.campaigns + files.pages).map { (nfc($0.path), $0) },
    uniquingKeysWith: { first, _ in first })
  for profile in profiles {
    guard let place = places[profile.file] else { continue }
    all[place.language].profiles[nfc(place.original)] = profile
  }
  for page in pages {
    guard let place = places[page.file] else { continue }
    all[place.language].pages[nfc(place.original)] = page
  }
  let slugs = Dictionary(
    campaigns.compactMap { campaign in campaign.file.map { ($0, campaign.slug) } },
    uniquingKeysWith: { first, _ in first })
  for campaign in found {
    guard let place = places[campaign.file] else { continue }
    let original = nfc(place.original)
    let name = original.split(separator: "/").last?.dropLast(3).description ?? ""
    all[place.language].campaigns[slugs[original] ?? name] = campaign
  }
  return all
}
