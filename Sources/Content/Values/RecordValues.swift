// The closed lists of what lies inside profiles, of campaigns and of the site.

extension Award.Validity: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<Award.Validity>([
    ClosedEntry(.valid, vi: "còn hiệu lực", en: "valid"),
    ClosedEntry(.revoked, vi: "đã hủy bỏ", en: "revoked", also: ["hủy bỏ", "thu hồi"]),
  ])
}

extension Consent.Scope: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<Consent.Scope>([
    ClosedEntry(.web, vi: "web", en: "web", also: ["trang web", "website"]),
    ClosedEntry(.social, vi: "mạng xã hội", en: "social", also: ["MXH", "facebook", "zalo"]),
    ClosedEntry(.bulletin, vi: "bản tin", en: "bulletin"),
    ClosedEntry(.radio, vi: "phát thanh", en: "radio", also: ["truyền thanh"]),
    ClosedEntry(.print, vi: "in", en: "print", also: ["bản in", "in ấn"]),
  ])
}

extension Consent.Form: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<Consent.Form>([
    ClosedEntry(
      .writing, vi: "văn bản", en: "in writing",
      also: ["writing", "written", "bằng văn bản", "giấy", "phiếu", "phiếu đồng ý", "bản cam kết"]),
    ClosedEntry(.email, vi: "email", en: "e-mail", also: ["thư điện tử", "mail"]),
    ClosedEntry(
      .recording, vi: "ghi âm", en: "recording", also: ["recorded", "ghi hình", "video"]),
    ClosedEntry(
      .message, vi: "tin nhắn", en: "message",
      also: ["zalo", "sms", "tin nhắn zalo", "messenger", "viber"]),
  ])
}

extension Consent {
  /// Whether it says who agreed and when, and in no form that is none: less is no consent.
  package var isComplete: Bool {
    by != nil && date != nil && (form.map { Form.closedList.value(spelled: $0) != nil } ?? true)
  }
}

extension CampaignType: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<CampaignType>([
    ClosedEntry(.movement, vi: "phong trào thi đua", en: "movement", also: ["phong trào"]),
    ClosedEntry(.drive, vi: "cuộc vận động", en: "drive"),
    ClosedEntry(.programme, vi: "chương trình", en: "programme"),
    ClosedEntry(
      .emulationDrive, vi: "đợt thi đua", en: "emulation drive", also: ["thi đua đặc biệt"]),
    ClosedEntry(.contest, vi: "cuộc thi", en: "contest"),
    ClosedEntry(.skillContest, vi: "hội thi", en: "skill contest"),
    ClosedEntry(
      .congress, vi: "đại hội, hội nghị", en: "congress",
      also: ["đại hội", "hội nghị", "sự kiện"]),
    ClosedEntry(.exemplarGroup, vi: "nhóm gương", en: "exemplar group"),
  ])
}

extension SiteConfiguration.Workflow: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<SiteConfiguration.Workflow>([
    ClosedEntry(.review, vi: "xét duyệt", en: "review", also: ["duyệt"]),
    ClosedEntry(.simple, vi: "đơn giản", en: "simple"),
  ])
}

extension FeedSettings.Format: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<FeedSettings.Format>([
    ClosedEntry(.atom, vi: "Atom", en: "Atom"),
    ClosedEntry(.rss, vi: "RSS", en: "RSS", also: ["rss 2", "rss 2.0", "rss2"]),
    ClosedEntry(.json, vi: "JSON", en: "JSON", also: ["json feed"]),
  ])
}

extension FeedSettings.Source: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<FeedSettings.Source>([
    ClosedEntry(.site, vi: "cả trang", en: "site", also: ["trang"]),
    ClosedEntry(.campaigns, vi: "phong trào", en: "campaigns", also: ["campaign"]),
    ClosedEntry(.kinds, vi: "loại hồ sơ", en: "kinds", also: ["loại", "kind"]),
    ClosedEntry(.units, vi: "đơn vị", en: "units", also: ["unit"]),
  ])
}

extension CustomFieldDeclaration.FieldType: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<CustomFieldDeclaration.FieldType>([
    ClosedEntry(.text, vi: "chữ", en: "text", also: ["văn bản", "string"]),
    ClosedEntry(.number, vi: "số", en: "number"),
    ClosedEntry(.boolean, vi: "có/không", en: "boolean", also: ["có không", "đúng sai", "bool"]),
    ClosedEntry(.date, vi: "ngày", en: "date"),
    ClosedEntry(.list, vi: "danh sách", en: "list"),
  ])
}

extension Honour.Recipients: ClosedValue {
  /// The values and the words for them.
  package static let closedList = ClosedList<Honour.Recipients>([
    ClosedEntry(.anyone, vi: "cả hai", en: "anyone"),
    ClosedEntry(.individuals, vi: "cá nhân", en: "individuals", also: ["individual"]),
    ClosedEntry(.collectives, vi: "tập thể", en: "collectives", also: ["collective"]),
  ])
}

/// Whether a campaign takes part in the site.
enum CampaignState: ClosedValue {
  case active, ended, off

  static let closedList = ClosedList<CampaignState>([
    ClosedEntry(.active, vi: "đang thực hiện", en: "active", also: ["bật", "có"]),
    ClosedEntry(.ended, vi: "đã kết thúc", en: "ended", also: ["kết thúc"]),
    ClosedEntry(.off, vi: "tắt", en: "off", also: ["ẩn", "nháp", "draft", "không dùng"]),
  ])
}

/// Whether a consent must be there.
enum ConsentDemand: ClosedValue {
  case required, off

  static let closedList = ClosedList<ConsentDemand>([
    ClosedEntry(.required, vi: "bắt buộc", en: "required"),
    ClosedEntry(.off, vi: "không bắt buộc", en: "off", also: ["tắt"]),
  ])
}

extension ClosedList<Bool> {
  static let booleans = ClosedList<Bool>([
    ClosedEntry(true, vi: "có", en: "true", also: ["x", "đúng", "1", "yes"]),
    ClosedEntry(false, vi: "không", en: "false", also: ["sai", "0", "no"]),
  ])
}

extension ClosedList<Int> {
  /// *Hạng Nhất, Nhì, Ba*.
  static let classes = ClosedList<Int>([
    ClosedEntry(1, vi: "Nhất", en: "1", also: ["I", "hạng Nhất", "first"]),
    ClosedEntry(2, vi: "Nhì", en: "2", also: ["II", "hạng Nhì", "hạng Hai", "second"]),
    ClosedEntry(3, vi: "Ba", en: "3", also: ["III", "hạng Ba", "third"]),
  ])
}

extension ClosedList<String> {
  /// The keys of sensitive data, by their English names.
  static let sensitiveKeys = ClosedList<String>(
    [ProfileKey.ethnicity, .religion, .partyMember, .healthNote].map { key in
      let spec = key.spec
      return ClosedEntry(
        spec.name, vi: spec.aliases.first ?? spec.name, en: spec.name, also: spec.aliases)
    })
}
