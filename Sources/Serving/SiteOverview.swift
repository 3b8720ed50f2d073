package import Diagnostics

/// Everything that the dashboard shows of a site. Addresses are from the site's root.
package struct SiteOverview: Sendable {
  package var title = ""
  /// How many pages the site has.
  package var pages = 0
  /// The sources that the public does not see, in the order of the files, whether the preview shows
  /// them or not.
  package var leftOut: [LeftOut] = []
  /// In the order of the files.
  package var findings: [Diagnostic] = []
  /// What changes next by itself; nil where nothing does.
  package var nextChange: ScheduledChange?
  /// The sources that were edited last, the latest first.
  package var latestEdits: [Edit] = []
  /// The dearest first; empty where it was not measured.
  package var slowestTemplates: [TemplateTime] = []
  /// Every text of the site, in the order of the files.
  package var sources: [Source] = []

  package init() {}

  /// A file and the page that shows it.
  package struct Source: Sendable {
    /// Relative to the site's folder.
    package var file: String
    package var title: String
    /// Nil where no page of the preview shows it.
    package var address: String?

    package init(file: String, title: String, address: String? = nil) {
      self.file = file
      self.title = title
      self.address = address
    }
  }

  /// A source that the public does not see, and why.
  package struct LeftOut: Sendable {
    package var source: Source
    package var withheld: Withheld

    package init(source: Source, withheld: Withheld) {
      self.source = source
      self.withheld = withheld
    }
  }

  /// What happens by itself on a day to come.
  package struct ScheduledChange: Sendable {
    /// When, in words.
    package var moment: Wording
    /// What, in words; nil where only the moment is known.
    package var change: Wording?
    package var source: Source?

    package init(moment: Wording, change: Wording? = nil, source: Source? = nil) {
      self.moment = moment
      self.change = change
      self.source = source
    }
  }

  /// A source and when it was edited.
  package struct Edit: Sendable {
    package var source: Source
    /// When, in words such as `21/11/2026 09:25`.
    package var moment: String

    package init(source: Source, moment: String) {
      self.source = source
      self.moment = moment
    }
  }

  /// How long a template took.
  package struct TemplateTime: Sendable {
    package var template: String
    package var pages: Int
    /// In all.
    package var milliseconds: Double

    package init(template: String, pages: Int, milliseconds: Double) {
      self.template = template
      self.pages = pages
      self.milliseconds = milliseconds
    }
  }
}
