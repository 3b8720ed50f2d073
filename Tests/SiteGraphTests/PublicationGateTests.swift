import Content
import Diagnostics
import SiteGraph
import TestSupport
import Testing
import Vietnamese

/// One profile, changed in one way, and what keeps it off the site.
struct GateCase: Sendable, CustomTestStringConvertible {
  let changes: [(String, String?)]
  let reason: ExclusionReason?
  var until: String?
  var site = ""
  var drafts = false
  var future = false
  var expired = false

  init(
    _ changes: KeyValuePairs<String, String?>, _ reason: ExclusionReason?, until: String? = nil,
    site: String = "", drafts: Bool = false, future: Bool = false, expired: Bool = false
  ) {
    self.changes = changes.map { ($0, $1) }
    self.reason = reason
    self.until = until
    self.site = site
    (self.drafts, self.future, self.expired) = (drafts, future, expired)
  }

  var testDescription: String { "\(changes) \(site) → \(reason?.rawValue ?? "published")" }

  var text: String {
    changes.reduce(into: profileText()) { text, change in
      text = replaceKey(change.0, with: change.1, in: text)
    }
  }
}

/// The front matter with one key's line replaced, left out or added.
private func replaceKey(_ key: String, with value: String?, in text: String) -> String {
  var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let line = value.map { "\(key): \($0)" }
  if let index = lines.firstIndex(where: { $0.hasPrefix(key + ":") }) {
    lines.replaceSubrange(index...index, with: line.map { [$0] } ?? [])
  } else if let line {
    lines.insert(line, at: 1)
  }
  return lines.joined(separator: "\n")
}

