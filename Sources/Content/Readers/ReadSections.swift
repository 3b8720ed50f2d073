import Diagnostics
import FrontMatter

// The parts of pages, as `sections` in `site.yml` chooses them.

extension ContentReader {
  mutating func sections(_ entry: YAMLEntry?, over base: PageSections) -> PageSections {
    var sections = base
    guard let entry,
      let fields = closedFields(entry.value, of: SectionsKey.self, under: entry.key.text ?? "")
    else { return sections }
    sections.file = source.file
    if fields[.home] != nil { sections.home = list(fields[.home]) }
    if fields[.profile] != nil { sections.profile = list(fields[.profile]) }
    if fields[.campaign] != nil { sections.campaign = list(fields[.campaign]) }
    return sections
  }

  /// Names of parts, or groups of what is said about one; a part is shown once.
  private mutating func list<Name: ClosedValue>(_ entry: YAMLEntry?) -> [PageSection<Name>] {
    let key = entry?.key.text ?? ""
    let shape = "{muc: …, tieu_de: …, so_bai: …}"
    let read: [Located<PageSection<Name>>] = members(
      entry, shape: shape,
      line: { reader, line in
        let name: Name? = reader.choice(line.value, under: key, at: line.range)
        return name.map { Located(PageSection($0), at: line.range) }
      },
      group: { reader, node, key in
        reader.section(node, under: key).map { [$0] } ?? []
      })
    var seen = Set<Name>()
    return read.compactMap { section in
      if seen.insert(section.value.name).inserted { return section.value }
      report(.contentSectionTwice, at: section.range, ["key": key])
      return nil
    }
  }

  private mutating func section<Name: ClosedValue>(
    _ node: YAMLNode, under key: String
  ) -> Located<PageSection<Name>>? {
    guard let fields = closedFields(node, of: SectionKey.self, under: key) else { return nil }
    requireKey(.name, in: fields)
    guard let entry = fields[.name], let name: Name = choice(entry) else { return nil }
    var section = PageSection(name)
    section.title = text(fields[.title])
    section.limit = integer(fields[.limit], in: 1...1000)
    section.profiles = references(fields[.profiles], alsoAtCommas: true)
    return Located(section, at: entry.value.range)
  }
}
