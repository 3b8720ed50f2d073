import TestSupport

// Profiles, campaigns and pages, and what may be changed in their front matter.

extension RandomAuthor {
  mutating func profile(_ file: String, texts: [String], photos: [String]) -> String {
    var text = profileText(body: body(of: file, linkingTo: texts, photos: photos))
    let own: [(String, String?)] = [
      ("loai", pick(["cá nhân", "cá nhân", "tập thể", "mô hình", "công trình"])),
      ("tieu_de", title()), ("ho_ten", name()), ("don_vi", pick(Self.unitIDs)),
      ("phong_trao", campaigns()), ("ngay_dang", date()),
    ]
    for (key, value) in own { text = settingKey(key, to: value, in: text) }
    for _ in 0..<number(0...5) {
      let (key, value) = profileKey(photos: photos)
      text = settingKey(key, to: value, in: text)
    }
    return text
  }

  /// A translation of a text into English, as authors leave them: some held back, some with a slip.
  mutating func translation(of file: String, texts: [String]) -> String {
    var text = "---\ntitle: Story \(number(1...99))\nsummary: In English \(number(1...9))\n"
    let keys: [String]
    switch file.split(separator: "/")[1] {
    case "profiles":
      keys = [
        pick(["status: published", "status: published", "status: draft", "status: returned"]),
        pick(["approved: {by: Lê Văn Mẫu, date: 18/11/2026}", "approved: {by: A, date: \(date())}"]
        ),
        pick(["position: Fitter", "locality: Commune Z1", "name: Somebody else"]),
        pick([
          "achievements: [\"A third more\"]", "tags: [sewing]", "photos: {anh/may.png: {alt: A}}",
        ]),
        pick(["lessons: [Measure]", "don_vi: cdcs-thu", "quote: Just do it."]),
      ]
    case "campaigns": keys = [pick(["description: In English", "status: draft", "short: C"])]
    default: keys = [pick(["status: published", "status: draft", "status: published"])]
    }
    if file.contains("/campaigns/") { text = "---\ntitle: Campaign \(number(1...99))\n" }
    return text + keys.map { $0 + "\n" }.joined() + "---\n"
      + body(of: file, linkingTo: texts, photos: [])
  }

  /// A key of a profile and what it may become.
  mutating func profileKey(photos: [String]) -> (key: String, value: String?) {
    switch number(0...7) {
    case 0...1: storyKey()
    case 2: publicationKey()
    case 3: addressKey()
    case 4: photoKey(photos)
    case 5: recordKey()
    default: referenceKey()
    }
  }

  private mutating func storyKey() -> (key: String, value: String?) {
    pick([
      ("tieu_de", title()), ("tieu_de", title()), ("ho_ten", name()), ("tit_phu", title()),
      ("the_loai", pick(["điển hình tiên tiến", "mô hình hay", nil])),
      ("tac_gia", pick(["Ban Tuyên giáo", "Trần A; Lê B"])),
      ("cau_noi", pick(["{noi_dung: Làm là được., nguoi: Ai đó}", nil])),
      ("bai_hoc", pick(["[Kiên trì, Học hỏi]", nil])), ("tu_khoa", pick(["[may, hàn]", nil])),
      ("so_con", pick(["\(number(0...5))", nil])), ("ghi_chu", pick([title(), nil])),
      ("truong", pick(["[Mẫu, Ví dụ \(number(1...3))]", nil])),
    ])
  }

  private mutating func publicationKey() -> (key: String, value: String?) {
    pick([
      ("ngay_dang", date()), ("ngay_dang", "\(date()) 09:25"), ("het_han", pick([date(), nil])),
      ("trang_thai", pick(["đăng", "đăng", "đã duyệt", "nháp", "đang xét", "đã gỡ", "hết hạn"])),
      ("dong_y", pick([nil, consent("web"), consent("in"), consent("web", until: date())])),
      ("duyet", pick(["{nguoi: Lê Văn Mẫu, chuc_vu: Trưởng ban, ngay: 18/11/2026}", nil])),
      ("cap_nhat", pick([date(), nil])), ("tre_em", pick(["có", "không", nil])),
      ("noi_bat", pick(["có", "\(number(1...9))", "{muc: 3, den_ngay: \(date())}", date(), nil])),
      ("dinh_chinh", pick(["[{ngay: 20/11/2026, noi_dung: Sửa số liệu}]", nil])),
      ("rieng_tu", pick(["công khai", "viết tắt tên", nil, nil])),
    ])
  }

  private mutating func addressKey() -> (key: String, value: String?) {
    pick([
      ("duong_dan", pick(["dia-chi-\(number(1...4000))", nil])),
      ("duong_dan_cu", pick(["/cu/\(number(1...4000))/", "/cu/\(number(1...4000)).html", nil])),
      ("tep_mau", pick(["rieng.html", nil])),
    ])
  }

  private mutating func photoKey(_ photos: [String]) -> (key: String, value: String?) {
    guard let photo = path(among: photos), let name = photo.split(separator: "/").last else {
      return ("anh_dai_dien", "{mien_anh: không có}")
    }
    let image = "{tep: \"anh/\(name)\", chu_thich: Chú thích, anh: Trần A, mo_ta_anh: Người thợ}"
    return pick([
      ("anh_dai_dien", image), ("anh_dai_dien", "{mien_anh: không có}"),
      ("thu_vien_anh", "[\(image)]"), ("thu_vien_anh", nil),
    ])
  }

