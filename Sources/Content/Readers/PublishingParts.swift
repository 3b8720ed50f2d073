import Diagnostics
import FrontMatter

// Feeds, and the picture for shared pages.

extension ContentReader {
  /// `no` for none, `yes` for the usual ones, or which, of what and how long.
  mutating func feeds(_ entry: YAMLEntry?) -> FeedSettings {
    var feeds = FeedSettings()
    guard let entry else { return feeds }
    if case .scalar = entry.value.content {
      if boolean(entry) == false { feeds.formats = [] }
      return feeds
    }
    guard let fields = closedFields(entry.value, of: FeedKey.self, under: entry.key.text ?? "")
    else { return feeds }
    if fields[.formats] != nil {
      let chosen: [FeedSettings.Format] = choices(fields[.formats])
      feeds.formats = FeedSettings.Format.allCases.filter(chosen.contains)
    }
    if fields[.sources] != nil {
      let chosen: [FeedSettings.Source] = choices(fields[.sources])
      feeds.sources = FeedSettings.Source.allCases.filter(chosen.contains)
    }
    feeds.size = integer(fields[.size], in: 1...500) ?? feeds.size
    return feeds
  }

  /// A file, or a file with words in its place.
  mutating func shareImage(_ entry: YAMLEntry?) -> ShareImage? {
    guard let entry else { return nil }
    if case .scalar = entry.value.content {
      return address(entry).flatMap { imageFile($0) }
        .map { ShareImage(file: $0, alt: nil, source: source.file) }
    }
    guard
      let fields = closedFields(entry.value, of: ShareImageKey.self, under: entry.key.text ?? "")
    else { return nil }
    requireKey(.file, in: fields)
    guard let file = address(fields[.file]).flatMap({ imageFile($0) }) else { return nil }
    return ShareImage(file: file, alt: text(fields[.alt]), source: source.file)
  }
}
