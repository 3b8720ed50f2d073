import Diagnostics
import FrontMatter
import Vietnamese

// Photos with the three texts that they need.

extension ContentReader {
  /// - Parameter photographer: the profile's `photo_by`, the credit of photos without one.
  mutating func gallery(_ entry: YAMLEntry?, photographer: String?) -> [Media] {
    members(
      entry, shape: "{tep: …, anh: …, mo_ta_anh: …}",
      line: { reader, file in reader.barePhoto(file, photographer: photographer) }
    ) { reader, node, key in
      guard let fields = reader.closedFields(node, of: MediaKey.self, under: key) else { return [] }
      return reader.media(fields, photographer: photographer).map { [$0] } ?? []
    }
  }

  mutating func photo(_ entry: YAMLEntry?, photographer: String? = nil) -> Media? {
    gallery(entry, photographer: photographer).first
  }

  mutating func portrait(_ entry: YAMLEntry?, photographer: String?) -> Portrait? {
    lineOrGroup(
      entry,
      line: { reader, file in
        reader.barePhoto(file, photographer: photographer).map { .media($0) }
      },
      group: { reader, node, key in
        guard let fields = reader.closedFields(node, of: MediaKey.self, under: key) else {
          return nil
        }
        if fields.written(.waived) != nil {
          return reader.requiredText(.waived, in: fields).map { .waived(reason: $0) }
        }
        return reader.media(fields, photographer: photographer).map { .media($0) }
      })
  }

  private mutating func media(_ fields: Fields<MediaKey>, photographer: String?) -> Media? {
    requireKey(.file, in: fields)
    guard let file = address(fields[.file]).flatMap({ imageFile($0) }) else { return nil }
    var media = Media(file: file)
    media.caption = text(fields[.caption])
    media.credit = text(fields[.credit]) ?? photographer
    media.alt = text(fields[.alt])
    media.taken = date(fields[.taken])
    media.place = text(fields[.place])
    media.rights = text(fields[.rights])
    media.focus = text(fields[.focus])
    media.peopleConsent = boolean(fields[.peopleConsent])
    media.isGenerated = boolean(fields[.generated]) ?? false
    checkTexts(of: media, at: fields[.alt]?.value.range ?? fields.start)
    return media
  }

  /// A photo of which only the file is given.
  private mutating func barePhoto(_ file: Reference, photographer: String?) -> Media? {
    guard let file = imageFile(file) else { return nil }
    var media = Media(file: file)
    media.credit = photographer
    checkTexts(of: media, at: file.range)
    return media
  }

  private mutating func checkTexts(of media: Media, at range: Range<Int>) {
    if media.credit == nil { report(.contentCreditMissing, at: media.file.range) }
    guard let alt = media.alt else {
      report(.contentAltMissing, at: media.file.range)
      return
    }
    if saysNothing(alt, beside: media) { report(.contentAltUseless, at: range) }
  }

  private func saysNothing(_ alt: String, beside media: Media) -> Bool {
    if alt == media.caption { return true }
    let name = media.file.value.utf8[...].lastPathPart
    let stem = name.prefix { $0 != UInt8(ascii: ".") }
    let folded = keyFolded(alt)
    return [name, stem].contains { folded == keyFolded(String(Substring($0))) }
  }
}
