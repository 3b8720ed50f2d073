package import Content

/// Everything that was read of a site: what `link` works on.
package struct SiteContent: Sendable {
  package var configuration: SiteConfiguration
  package var registers: Registers
  package var campaigns: [Campaign]
  package var profiles: [ProfileSource]
  package var pages: [FreePage]
  /// The pages that are made from rows of data.
  package var dataPages: [DataPages] = []
  /// Into each of the further languages, in their order.
  package var translations: [Translations] = []

  package init(
    configuration: SiteConfiguration, registers: Registers, campaigns: [Campaign] = [],
    profiles: [Profile] = [], pages: [FreePage] = []
  ) {
    self.configuration = configuration
    self.registers = registers
    self.campaigns = campaigns
    self.profiles = profiles.map { ProfileSource($0) }
    self.pages = pages
  }
}
