/// A further language that the site is published in, below `/CODE/`, and what `site.yml` says in it.
package struct SiteLanguage: Sendable {
  /// As browsers know it: `en`, `km`.
  package var code: Located<String>
  package var title: String?
  package var tagline: String?
  package var notice: String?
  /// Who answers for the site; nil where nothing of that is translated.
  package var organisation: Organisation?
  package var menu: [MenuEntry]?
  package var sections: PageSections?
  package var shareImageAlt: String?

  package init(code: Located<String>) { self.code = code }
}

/// A text of `site.yml` that may be shown in another language than the page's, for want of a
/// translation.
package enum SiteText: String, Sendable, Hashable, CaseIterable {
  case title, tagline, notice, menu, organisation
}

extension SiteConfiguration {
  /// The languages of the site: its own, then the further ones.
  package var languageCodes: [String] { [language] + languages.map(\.code.value) }

  /// What the site says of itself in one of its further languages. What is not translated stays as it
  /// is, and is named in `untranslated`.
  package func edition(in language: SiteLanguage) -> SiteConfiguration {
    var site = self
    site.originalLanguage = self.language
    site.language = language.code.value
    site.paths = paths.below(language.code.value)
    site.menuFile = language.menu == nil ? menuFile : languagesFile
    site.untranslated = language.untranslated(of: self)
    site.title = language.title ?? title
    site.tagline = language.tagline ?? tagline
    site.notice = language.notice ?? notice
    site.menu = language.menu ?? menu
    site.sections = language.sections ?? sections.withoutTitles
    site.organisation = language.organisation.map { $0.completed(by: organisation) } ?? organisation
    site.shareImage?.alt = language.shareImageAlt
    return site
  }
}

extension SiteLanguage {
  fileprivate func untranslated(of site: SiteConfiguration) -> Set<SiteText> {
    var texts = Set<SiteText>()
    if title == nil { texts.insert(.title) }
    if tagline == nil, site.tagline != nil { texts.insert(.tagline) }
    if notice == nil, site.notice != nil { texts.insert(.notice) }
    if menu == nil, !site.menu.isEmpty { texts.insert(.menu) }
    if organisation == nil, site.organisation != Organisation() { texts.insert(.organisation) }
    return texts
  }
}

extension Organisation {
  /// With what is the same in every language where this leaves it out.
  fileprivate func completed(by other: Organisation) -> Organisation {
    var whole = self
    whole.name = name ?? other.name
    whole.responsible = responsible ?? other.responsible
    whole.address = address ?? other.address
    whole.phone = phone ?? other.phone
    whole.email = email ?? other.email
    return whole
  }
}

extension PageSections {
  /// With the theme's own headings: those that a site writes are in its own language.
  fileprivate var withoutTitles: PageSections {
    var sections = self
    for index in sections.home.indices { sections.home[index].title = nil }
    for index in sections.profile.indices { sections.profile[index].title = nil }
    for index in sections.campaign.indices { sections.campaign[index].title = nil }
    return sections
  }
}

extension SitePaths {
  /// The same addresses below `/CODE/`.
  fileprivate func below(_ code: String) -> SitePaths {
    var paths = self
    for path in Self.fromRoot { paths[keyPath: path] = "/" + code + paths[keyPath: path] }
    return paths
  }

  private static var fromRoot: [WritableKeyPath<SitePaths, String>] {
    [
      \.home, \.profiles, \.profile, \.campaigns, \.campaign, \.individuals, \.collectives,
      \.models,
      \.works, \.units, \.unit, \.clusters, \.cluster, \.fields, \.field, \.honours, \.honour,
      \.dates,
      \.people, \.letter, \.search, \.page,
    ]
  }
}
