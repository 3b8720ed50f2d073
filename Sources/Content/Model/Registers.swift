package import Vietnamese

/// A trade-union unit, with the time in which it existed.
package struct UnionUnit: Sendable {
  package var id: Located<String>
  package var name: String
  package var short: String?
  package var aliases: [String] = []
  package var formerNames: [FormerName] = []
  package var parent: Reference?
  package var formerParents: [FormerParent] = []
  /// A level's code, as in `Level`.
  package var level: Reference?
  /// A unit type's code.
  package var type: Reference?
  package var validFrom: PartialDate?
  package var validTo: PartialDate?
  package var successors: [Reference] = []
  package var stats: [UnitStatistics] = []
  /// Its name in further languages, by code.
  package var names: [String: Located<String>] = [:]
  /// The language of its name, where that is not the page's.
  package var language: String?

  package init(id: Located<String>, name: String) {
    self.id = id
    self.name = name
  }
}

/// A name that a unit had, until when.
package struct FormerName: Sendable, Hashable {
  package var name: String
  package var until: PartialDate?

  package init(name: String, until: PartialDate? = nil) {
    self.name = name
    self.until = until
  }
}

/// A unit that was above, until when.
package struct FormerParent: Sendable, Hashable {
  package var unit: Reference
  package var until: PartialDate?

  package init(unit: Reference, until: PartialDate? = nil) {
    self.unit = unit
    self.until = until
  }
}

/// Head counts of a unit in a year.
package struct UnitStatistics: Sendable, Hashable {
  package var year: Int
  package var members: Int?
  package var employees: Int?
  package var female: Int?
  package var collectives: Int?

  package init(year: Int) { self.year = year }
}

/// A rung of the organisation, from the centre down.
package struct Level: Sendable, Hashable {
  package var code: String
  package var title: String
  package var aliases: [String]
  /// 1 is the centre.
  package var order: Int
  /// Its name in further languages, by code.
  package var names: [String: Located<String>] = [:]
  /// The language of its name, where that is not the page's.
  package var language: String?

  package init(code: String, title: String, aliases: [String] = [], order: Int) {
    self.code = code
    self.title = title
    self.aliases = aliases
    self.order = order
  }
}

/// An emulation cluster or block (*cụm, khối*).
package struct Cluster: Sendable {
  package var id: Located<String>
  package var name: String
  package var aliases: [String] = []
  package var form: String?
  package var head: Reference?
  /// Members by year.
  package var members: [ClusterMembers] = []
  /// Types whose units belong without being listed.
  package var unitTypes: [Reference] = []
  /// Its name in further languages, by code.
  package var names: [String: Located<String>] = [:]
  /// The language of its name, where that is not the page's.
  package var language: String?

  package init(id: Located<String>, name: String) {
    self.id = id
    self.name = name
  }
}

/// The units of a cluster in a year.
package struct ClusterMembers: Sendable, Hashable {
  package var year: Int
  package var units: [Reference]

  package init(year: Int, units: [Reference]) {
    self.year = year
    self.units = units
  }
}

/// A stretch of years (*giai đoạn*) or a single year.
package struct Period: Sendable, Hashable {
  package var slug: String
  package var title: String
  package var start: CivilDate
  /// The last day of it.
  package var end: CivilDate
  /// Its title in further languages, by code.
  package var names: [String: Located<String>] = [:]

  package init(slug: String, title: String, start: CivilDate, end: CivilDate) {
    self.slug = slug
    self.title = title
    self.start = start
    self.end = end
  }
}

/// An honour with its place in the order of precedence.
package struct Honour: Sendable, Hashable {
  /// Who may be given an honour.
  package enum Recipients: String, Sendable, Hashable { case anyone, individuals, collectives }

  package var code: String
  package var title: String
  /// Lower stands first.
  package var rank: Int
  package var aliases: [String] = []
  package var recipients: Recipients = .anyone
  /// The heading of the register that it stands under.
  package var group: String?
  /// The language of the group, where that is not the page's.
  package var groupLanguage: String?
  /// Its name in further languages, by code.
  package var names: [String: Located<String>] = [:]
  /// The language of its name, where that is not the page's.
  package var language: String?

  package init(code: String, title: String, rank: Int) {
    self.code = code
    self.title = title
    self.rank = rank
  }
}

/// A field of work, a unit type or a criterion: a code and its words.
package struct Term: Sendable, Hashable {
  package var code: String
  package var title: String
  package var aliases: [String]
  /// Its name in further languages, by code.
  package var names: [String: Located<String>] = [:]
  /// The language of its name, where that is not the page's.
  package var language: String?

  package init(code: String, title: String, aliases: [String] = []) {
    self.code = code
    self.title = title
    self.aliases = aliases
  }
}

/// Everything that profiles refer to, built in or from the site's own files.
package struct Registers: Sendable {
  package var units: [UnionUnit] = []
  package var clusters: [Cluster] = []
  package var periods: [Period] = []
  package var honours: [Honour] = []
  package var fields: [Term] = []
  package var unitTypes: [Term] = []
  package var criteria: [Term] = []
  package var levels: [Level] = []

  package init() {}
}
