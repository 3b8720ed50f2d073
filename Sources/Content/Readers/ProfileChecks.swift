import Diagnostics
import FrontMatter

// What a profile must have, and how long its texts may be.

extension ContentReader {
  mutating func checkLength(ofTitle title: Located<String>) {
    let count = characters(in: title.value)
    if count > 120 { report(.contentTitleTooLong, at: title.range, ["count": String(count)]) }
  }

  mutating func summary(_ entry: YAMLEntry?) -> String? {
    guard let summary = located(entry) else { return nil }
    let count = characters(in: summary.value)
    if !(120...300).contains(count) {
      report(.contentSummaryLength, at: summary.range, ["count": String(count)])
    }
    return summary.value
  }

  /// Demands the rest of a profile that is meant to be published.
  mutating func checkCompleteness(of profile: Profile, _ fields: Fields<ProfileKey>) {
    guard isToBePublished else { return }
    let needed: [ProfileKey] = [
      .kind, .title, .summary, .name, .campaigns, .unit, .author, .published,
    ]
    for key in needed { requireKey(key, in: fields) }
    guard !isPartial else { return }
    if fields[.portrait] == nil { reportMissingPortrait(fields) }
    if fields[.achievements] == nil, isBlank(profile.body) {
      report(
        .contentAchievementsMissing, at: fields.start,
        ["key": spelling(of: ProfileKey.achievements.spec, in: fields)])
    }
  }

  private mutating func reportMissingPortrait(_ fields: Fields<ProfileKey>) {
    let isEnglish = fields.isInEnglish
    report(
      .contentPortraitMissing, at: fields.start,
      [
        "key": spelling(of: ProfileKey.portrait.spec, in: fields),
        "example": isEnglish
          ? "{file: photo.jpg, caption: …, credit: …, alt: …}"
          : "{tep: anh/ten-tep.jpg, chu_thich: …, anh: …, mo_ta_anh: …}",
        "waiver": isEnglish ? "{waived: …}" : "{mien_anh: …}",
      ])
  }

  private func isBlank(_ range: Range<Int>) -> Bool {
    source.bytes[range.clamped(to: 0..<source.bytes.count)].allSatisfy(isSpace)
  }

  /// Characters of a text in NFC, of which each is one scalar.
  private func characters(in text: String) -> Int { text.unicodeScalars.count }
}
