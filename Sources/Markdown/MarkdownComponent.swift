/// A part of a body that the site's templates lay out.
package enum MarkdownComponent: Sendable, Hashable {
  case figure(Figure)
  case video(Media)
  case audio(Media)
  case document(Media)
  case alert(Alert)
  case quote(Quotation)
  case table(Table)
}

/// An image that stands alone in its paragraph.
package struct Figure: Sendable, Hashable {
  /// The resolved address, not yet escaped for HTML.
  package let source: String
  /// The address as the author wrote it.
  package let written: String
  /// The alternative text; empty when the author gave none.
  package let alternative: String
  /// What stands under the picture, without the credit.
  package let caption: String?
  /// Who took the picture, without the words `Ảnh:`.
  package let credit: String?

  package init(
    source: String, written: String, alternative: String, caption: String?, credit: String?
  ) {
    self.source = source
    self.written = written
    self.alternative = alternative
    self.caption = caption
    self.credit = credit
  }
}

/// A link to a video, an audio file or a document that stands alone in its paragraph.
package struct Media: Sendable, Hashable {
  /// Which of them it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case video, audio, document
  }

  /// A service that plays videos on its own pages.
  package enum Provider: String, Sendable, Hashable, CaseIterable {
    case youtube, vimeo
  }

  package let kind: Kind
  /// The resolved address, not yet escaped for HTML.
  package let url: String
  /// The address as the author wrote it.
  package let written: String
  /// The link's text; nil when the link shows only its own address.
  package let title: String?
  /// The service that plays it; nil for a file.
  package let provider: Provider?
  /// The provider's name for the video.
  package let videoID: String?
  /// The file's extension in lower case, such as `pdf`; nil for a provider's video.
  package let fileExtension: String?

  package init(
    kind: Kind, url: String, written: String, title: String?, provider: Provider?, videoID: String?,
    fileExtension: String?
  ) {
    self.kind = kind
    self.url = url
    self.written = written
    self.title = title
    self.provider = provider
    self.videoID = videoID
    self.fileExtension = fileExtension
  }
}

/// A block quote that begins with `[!NOTE]` or another such mark.
package struct Alert: Sendable, Hashable {
  /// Which of them it is.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case note, tip, important, warning, caution
  }

  package let kind: Kind
  /// The rendered content.
  package let html: [UInt8]

  package init(kind: Kind, html: [UInt8]) {
    self.kind = kind
    self.html = html
  }
}

/// A block quote whose last line names who said it.
package struct Quotation: Sendable, Hashable {
  /// The rendered quotation, without its last line.
  package let html: [UInt8]
  /// The last line without its dash, rendered.
  package let attributionHTML: [UInt8]
  /// The last line without its dash, as plain text.
  package let attribution: String

  package init(html: [UInt8], attributionHTML: [UInt8], attribution: String) {
    self.html = html
    self.attributionHTML = attributionHTML
    self.attribution = attribution
  }
}

/// A table, to be put in a frame that scrolls.
package struct Table: Sendable, Hashable {
  /// The rendered `table` element.
  package let html: [UInt8]
  package let columnCount: Int
  /// The rows below the header.
  package let rowCount: Int

  package init(html: [UInt8], columnCount: Int, rowCount: Int) {
    self.html = html
    self.columnCount = columnCount
    self.rowCount = rowCount
  }
}