@Suite struct PublicationGateTests {
  /// The clock stands at 21/11/2026, 09:25.
  private static let cases: [GateCase] = [
    GateCase([:], nil),
    GateCase(["trang_thai": "duyệt"], nil),
    GateCase(["trang_thai": "nháp"], .draft),
    GateCase(["trang_thai": nil], .draft),
    GateCase(["trang_thai": "đăng ký"], .registered),
    GateCase(["trang_thai": "gửi duyệt"], .submitted),
    GateCase(["trang_thai": "chờ duyệt"], .inReview),
    GateCase(["trang_thai": "trả lại"], .returned),
    GateCase(["trang_thai": "không chọn"], .rejected),
    GateCase(["trang_thai": "gỡ"], .withdrawn),
    GateCase(["trang_thai": "hết hạn"], .expired),
    GateCase(["go_bai": "{ngay: 01/11/2026, ly_do: yêu cầu}"], .withdrawn),
    GateCase(["trang_thai": "nháp"], nil, drafts: true),
    GateCase(["trang_thai": "chờ duyệt", "kiem_chung": nil], nil, drafts: true),
    GateCase(["trang_thai": "không chọn"], .rejected, drafts: true),
    GateCase(["trang_thai": "gỡ"], .withdrawn, drafts: true),
    GateCase(
      ["go_bai": "{ngay: 01/11/2026}"], .withdrawn, drafts: true, future: true, expired: true),
    GateCase(["kiem_chung": nil], .notVerified),
    GateCase(["duyet": nil], .notApproved),
    GateCase(["kiem_chung": nil, "duyet": nil], nil, site: "workflow: simple"),
    GateCase(["dong_y": nil], .consentMissing, site: "workflow: simple"),
    GateCase(["ngay_dang": "21/11/2026"], nil),
    GateCase(["ngay_dang": "21/11/2026 09:25"], nil),
    GateCase(["ngay_dang": "21/11/2026 09:26"], .future, until: "2026-11-21T09:26:00+07:00"),
    GateCase(["ngay_dang": "22/11/2026"], .future, until: "2026-11-22"),
    GateCase(["ngay_dang": "12/2026"], .future, until: "2026-12"),
    GateCase(["ngay_dang": "2026"], nil),
    GateCase(["ngay_dang": "22/11/2026"], nil, future: true),
    GateCase(
      ["ngay_dang": "21/11/2026 16:00"], .future, until: "2026-11-21T16:00:00+07:00",
      site: "time_zone: Asia/Ho_Chi_Minh"),
    GateCase(["het_han": "22/11/2026"], nil),
    GateCase(["het_han": "21/11/2026"], .expired),
    GateCase(["het_han": "21/11/2026 09:26"], nil),
    GateCase(["het_han": "20/11/2026"], .expired),
    GateCase(["het_han": "20/11/2026"], nil, expired: true),
    GateCase(["trang_thai": "hết hạn"], nil, expired: true),
    GateCase(["het_han": "20/11/2026"], .expired, drafts: true, future: true),
    GateCase(["dong_y": nil], .consentMissing),
    GateCase(["dong_y": nil], nil, site: "consent: off"),
    GateCase(["dong_y": nil], .consentMissing, drafts: true, future: true, expired: true),
    GateCase(["dong_y": consent("pham_vi: [bản tin]")], .consentScope),
    GateCase(["dong_y": consent("pham_vi: [web], den_ngay: 21/11/2026")], nil),
    GateCase(["dong_y": consent("pham_vi: [web], den_ngay: 20/11/2026")], .consentExpired),
    GateCase(["dong_y": consent("pham_vi: [web], den_ngay: 11/2026")], nil),
    GateCase(
      ["dong_y": consent("pham_vi: [web], den_ngay: 20/11/2026")], .consentExpired,
      expired: true),
    GateCase(
      ["dong_y": "[\(consent("pham_vi: [web]")), \(consent("pham_vi: [in]"))]"], .consentScope),
    GateCase(["dong_y": "{pham_vi: [web]}"], .consentIncomplete),
    GateCase(
      ["dong_y": "{nguoi: A, hinh_thuc: văn bản, pham_vi: [web]}"], .consentIncomplete),
    GateCase(
      ["dong_y": "{nguoi: không, ngay: 05/11/2026, pham_vi: [web]}"], .consentIncomplete),
    GateCase(
      ["dong_y": "{nguoi: A, hinh_thuc: không đồng ý, ngay: 05/11/2026, pham_vi: [web]}"],
      .consentIncomplete),
    GateCase(["dong_y": "{nguoi: A, ngay: 05/11/2026, pham_vi: [web]}"], nil),
    GateCase(["duyet": "không"], .notApproved),
    GateCase(["duyet": "Lê Văn Mẫu"], .notApproved),
    GateCase(["duyet": "không"], nil, site: "workflow: simple"),
    GateCase(["kiem_chung": "chưa có"], .notVerified),
    GateCase(["kiem_chung": "{nguoi: Công đoàn xã}"], .notVerified),
    GateCase(["kiem_chung": "{nguoi: Công đoàn xã, ngay: 22/11/2026}"], .datedAhead),
    GateCase(["kiem_chung": "{nguoi: Công đoàn xã, ngay: 21/11/2026}"], nil),
    GateCase(["kiem_chung": "{nguoi: Công đoàn xã, ngay: 11/2026}"], nil),
    GateCase(["duyet": "{nguoi: Lê Văn Mẫu, ngay: 22/11/2062}"], .datedAhead),
    GateCase(
      ["duyet": "{nguoi: Lê Văn Mẫu, ngay: 22/11/2062}"], nil, site: "workflow: simple"),
    GateCase(
      ["dong_y": "{nguoi: A, ngay: 22/11/2026, pham_vi: [web]}"], .datedAhead),
    GateCase(
      ["duyet": "{nguoi: Lê Văn Mẫu, ngay: 22/11/2026}", "ngay_dang": "23/11/2026"], .future,
      until: "2026-11-23"),
    GateCase(
      ["duyet": "{nguoi: Lê Văn Mẫu, ngay: 22/11/2026}", "ngay_dang": "23/11/2026"], nil,
      future: true),
    GateCase(
      ["duyet": "{nguoi: Lê Văn Mẫu, ngay: 22/11/2062}", "ngay_dang": "23/11/2026"], .datedAhead,
      future: true),
    GateCase(["rieng_tu": "initials"], .privacy),
    GateCase(["rieng_tu": "unlisted"], .privacy),
    GateCase(["tre_em": "có"], .guardianMissing),
    GateCase(["tre_em": "có", "dong_y": consent("pham_vi: [web], nguoi_giam_ho: Mẹ")], nil),
    GateCase(["tre_em": "có", "dong_y": nil], .consentMissing),
    GateCase(
      ["loai": "mô hình", "ten_mo_hinh": "Cân", "ho_ten": nil, "dong_y": nil], nil),
    GateCase(
      ["loai": "tập thể", "ten_tap_the": "Tổ", "ho_ten": nil, "dong_y": nil], nil),
    GateCase(
      [
        "loai": "tập thể", "ten_tap_the": "Tổ", "ho_ten": nil, "dong_y": nil,
        "nguoi_dung_dau": "{ten: Phạm Thị B}",
      ], .consentMissing),
    GateCase(
      [
        "loai": "tập thể", "ten_tap_the": "Tổ", "ho_ten": nil, "dong_y": nil,
        "dai_dien": "Phạm Thị B",
      ], .consentMissing),
    GateCase(
      [
        "loai": "mô hình", "ten_mo_hinh": "Cân", "ho_ten": nil, "dong_y": nil,
        "cau_noi": "{text: Tốt, by: Phạm Thị B}",
      ], .consentMissing),
  ]

