/// The language in which a date is spelt.
package enum TextLanguage: String, Sendable, Hashable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}
