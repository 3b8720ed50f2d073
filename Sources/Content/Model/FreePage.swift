package import Vietnamese

/// A page that is no profile: about, contact, privacy, documents.
package struct FreePage: Sendable {
  package var file: String
  package var body: Range<Int>
  package var title: Located<String>
  package var slug: Located<String>?
  package var summary: String?
  package var order: Int?
  package var updated: PartialDate?
  /// False for a draft.
  package var isPublished = true
  package var template: Located<String>?
  package var aliases: [Located<String>] = []
  package var custom: [CustomField] = []
  /// The language of its texts, where that is not the page's.
  package var language: String?

  package init(file: String, body: Range<Int>, title: Located<String>) {
    self.file = file
    self.body = body
    self.title = title
  }
}