  private static func consent(_ rest: String) -> String {
    "{nguoi: A, hinh_thuc: văn bản, ngay: 05/11/2026, \(rest)}"
  }

  @Test(arguments: cases) func keepsAway(_ gate: GateCase) {
    let site = LinkedSite(
      KeyValuePairs(dictionaryLiteral: ("a", gate.text)),
      site: defaultConfiguration + gate.site + "\n"
    ) { options in
      options.includesDrafts = gate.drafts
      options.includesFuture = gate.future
      options.includesExpired = gate.expired
    }
    #expect(site.graph.excluded.first?.reason == gate.reason)
    #expect(site.graph.excluded.first?.until?.iso() == gate.until)
    #expect(site.slugs == (gate.reason == nil ? ["a"] : []))
    #expect(site.graph.excluded.first?.title ?? "Người thợ may" == "Người thợ may")
  }

  @Test func everyReasonOfTheGateIsCovered() {
    let elsewhere: Set<ExclusionReason> = [
      .campaignInactive, .unreferenced, .unknownPlace, .laterVersion, .originalAway,
      .originalMissing, .translationTwice, .languageUnknown,
    ]
    let covered = Set(Self.cases.compactMap(\.reason))
    #expect(covered.union(elsewhere) == Set(ExclusionReason.allCases))
  }

  @Test(arguments: [
    ("kiem_chung: {nguoi: A, ngay: 22/11/2026}", "10:13", "kiem_chung"),
    ("duyet: {nguoi: A, ngay: 12/2026}", "10:13", "duyet"),
    ("dong_y: {nguoi: A, ngay: 22/11/2026, pham_vi: [web]}", "14:9", "dong_y"),
  ])
  func aRecordOfADayToComeIsAnError(line: String, place: String, key: String) {
    let name = String(line.prefix { $0 != ":" })
    let text = replaceKey(
      name, with: String(line.dropFirst(name.count + 2)), in: profileText())
    let site = LinkedSite(KeyValuePairs(dictionaryLiteral: ("a", text)))
    #expect(site.findings == ["content.date_ahead content/profiles/a.md:\(place)"])
    #expect(site.diagnostics.first?.arguments["key"] == key)
    let draft = replaceKey("trang_thai", with: "nháp", in: text)
    let preview = LinkedSite(KeyValuePairs(dictionaryLiteral: ("a", draft))) {
      $0.includesDrafts = true
    }
    #expect(preview.findings == [])
  }

  @Test func everyReasonSaysWhatToDo() {
    for reason in ExclusionReason.allCases {
      for wording in [reason.wording, reason.remedy] {
        #expect(!wording.pattern(in: .vi).isEmpty && !wording.pattern(in: .en).isEmpty)
        #expect(wording.pattern(in: .vi) != wording.pattern(in: .en))
      }
    }
  }

  @Test func whatIsKeptAwayCountsNowhere() {
    let site = LinkedSite(
      [
        "a": profileText([
          "trang_thai": "nháp", "linh_vuc": "y tế", "khen_thuong": "Lao động tiên tiến năm 2025",
        ])
      ], registers: .builtIn)
    let graph = site.graph
    #expect(graph.campaigns.flatMap(\.profiles) == [])
    #expect(graph.units.flatMap(\.profiles) == [])
    #expect(graph.fields.flatMap(\.profiles) == [])
    #expect(graph.honours.flatMap(\.profiles) == [])
    #expect(graph.honours.map(\.awardCount).reduce(0, +) == 0)
    #expect(graph.people.isEmpty)
    #expect(graph.archive.isEmpty)
  }

  @Test func draftPagesAreKeptAway() {
    let pages: KeyValuePairs = ["nhap": "---\ntieu_de: Nháp\ntrang_thai: nháp\n---\n"]
    let site = LinkedSite(pages: pages)
    #expect(site.graph.pages.isEmpty)
    #expect(site.graph.excluded.map(\.reason) == [.draft])
    #expect(LinkedSite(pages: pages) { $0.includesDrafts = true }.graph.pages.count == 1)
  }
}
