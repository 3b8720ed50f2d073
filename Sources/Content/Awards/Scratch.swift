package import Vietnamese
package struct HonourAliases: Sendable { package init(_ honours: [Honour]) {} }
package struct ParsedAwardLine: Sendable { package var honour: String; package var years: [Int]; package var decision: String?; package var date: PartialDate? }
package func parseAwardLine(_ line: String, aliases: HonourAliases) -> ParsedAwardLine? { nil }
package struct ReferenceMatch<T: Sendable>: Sendable { package var values: [T]; package var unmatched: [String] }
package func matchReferences<T: Sendable>(_ text: String, lookup: (String) -> T?) -> ReferenceMatch<T> { ReferenceMatch(values: [], unmatched: [text]) }
package import Diagnostics
package func readSiteConfiguration(_ source: SourceText, log: inout DiagnosticLog) -> SiteConfiguration? { nil }
package func readRegister(_ source: SourceText, into registers: inout Registers, log: inout DiagnosticLog) {}
package func readPage(_ source: SourceText, configuration: SiteConfiguration, log: inout DiagnosticLog) -> FreePage? { nil }
package func readCampaign(_ source: SourceText, configuration: SiteConfiguration, log: inout DiagnosticLog) -> Campaign? { nil }
extension Registers { package static let builtIn = Registers() }
package let builtInCampaigns: [Campaign] = []