  private mutating func recordKey() -> (key: String, value: String?) {
    let year = number(2022...2026)
    return pick([
      (
        "khen_thuong",
        "[\"Lao động tiên tiến năm \(year)\", \"Huân chương Lao động hạng Ba (2021)\"]"
      ),
      ("khen_thuong", "[{danh_hieu: giay-khen-x, nam: \(year)}, {danh_hieu: bk-ttg, nam: 2020}]"),
      ("khen_thuong", nil), ("thanh_tich", "[Vượt định mức \(number(1...30))%]"),
      ("sang_kien", "[{ten: \(title()), cong_nhan: Hội đồng}]"), ("sang_kien", nil),
      ("nam_sinh", "\(number(1970...2000))"), ("so_doan_vien", "\(number(10...999))"),
      ("truc_tiep", pick(["có", "không", nil])), ("khong_giu_chuc_vu", pick(["có", nil])),
      ("chuc_vu", pick(["Tổ trưởng", nil])), ("kinh_phi", "\(number(1...9)) tỷ đồng"),
    ])
  }

  private mutating func referenceKey() -> (key: String, value: String?) {
    pick([
      ("don_vi", pick(Self.unitIDs)), ("don_vi", pick(Self.unitIDs)), ("phong_trao", campaigns()),
      ("phong_trao", campaigns()),
      ("linh_vuc", pick(["y tế", "dệt may, da giày", "nghe-rieng", nil])),
      ("cum", pick(["cum-1", "cum-2", nil])),
      ("giai_doan", pick(["2022-2025", "2026", "dot-rieng", nil])),
      ("nhan_rong", pick(["[\(pick(Self.unitIDs))]", nil])),
      ("loai", pick(["cá nhân", "tập thể", "mô hình", "công trình"])),
      ("cap", pick(["cơ sở", "tỉnh", nil])), ("tieu_chi", pick(["sang-kien; thanh-tich", nil])),
    ])
  }

  private mutating func consent(_ scope: String, until: String? = nil) -> String {
    let end = until.map { ", den_ngay: \($0)" } ?? ""
    return "{nguoi: \(name()), hinh_thuc: văn bản, ngay: 05/11/2023, pham_vi: [\(scope)]\(end)}"
  }

  private mutating func campaigns() -> String {
    let known = ["nguoi-tot-viec-tot", "Lao động giỏi, Lao động sáng tạo", "rieng-1", "rieng-2"]
    return "[" + picks(number(1...2), of: known).map { "\"\($0)\"" }.joined(separator: ", ") + "]"
  }

  mutating func title() -> String {
    let words = ["Người thợ", "Ăn", "An", "Đức", "Dũng", "Hòa", "Chuyến xe", "Ngọn đèn", "Êm"]
    return picks(number(1...3), of: words).joined(separator: " ")
  }

  mutating func name() -> String {
    let family = pick(["Lê", "Trần Thị", "Đỗ", "Nguyễn Văn"])
    return "\(family) \(pick(["An", "Ánh", "Ăn", "Dụ", "Đức", "Ý", "Yên"]))"
  }

  // MARK: Campaigns and pages

  mutating func campaign(_ file: String, texts: [String]) -> String {
    let number = number(1...99)
    return """
      ---
      ten: Phong trào \(file.split(separator: "/").last.map { String($0.dropLast(3)) } ?? "") số \(number)
      bat_dau: 01/01/2024
      van_ban: [{so: 0\(number)/KH-LĐLĐ, ngay: 12/01/2026, trich_yeu: Kế hoạch}]
      ---
      \(body(of: file, linkingTo: texts, photos: []))
      """
  }

  mutating func campaignKey() -> (key: String, value: String?) {
    pick([
      ("ten", title()), ("ten_ngan", pick([title(), nil])), ("mo_ta", pick([title(), nil])),
      ("ket_thuc", pick([date(), nil])),
      ("trang_thai", pick(["đang thực hiện", "đã kết thúc", "tắt"])),
      ("dot", pick(["[{ten: Đợt 1, bat_dau: 01/02/2026, ket_thuc: 01/03/2026}]", nil])),
      ("thuoc", pick(["nguoi-tot-viec-tot", nil])), ("thu_tu", "\(number(1...99))"),
      ("van_ban", pick(["[{so: 0\(number(1...9))/KH-LĐLĐ, tep: /van-ban.pdf}]", nil])),
      ("so_lieu", pick(["[{ten: Sáng kiến, gia_tri: \"\(number(1...99))\"}]", nil])),
      ("cac_nam", pick(["[{nam: 2025, ten: \(title())}]", nil])),
      ("duong_dan", pick(["pt-rieng", nil])),
      ("duong_dan_cu", pick(["/pt-cu/\(number(1...999))/", nil])), ("tieu_chi", "[\(title())]"),
    ])
  }

  mutating func page(_ file: String, texts: [String]) -> String {
    "---\ntieu_de: \(title())\n---\n" + body(of: file, linkingTo: texts, photos: [])
  }

  mutating func pageKey() -> (key: String, value: String?) {
    pick([
      ("tieu_de", title()), ("tom_tat", pick([title(), nil])), ("cap_nhat", pick([date(), nil])),
      ("trang_thai", pick(["nháp", "đăng", nil])), ("tep_mau", pick(["page.html", nil])),
      ("duong_dan", pick(["trang-rieng-\(number(1...999))", nil])),
      ("duong_dan_cu", pick(["/trang-cu/\(number(1...999)).aspx", nil])),
    ])
  }
}
