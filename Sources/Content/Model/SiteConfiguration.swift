package import Vietnamese

/// What `site.yml` says.
package struct SiteConfiguration: Sendable {
  /// Which steps a profile goes through before it is published.
  package enum Workflow: String, Sendable, Hashable, CaseIterable { case review, simple }

  package var title: String
  package var tagline: String?
  /// The address of the site's root, with a trailing slash; a path of its own where the site lies
  /// under a portal.
  package var baseURL: Located<String>
  package var language = "vi"
  /// Further languages, in the order of the switch.
  package var languages: [SiteLanguage] = []
  /// The file that those stand in.
  package var languagesFile: String?
  /// The site's own language, where this is what it says in a further one.
  package var originalLanguage: String?
  /// What is shown in the site's own language for want of a translation.
  package var untranslated: Set<SiteText> = []
  package var timeZone: TimeZoneOffset
  package var pageSize = 24
  package var workflow: Workflow = .review
  /// False where the site publishes on another legal ground than consent.
  package var demandsConsent = true
  package var allowsRawHTML = false
  /// Keys of sensitive data that the site may show where a consent names them.
  package var allowedSensitive: [String] = []
  package var paths = SitePaths()
  package var menu: [MenuEntry] = []
  /// The file that the menu stands in.
  package var menuFile: String?
  /// Which parts pages have.
  package var sections = PageSections()
  /// Where readers may answer a profile; nil for the organisation's e-mail address.
  package var feedback: String?
  /// Whether abbreviations of the glossary are explained in texts.
  package var explainsAbbreviations = true
  package var organisation = Organisation()
  /// A sentence that stands on every page, such as “Nội dung minh họa”.
  package var notice: String?
  package var customFields: [CustomFieldDeclaration] = []
  /// False to leave out links to other profiles at the end of a profile.
  package var showsRelated = true
  /// False to leave photos as they are.
  package var makesImages = true
  /// Free values for templates.
  package var values: [CustomField] = []
  package var feeds = FeedSettings()
  package var shareImage: ShareImage?
  /// Views are shown rounded down to a multiple of this.
  package var viewsRounding = 1
  /// Whether the site has a page that searches it, and the index for that.
  package var hasSearch = true
  /// Which rows of data become pages.
  package var dataPages: [DataPageRule] = []

  package init(title: String, baseURL: Located<String>, timeZone: TimeZoneOffset) {
    self.title = title
    self.baseURL = baseURL
    self.timeZone = timeZone
  }
}

/// An entry of the site's navigation.
package struct MenuEntry: Sendable, Hashable {
  package var title: String
  package var url: Located<String>

  package init(title: String, url: Located<String>) {
    self.title = title
    self.url = url
  }
}

/// Who answers for the site.
package struct Organisation: Sendable, Hashable {
  package var name: String?
  package var responsible: String?
  package var address: String?
  package var phone: String?
  package var email: String?
  package var licence: String?
  package var citation: String?

  package init() {}
}

/// A field of the site's own, declared in `site.yml` under `fields`.
package struct CustomFieldDeclaration: Sendable, Hashable {
  /// What a field of the site's own may hold.
  package enum FieldType: String, Sendable, Hashable, CaseIterable {
    case text, number, boolean, date, list
  }

  package var name: String
  package var type: FieldType
  package var aliases: [String]

  package init(name: String, type: FieldType, aliases: [String] = []) {
    self.name = name
    self.type = type
    self.aliases = aliases
  }
}

/// The address patterns of the site, each from the root and ending with a slash.
package struct SitePaths: Sendable, Hashable {
  package var home = "/"
  package var profiles = "/guong/"
  package var profile = "/guong/{slug}/"
  package var campaigns = "/phong-trao/"
  package var campaign = "/phong-trao/{slug}/"
  package var individuals = "/ca-nhan/"
  package var collectives = "/tap-the/"
  package var models = "/mo-hinh/"
  package var works = "/cong-trinh/"
  package var units = "/don-vi/"
  package var unit = "/don-vi/{id}/"
  package var clusters = "/cum-thi-dua/"
  package var cluster = "/cum-thi-dua/{id}/"
  package var fields = "/linh-vuc/"
  package var field = "/linh-vuc/{slug}/"
  package var honours = "/khen-thuong/"
  package var honour = "/khen-thuong/{code}/"
  package var dates = "/ngay/"
  package var people = "/ten/"
  package var letter = "/ten/{letter}/"
  package var search = "/tim-kiem/"
  package var page = "/{slug}/"
  /// What follows a list's address from its second page on.
  package var pagination = "trang/{number}/"
  /// The patterns that the site has set itself, and where.
  package var written: [Located<String>] = []
  /// The file that those stand in.
  package var file: String?

  package init() {}
}
