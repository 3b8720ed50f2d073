package import Diagnostics
package import Vietnamese

/// A file that is not on the site, and why.
package struct Exclusion: Sendable, Hashable {
  /// The path relative to the site's folder.
  package let file: String
  package let reason: ExclusionReason
  /// The day on which that changes by itself.
  package let until: PartialDate?
  /// What it is about, for people: the title.
  package let title: String?

  package init(file: String, reason: ExclusionReason, until: PartialDate? = nil, title: String?) {
    self.file = file
    self.reason = reason
    self.until = until
    self.title = title
  }
}

/// Why a file is not on the site.
package enum ExclusionReason: String, Sendable, Hashable, CaseIterable {
  case draft, registered, submitted, inReview = "in_review", returned, rejected
  case withdrawn, expired, future
  case notVerified = "not_verified"
  case notApproved = "not_approved"
  case datedAhead = "dated_ahead"
  case consentMissing = "consent_missing"
  case consentIncomplete = "consent_incomplete"
  case consentExpired = "consent_expired"
  case consentScope = "consent_scope"
  case guardianMissing = "guardian_missing"
  case privacy
  case campaignInactive = "campaign_inactive"
  case unreferenced
  case unknownPlace = "unknown_place"
  case laterVersion = "later_version"
  case originalAway = "original_away"
  case originalMissing = "original_missing"
  case translationTwice = "translation_twice"
  case languageUnknown = "language_unknown"

  /// The reason in words.
  package var wording: Wording {
    switch self {
    case .draft: Wording(vi: "còn là bản nháp", en: "is a draft")
    case .registered: Wording(vi: "mới đăng ký, chưa có bài", en: "is only registered")
    case .submitted: Wording(vi: "đã gửi, chưa duyệt", en: "is submitted, not yet approved")
    case .inReview: Wording(vi: "đang chờ duyệt", en: "is in review")
    case .returned: Wording(vi: "bị trả lại để sửa", en: "was returned for changes")
    case .rejected: Wording(vi: "không được chọn", en: "was not chosen")
    case .withdrawn: Wording(vi: "đã gỡ", en: "is withdrawn")
    case .expired: Wording(vi: "đã hết hạn đăng", en: "has expired")
    case .future: Wording(vi: "chưa đến ngày đăng", en: "is to be published later")
    case .notVerified:
      Wording(
        vi: "chưa kiểm chứng (`kiem_chung` chưa có đủ người và ngày)",
        en: "is not verified (`verified` lacks a person or a date)")
    case .notApproved:
      Wording(
        vi: "chưa có người duyệt (`duyet` chưa có đủ người và ngày)",
        en: "is not approved (`approved` lacks a person or a date)")
    case .datedAhead:
      Wording(
        vi: "ngày kiểm chứng, ngày duyệt hoặc ngày đồng ý chưa tới",
        en: "is verified, approved or agreed to on a day that has not come")
    case .consentMissing, .consentIncomplete, .consentExpired, .consentScope, .guardianMissing:
      consentWording
    case .privacy:
      Wording(
        vi: "`rieng_tu` không phải công khai", en: "its `privacy` is not public")
    case .campaignInactive: Wording(vi: "phong trào đang tắt", en: "the campaign is switched off")
    case .unreferenced:
      Wording(vi: "không trang nào dùng tới", en: "no published page refers to it")
    case .unknownPlace:
      Wording(
        vi: "nằm ngoài các thư mục mà Exemplar đọc", en: "lies outside the folders that are read")
    case .laterVersion:
      Wording(
        vi: "phiên bản này chưa dùng danh mục ấy", en: "is a register of a later version")
    case .originalAway, .originalMissing, .translationTwice, .languageUnknown: translationWording
    }
  }

  /// The reason in words that several files have in common, after their number.
  package var wordingOfSeveral: Wording {
    Wording(vi: wording.vi, en: englishOfSeveral)
  }

  private var englishOfSeveral: String {
    switch self {
    case .draft: "are drafts"
    case .rejected: "were not chosen"
    case .returned: "were returned for changes"
    case .expired: "have expired"
    case .notVerified: "are not verified (no `verified`)"
    case .notApproved: "have no approver (no `approved`)"
    case .consentMissing: "have no consent (no `consent`)"
    case .consentIncomplete: "have a consent without person or day"
    case .datedAhead: "have a verification, approval or consent dated ahead"
    case .consentExpired: "have a consent that has run out"
    case .consentScope: "have a consent that does not cover the web"
    case .guardianMissing: "show a child without the guardian's consent"
    case .privacy: "are not public by their `privacy`"
    case .campaignInactive: "are campaigns that are switched off"
    case .unreferenced: "are files that no published page refers to"
    case .unknownPlace: "lie outside the folders that are read"
    case .laterVersion: "are registers of a later version"
    case .originalAway: "are translations whose originals are not on the site"
    case .originalMissing: "are translations without an original"
    case .translationTwice: "are second translations into one language"
    case .languageUnknown: "are translations into languages that the site does not have"
    case .registered, .submitted, .inReview, .withdrawn, .future:
      wording.en.hasPrefix("is ") ? "are " + wording.en.dropFirst(3) : wording.en
    }
  }

  private var consentWording: Wording {
    switch self {
    case .consentMissing:
      Wording(vi: "chưa có sự đồng ý (thiếu `dong_y`)", en: "has no consent (no `consent`)")
    case .consentIncomplete:
      Wording(
        vi: "sự đồng ý chưa ghi đủ ai, bằng gì, ngày nào",
        en: "its consent does not say who agreed, how and when")
    case .consentExpired: Wording(vi: "sự đồng ý đã hết hạn", en: "its consent has run out")
    case .consentScope:
      Wording(vi: "sự đồng ý không gồm trang web", en: "its consent does not cover the web")
    default:
      Wording(
        vi: "có trẻ em mà thiếu sự đồng ý của người giám hộ",
        en: "shows a child without the guardian's consent")
    }
  }

  private var translationWording: Wording {
    switch self {
    case .originalAway:
      Wording(vi: "bản gốc không có trên trang", en: "its original is not on the site")
    case .originalMissing:
      Wording(vi: "bản dịch không có bản gốc", en: "is a translation without an original")
    case .translationTwice:
      Wording(
        vi: "đã có bản khác cùng ngôn ngữ", en: "is a second translation into one language")
    default:
      Wording(
        vi: "trang không có ngôn ngữ ấy",
        en: "is a translation into a language that the site does not have")
    }
  }

  /// What to do for it to appear.
  package var remedy: Wording {
    switch self {
    case .draft, .registered, .submitted, .inReview, .returned, .rejected:
      Wording(
        vi: "khi đã được duyệt, ghi `trang_thai: đăng`",
        en: "once it is approved, write `status: published`")
    case .withdrawn:
      Wording(
        vi: "bài đã gỡ không đăng lại; nếu gỡ nhầm, xóa mục `go_bai` và đổi `trang_thai`",
        en: "what is withdrawn stays away; if that was a mistake, remove `withdrawn` and mend "
          + "`status`")
    case .expired:
      Wording(vi: "sửa hoặc xóa `het_han`", en: "change or remove `expires`")
    case .future:
      Wording(
        vi: "đợi đến ngày ghi ở `ngay_dang`, hoặc sửa ngày đó",
        en: "wait for the day in `published`, or change it")
    case .notVerified:
      Wording(
        vi: "ghi `kiem_chung: {nguoi: …, ngay: …, minh_chung: …}`",
        en: "write `verified: {by: …, date: …, evidence: …}`")
    case .notApproved:
      Wording(
        vi: "ghi `duyet: {nguoi: …, chuc_vu: …, ngay: …}`",
        en: "write `approved: {by: …, role: …, date: …}`")
    case .datedAhead:
      Wording(
        vi: "sửa `ngay` trong `kiem_chung`, `duyet` hoặc `dong_y`",
        en: "mend the `date` in `verified`, `approved` or `consent`")
    case .consentMissing, .consentIncomplete:
      Wording(
        vi: "ghi `dong_y: {nguoi: …, hinh_thuc: văn bản, ngay: …, pham_vi: [web]}`",
        en: "write `consent: {by: …, form: …, date: …, scope: [web]}`")
    case .consentExpired:
      Wording(
        vi: "xin lại sự đồng ý rồi sửa `den_ngay`", en: "ask for consent again, then mend `until`")
    case .consentScope:
      Wording(
        vi: "nếu người được nêu đồng ý đăng web, thêm `web` vào `pham_vi`",
        en: "if the person agrees to the web, add `web` to `scope`")
    case .guardianMissing:
      Wording(
        vi: "ghi `nguoi_giam_ho` trong `dong_y`", en: "name the `guardian` in `consent`")
    case .privacy:
      Wording(
        vi:
          "bài viết tắt tên hoặc không liệt kê chưa dựng được; nếu được phép, ghi `rieng_tu: công khai`",
        en: "profiles with initials only, or unlisted, are not built; where allowed, write "
          + "`privacy: public`")
    case .campaignInactive:
      Wording(vi: "đổi `trang_thai` của phong trào", en: "change the campaign's `status`")
    case .unreferenced:
      Wording(
        vi: "dẫn tới tệp từ một bài, hoặc đặt vào `content/static/`",
        en: "refer to it from a profile, or put it into `content/static/`")
    case .unknownPlace:
      Wording(
        vi: "chuyển vào `content/profiles/`, `content/pages/` hoặc `content/static/`",
        en: "move it into `content/profiles/`, `content/pages/` or `content/static/`")
    case .laterVersion:
      Wording(
        vi: "cứ để tệp ở đó; phiên bản sau của Exemplar sẽ dùng",
        en: "leave it where it is: a later version of Exemplar will use it")
    case .originalAway:
      Wording(
        vi: "bản dịch hiện ra khi bản gốc được đăng",
        en: "a translation appears when its original is published")
    case .originalMissing:
      Wording(
        vi: "đổi tên theo tệp bản gốc, hoặc viết bản gốc",
        en: "name it after its original's file, or write the original")
    case .translationTwice:
      Wording(vi: "gộp hai tệp làm một", en: "merge the two files")
    case .languageUnknown:
      Wording(
        vi: "thêm ngôn ngữ ấy vào `languages` trong `site.yml`, hoặc sửa tên tệp",
        en: "add the language to `languages` in `site.yml`, or mend the file's name")
    }
  }
}
