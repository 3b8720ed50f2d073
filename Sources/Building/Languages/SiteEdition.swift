import Content
import Diagnostics
import SiteGraph

/// The site in one of its languages.
struct SiteEdition: Sendable {
  let graph: SiteGraph
  let words: Words

  /// The way from the site's root to its home page, without the last slash: empty for the site's own
  /// language, `/en` for another.
  var prefix: String { String(graph.configuration.paths.home.dropLast()) }
}

/// The site in its own language, then in each of the further ones.
func editions(
  of graph: SiteGraph, _ site: ReadSite, options: LinkOptions, log: inout DiagnosticLog
) -> (editions: [SiteEdition], excluded: [Exclusion]) {
  let configuration = graph.configuration
  let own = Words(
    site.theme.strings(language: configuration.language, log: &log),
    language: configuration.language)
  var editions = [SiteEdition(graph: graph, words: own)]
  var excluded: [Exclusion] = []
  for (language, translations) in zip(configuration.languages, site.content.translations) {
    let code = language.code.value
    let words = Words(
      site.theme.strings(language: code, original: configuration.language, log: &log),
      language: code)
    let edition = graph.edition(
      in: language, translations: translations, words: EditionWords(words), options: options)
    editions.append(SiteEdition(graph: edition.graph, words: words))
    excluded += edition.excluded
  }
  return (editions, excluded)
}

/// Photos that translations speak of and that their originals don't have.
func unknownPhotos(_ editions: [SiteEdition]) -> [UnplacedDiagnostic] {
  editions.dropFirst().flatMap { edition in
    edition.graph.profiles.flatMap { node -> [UnplacedDiagnostic] in
      guard let translation = node.translation, !translation.photos.isEmpty else { return [] }
      let known = node.facts.photos.map(\.value)
      return translation.photos.keys.filter { !known.contains($0.value) }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
        .map { photo in
          UnplacedDiagnostic(
            .translationPhotoUnknown, in: translation.file, at: photo.range,
            ["file": photo.value],
            suggestions: nearMisses(for: photo.value, among: known).map { Suggestion($0) })
        }
    }
  }
}

/// Names in registers, and words of pages from data, for languages that the site does not have.
func unknownNameLanguages(_ content: SiteContent) -> [UnplacedDiagnostic] {
  let (registers, configuration) = (content.registers, content.configuration)
  guard !configuration.languages.isEmpty else { return [] }
  let known = Set(configuration.languageCodes)
  func findings(_ names: [[String: Located<String>]], _ file: String) -> [UnplacedDiagnostic] {
    names.flatMap { $0.filter { !known.contains($0.key) }.sorted { $0.key < $1.key } }.map {
      UnplacedDiagnostic(
        .translationLanguageUnknown, in: file, at: $0.value.range,
        ["code": $0.key, "known": configuration.languageCodes.joined(separator: ", ")])
    }
  }
  return findings(registers.units.map(\.names), "content/units.yml")
    + findings(registers.clusters.map(\.names), "content/clusters.yml")
    + findings(registers.periods.map(\.names), "content/periods.yml")
    + findings(registers.honours.map(\.names), "content/honours.yml")
    + findings(registers.fields.map(\.names), "content/fields.yml")
    + findings(registers.unitTypes.map(\.names), "content/unit_types.yml")
    + findings(registers.criteria.map(\.names), "content/criteria.yml")
    + findings(registers.levels.map(\.names), "content/levels.yml")
    + configuration.dataPages.flatMap { rule in
      findings(rule.translations.map { [$0.language.value: $0.language] }, rule.file)
    }
}
