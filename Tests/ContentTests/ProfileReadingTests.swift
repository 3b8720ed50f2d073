import Content
import Diagnostics
import Testing
import Vietnamese

@Suite struct ProfileReadingTests {
  @Test func readsTheIndividualOfTheDomainDocument() throws {
    let (read, log) = profile(DomainExamples.individual, body: "## Cách làm\n\nChị ghi lại.\n")
    #expect(log.findings == [])
    let profile = try #require(read)
    #expect(profile.kind == .individual)
    #expect(profile.genre == .exemplar)
    #expect(profile.name?.value == "Nguyễn Thị Ví Dụ")
    #expect(profile.title.value == "Người thợ may với ba sáng kiến “nhỏ mà hiệu quả”")
    #expect(
      profile.campaigns.map(\.value) == [
        "Lao động giỏi, Lao động sáng tạo", "Giỏi việc nước, đảm việc nhà",
      ])
    #expect(profile.periods.map(\.value) == ["2022 – 2025"])
    #expect(profile.unit?.value == "CĐCS Công ty TNHH Minh Họa")
    #expect(profile.fields.map(\.value) == ["dệt may, da giày"])
    #expect(profile.level?.value == "cơ sở")
    #expect(profile.criteria.map(\.value) == ["sang-kien", "thanh-tich", "tuong-than"])
    #expect(profile.authors == ["Ban Tuyên giáo LĐLĐ tỉnh X"])
    let time = LocalTime(hour: 9, minute: 25)
    #expect(profile.published?.value == PartialDate(year: 2026, month: 11, day: 21, time: time))
    #expect(profile.workflow.status.value == .published)
  }

  @Test func readsThePersonOfTheDomainDocument() throws {
    let individual = try #require(profile(DomainExamples.individual).profile?.individual)
    #expect(individual.honorific == "chị")
    #expect(individual.birthYear == 1990)
    #expect(individual.job == "Công nhân may bậc 5/6")
    #expect(individual.unionRole == "Tổ trưởng tổ công đoàn chuyền may 3")
    #expect(individual.directLabour == true)
    #expect(individual.nonManager == true)
    #expect(individual.sensitive == nil)
  }

  @Test func readsTheMeritsOfTheDomainDocument() throws {
    let profile = try #require(profile(DomainExamples.individual).profile)
    #expect(
      profile.achievements.map(\.text) == [
        "Vượt định mức 15% trong ba năm 2023 – 2025", "Kèm cặp công nhân mới",
      ])
    #expect(profile.achievements.last?.value == "24")
    #expect(profile.achievements.last?.measure == "người")
    let initiative = try #require(profile.initiatives.first)
    #expect(initiative.title == "Cữ gá may túi hộp")
    #expect(initiative.role == "tác giả")
    #expect(initiative.recognisedBy == "Hội đồng sáng kiến Công ty TNHH Minh Họa")
    #expect(initiative.date == day(2025, 3, 12))
    #expect(initiative.benefit == "120 triệu đồng/năm")
    #expect(profile.awards.map(\.isProse) == [true, false])
    #expect(profile.awards.last?.honour.value == "Lao động tiên tiến")
    #expect(profile.awards.last?.year == 2024)
  }

  @Test func readsTheRecordsOfTheDomainDocument() throws {
    let profile = try #require(profile(DomainExamples.individual).profile)
    guard case .media(let photo) = profile.portrait else {
      Issue.record("there is no portrait")
      return
    }
    #expect(photo.file.value == "anh/vi-du.jpg")
    #expect(photo.caption == "Chị Nguyễn Thị Ví Dụ hướng dẫn công nhân mới.")
    #expect(photo.credit == "Trần Minh Họa")
    #expect(photo.alt == "Nữ công nhân đội mũ xanh chỉ tay vào đường may trên bàn máy")
    #expect(profile.workflow.verified?.by == "CĐCS Công ty TNHH Minh Họa")
    #expect(profile.workflow.verified?.date == day(2026, 11, 10))
    #expect(profile.workflow.verified?.evidence == "Biên bản họp tổ")
    #expect(profile.workflow.approved?.by == "Lê Văn Mẫu")
    #expect(profile.workflow.approved?.role == "Trưởng ban Tuyên giáo")
    let consent = try #require(profile.consents.first)
    #expect(consent.by == "Nguyễn Thị Ví Dụ")
    #expect(consent.form == "văn bản")
    #expect(consent.scope == [.web, .social, .bulletin, .radio, .print])
    #expect(consent.until?.value == day(2029, 11, 5))
    #expect(consent.evidence == "_private/dong-y/0001.pdf")
    #expect(profile.consentRange != nil)
  }

  @Test func readsTheCollectiveOfTheDomainDocument() throws {
    let (read, log) = profile(DomainExamples.collective)
    #expect(log.findings == [])
    let profile = try #require(read)
    #expect(profile.kind == .collective)
    #expect(profile.name?.value == "Công đoàn cơ sở Công ty Cổ phần Thí Dụ")
    #expect(profile.collective?.type == .grassrootsUnion)
    #expect(profile.collective?.members == 512)
    #expect(profile.collective?.femaleMembers == 390)
    #expect(
      profile.collective?.leader
        == NamedPerson(name: "Phạm Thị Minh Họa", position: "Chủ tịch công đoàn cơ sở"))
    #expect(profile.unitType?.value == "DN ngoài nhà nước")
    #expect(profile.cluster?.value == "Cụm thi đua số 3")
    #expect(
      profile.campaigns.map(\.value) == [
        "Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động", "Chương trình “Phúc lợi đoàn viên”",
      ])
    #expect(profile.achievementType == .comprehensive)
    #expect(profile.achievements.first?.period == "2021 – 2025")
    let award = try #require(profile.awards.first)
    #expect(award.honour.value == "Cờ thi đua của LĐLĐ tỉnh")
    #expect(award.decision == "00/QĐ-LĐLĐ")
    #expect(award.date == day(2026, 1, 15))
  }

  @Test func readsAModelAndAWork() throws {
    let model = try #require(
      profile(
        """
        kind: model
        status: draft
        name: Siêu thị 0 đồng
        bat_dau: 03/2024
        kinh_phi: 120 triệu đồng
        so_nguoi_huong_loi: 1.303
        khanh_thanh: 20/7/2024
        chu_mo_hinh: CĐCS Minh Họa
        """
      ).profile?.undertaking)
    #expect(model.started == PartialDate(year: 2024, month: 3))
    #expect(model.cost == "120 triệu đồng")
    #expect(model.beneficiaries == 1303)
    #expect(model.handover == day(2024, 7, 20))
    #expect(model.owner == "CĐCS Minh Họa")
  }

  @Test func placesReferencesWithinALine() throws {
    let (read, _) = profile("phong_trao: Tết Sum vầy; Phúc lợi đoàn viên\ntrang_thai: nháp")
    let text = "---\nphong_trao: Tết Sum vầy; Phúc lợi đoàn viên\n"
    let bytes = Array(text.utf8)
    let profile = try #require(read)
    #expect(profile.campaigns.map(\.value) == ["Tết Sum vầy", "Phúc lợi đoàn viên"])
    for campaign in profile.campaigns {
      #expect(String(decoding: bytes[campaign.range], as: UTF8.self) == campaign.value)
    }
  }

  @Test func composesTextAndFindsPartsWithinQuotes() throws {
    let (read, log) = profile(
      "trang_thai: nháp\ntieu_de: Bo\u{301}\nphong_trao: 'Tết Sum vầy ;  Người tốt'")
    #expect(log.findings == [])
    let profile = try #require(read)
    #expect(Array(profile.title.value.utf8) == Array("Bó".utf8))
    let bytes = Array(
      "---\ntrang_thai: nháp\ntieu_de: Bo\u{301}\nphong_trao: 'Tết Sum vầy ;  Người tốt'".utf8)
    #expect(
      profile.campaigns.map { String(decoding: bytes[$0.range], as: UTF8.self) }
        == ["Tết Sum vầy", "Người tốt"])
  }

  @Test func takesSeveralYearsForSeveralAwards() throws {
    let (read, log) = profile(
      "trang_thai: nháp\nkhen_thuong: [{danh_hieu: ldtt, nam: \"2022, 2023\", so_lan: 1}]")
    #expect(log.findings == [])
    #expect(try #require(read).awards.map(\.year) == [2022, 2023])
  }

  @Test func takesTheFlatSpellingOfAnApproval() throws {
    let approval = try #require(
      profile("trang_thai: nháp\nnguoi_duyet: Lê Văn Mẫu\nngay_duyet: 18/11/2026").profile?.workflow
        .approved)
    #expect(approval.by == "Lê Văn Mẫu")
    #expect(approval.date == day(2026, 11, 18))
  }

  @Test(arguments: [
    ("có", Featured(weight: 1)), ("5", Featured(weight: 5)),
    ("30/06/2027", Featured(weight: 1, until: day(2027, 6, 30))),
    ("{muc: 3, den_ngay: 30/06/2027}", Featured(weight: 3, until: day(2027, 6, 30))),
  ])
  func readsFeaturing(text: String, featured: Featured) {
    let (read, log) = profile("trang_thai: nháp\nnoi_bat: \(text)")
    #expect(read?.featured == featured)
    #expect(log.findings == [])
  }

  @Test func aStubMayLackEverythingButItsStatus() {
    let (read, log) = profile("trang_thai: đăng ký\nho_ten: Trần Văn Mẫu")
    #expect(log.findings == [])
    #expect(read?.title.value == "bai")
    #expect(read?.workflow.status.value == .registered)
  }

  @Test func readsWhatFewProfilesHave() throws {
    let (read, log) = profile(
      """
      trang_thai: nháp
      loai: cá nhân
      de_nghi: bk-tld, năm 2026
      suy_ton: {text: Hội nghị người lao động, date: 26/3/2024}
      nguoi_gui: CĐCS Minh Họa
      ngay_gui: 12/08/2024
      cuoc_thi: {ma: thi-viet, ket_qua: giải Nhì}
      kenh: [{kenh: đài xã, ngay: 01/02/2026, phut: "3,5", luot: 1.200}]
      dinh_chinh: [{ngay: 02/02/2026, noi_dung: Sửa chức danh}]
      nguon: {ten: Báo Lao Động, dia_chi: "https://example.vn/a?b=c", ngay: 20/07/2024}
      dan_toc: Êđê
      url_cu: /cu/1.html; /cu/2.html
      tu_khoa: may mặc, sáng kiến
      """)
    #expect(log.findings == [])
    let profile = try #require(read)
    let extras = try #require(profile.extras)
    #expect(extras.proposedFor == "bk-tld, năm 2026")
    #expect(extras.acclaimedAt == "Hội nghị người lao động")
    #expect(extras.acclaimedOn == day(2024, 3, 26))
    #expect(extras.contest == "thi-viet")
    #expect(extras.contestResult == "giải Nhì")
    #expect(extras.channels.first?.minutes == 3.5)
    #expect(extras.channels.first?.reach == 1200)
    #expect(profile.corrections == [Correction(text: "Sửa chức danh", date: day(2026, 2, 2))])
    #expect(profile.source?.url == "https://example.vn/a?b=c")
    #expect(profile.individual?.sensitive?.ethnicity == "Êđê")
    #expect(profile.aliases.map(\.value) == ["/cu/1.html", "/cu/2.html"])
    #expect(profile.tags == ["may mặc", "sáng kiến"])
  }

  @Test func readsTheSitesOwnFields() throws {
    let (site, siteLog) = site(
      """
      title: Trang
      base_url: https://example.vn
      fields:
        honour_types: [text]
        so_con: số
        Ghi chú: {type: chữ, aliases: [luu_y]}
        da_gap: có/không
        ngay_gap: date
      """)
    #expect(siteLog.findings == [])
    let (read, log) = profile(
      """
      trang_thai: nháp
      luu_y: Gặp lại
      so_con: 2
      honour_types: [ky-niem-chuong, bk-tld]
      ngay_gap: 01/02/2026
      da_gap: x
      """, configuration: site)
    #expect(log.findings == [])
    let custom = try #require(read).custom
    #expect(custom.map(\.name) == ["honour_types", "so_con", "ghi_chu", "da_gap", "ngay_gap"])
    #expect(custom[0].value == .list(["ky-niem-chuong", "bk-tld"]))
    #expect(custom[1].value == .number(2))
    #expect(custom[2].value == .text("Gặp lại"))
    #expect(custom[3].value == .boolean(true))
  }
}
