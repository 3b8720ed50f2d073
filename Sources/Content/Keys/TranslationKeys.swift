// The keys of translations: those of the originals whose values are words, spelt the same.

import Diagnostics

enum ProfileTranslationKey: Int, EntityKey {
  case title, kicker, summary, name, status, approved, photos
  case otherName, position, job, unionRole, unitName, locality, acclaimedAt
  case achievements, initiatives, quote, lessons, tags, corrections
  case scope, cost, benefit, quality, owner

  static let table = KeyTable<ProfileTranslationKey>(
    vi: "bản dịch của một bài, `TÊN.en.md`", en: "translation of a profile, `NAME.en.md`",
    storySpecs + factSpecs)

  private static let storySpecs: [KeySpec<ProfileTranslationKey>] = [
    same(.title, .title, .required, example: "The worker who asked why"),
    same(.kicker, .kicker), same(.summary, .summary, .recommended), same(.name, .name),
    same(.status, .status, .required, example: "published"),
    KeySpec(
      .approved, "approved", "duyet nguoi_duyet", .group(.approval), .required,
      vi: "ai duyệt bản dịch, ngày nào", en: "who approved the translation, and when",
      example: "{by: Lê Văn Mẫu, date: 18/11/2026}"),
    KeySpec(
      .photos, "photos", "anh cac_anh", .groups(.caption),
      vi: "lời của ảnh, theo tệp: `{anh/a.jpg: {chu_thich: …, mo_ta_anh: …}}`",
      en: "the words of photos, by file: `{anh/a.jpg: {caption: …, alt: …}}`"),
  ]

  private static let factSpecs: [KeySpec<ProfileTranslationKey>] = [
    same(.otherName, .otherName), same(.position, .position), same(.job, .job),
    same(.unionRole, .unionRole), same(.unitName, .unitName), same(.locality, .locality),
    same(.acclaimedAt, .acclaimedAt, type: .text), same(.achievements, .achievements),
    same(.initiatives, .initiatives), same(.quote, .quote), same(.lessons, .lessons),
    same(.tags, .tags), same(.corrections, .corrections), same(.scope, .scope),
    same(.cost, .cost), same(.benefit, .benefit), same(.quality, .quality), same(.owner, .owner),
  ]

  /// A key that is spelt and means the same as in the original.
  private static func same(
    _ key: ProfileTranslationKey, _ original: ProfileKey, _ need: KeyNeed = .optional,
    type: ValueType? = nil, example: String = ""
  ) -> KeySpec<ProfileTranslationKey> {
    let spec = original.spec
    return KeySpec(
      key, spec.name, spec.aliases.joined(separator: " "), type ?? spec.type, need,
      kinds: spec.kinds, vi: spec.meaning.vi, en: spec.meaning.en, example: example)
  }
}

/// What a photo says, in a translation.
enum CaptionKey: Int, EntityKey {
  case caption, alt

  static let table = KeyTable<CaptionKey>(
    vi: "lời của ảnh, trong bản dịch", en: "words of a photo, in a translation",
    [
      KeySpec(.caption, "caption", "chu_thich", .text, vi: "chú thích", en: "the caption"),
      KeySpec(
        .alt, "alt", "mo_ta_anh", .text, vi: "mô tả ảnh cho người không nhìn thấy",
        en: "what it shows, for those who cannot see it"),
    ])
}

enum CampaignTranslationKey: Int, EntityKey {
  case title, short, description, status, form, scope, launchedBy, occasion, criteria, phases
  case editions, stats, contact

  static let table = KeyTable<CampaignTranslationKey>(
    vi: "bản dịch của một phong trào, `TÊN.en.md`", en: "translation of a campaign, `NAME.en.md`",
    [
      same(.title, .title, .required, example: "Good work, inventive work"), same(.short, .short),
      same(.description, .description, .recommended),
      KeySpec(
        .status, "status", "trang_thai", .choice(ProfileStatus.closedList.titles),
        vi: "`nháp` để chưa đăng", en: "`draft` to hold it back"),
      same(.form, .form), same(.scope, .scope), same(.launchedBy, .launchedBy),
      same(.occasion, .occasion), same(.criteria, .criteria),
      KeySpec(
        .phases, "phases", "dot cac_dot", .texts, vi: "tên các đợt, theo thứ tự của bản gốc",
        en: "the names of the phases, in the order of the original"),
      KeySpec(
        .editions, "editions", "cac_nam cac_lan", .texts,
        vi: "tên, chủ đề các năm, theo thứ tự của bản gốc",
        en: "the titles of the editions, in the order of the original"),
      same(.stats, .stats), same(.contact, .contact),
    ])

  private static func same(
    _ key: CampaignTranslationKey, _ original: CampaignKey, _ need: KeyNeed = .optional,
    example: String = ""
  ) -> KeySpec<CampaignTranslationKey> {
    let spec = original.spec
    return KeySpec(
      key, spec.name, spec.aliases.joined(separator: " "), spec.type, need, vi: spec.meaning.vi,
      en: spec.meaning.en, example: example)
  }
}

enum PageTranslationKey: Int, EntityKey {
  case title, summary, status

  static let table = KeyTable<PageTranslationKey>(
    vi: "bản dịch của một trang tự do, `TÊN.en.md`", en: "translation of a page, `NAME.en.md`",
    [
      same(.title, .title, .required, example: "About"), same(.summary, .summary, .recommended),
      same(.status, .status),
    ])

  private static func same(
    _ key: PageTranslationKey, _ original: PageKey, _ need: KeyNeed = .optional,
    example: String = ""
  ) -> KeySpec<PageTranslationKey> {
    let spec = original.spec
    return KeySpec(
      key, spec.name, spec.aliases.joined(separator: " "), spec.type, need, vi: spec.meaning.vi,
      en: spec.meaning.en, example: example)
  }
}
