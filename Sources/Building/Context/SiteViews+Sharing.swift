import Content
import Diagnostics
import Files
import SiteGraph
import Templating

/// What pages tell of the whole site to those who share them.
struct Sharing: Sendable {
  /// Whether the site has feeds of its own.
  let hasFeeds: Bool
  /// How large the picture for shared pages is, if that is known.
  let imageSize: PictureSize?

  init(_ site: SiteConfiguration, _ plan: Plan, files: SiteFiles, in folder: Folder) {
    hasFeeds = plan.hasFeeds(at: site.paths.home)
    imageSize = shareImageSize(site, files: files, in: folder)
  }
}

extension SiteViews {
  /// The feeds of the whole site.
  var siteFeeds: [FeedLinkView] {
    sharing.hasFeeds ? feedLinks(configuration.title, at: configuration.paths.home) : []
  }

  /// The feeds of a list.
  func feedLinks(_ title: String, at address: String) -> [FeedLinkView] {
    configuration.feeds.formats(on: addresses).map { format in
      FeedLinkView(
        title: "\(title) (\(format.title.vi))", address: address + format.fileName,
        mediaType: format.mediaType)
    }
  }

  /// The picture for pages without one of their own.
  var shareImage: Value {
    guard let image = configuration.shareImage,
      let url = fileURL(image.file, from: image.source)
    else { return .none }
    var media = Media(file: image.file)
    media.alt = image.alt
    return imageShape.record(
      ImageView(media: media, url: url, fallbackCredit: nil, size: sharing.imageSize), self)
  }
}
