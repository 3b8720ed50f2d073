import Vietnamese

/// The campaigns that every site starts from, in their usual order; the samples are not active.
package let builtInCampaigns: [Campaign] =
  numbered(national, isActive: true) + numbered(samples, isActive: false)

/// The built-in campaign with this slug.
func builtInCampaign(_ slug: String) -> Campaign? { builtInBySlug[slug] }

private let builtInBySlug = Dictionary(
  builtInCampaigns.map { ($0.slug, $0) }, uniquingKeysWith: { first, _ in first })

private let union = "Tổng Liên đoàn Lao động Việt Nam"
private let primeMinister = "Thủ tướng Chính phủ"
private let allLevels = "các cấp công đoàn"

private func campaign(
  _ slug: String, _ title: String, _ type: CampaignType, by launchers: [String],
  yearly: Bool = false, from start: Int? = nil, to end: Int? = nil, _ description: String,
  aliases: [String] = []
) -> Campaign {
  var campaign = Campaign(slug: slug, title: Located(title, at: 0..<0))
  campaign.type = type
  campaign.launchedBy = launchers
  campaign.isYearly = yearly
  campaign.start = start.flatMap { PartialDate(year: $0) }
  campaign.end = end.flatMap { PartialDate(year: $0) }
  campaign.description = description
  campaign.aliases = aliases
  return campaign
}

/// The campaigns with their order, tens apart so that a site's own fit between.
private func numbered(_ campaigns: [Campaign], isActive: Bool) -> [Campaign] {
  let first = isActive ? 10 : 10 * (national.count + 1)
  return campaigns.enumerated().map { offset, campaign in
    var campaign = campaign
    campaign.order = first + 10 * offset
    campaign.isActive = isActive
    if campaign.slug == "hoc-tap-lam-theo-bac" { campaign.documents = [directive] }
    return campaign
  }
}

/// The directive of the study-and-follow campaign.
private let directive: Document = {
  var document = Document(number: "05-CT/TW")
  document.date = PartialDate(year: 2016, month: 5, day: 15)
  document.issuers = ["Bộ Chính trị"]
  document.kind = "chỉ thị"
  document.abstract =
    "Về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"
  return document
}()

private let national: [Campaign] = [
  campaign(
    "lao-dong-gioi-lao-dong-sang-tao", "Lao động giỏi, Lao động sáng tạo",
    .movement, by: [union],
    "Ghi nhận người làm việc năng suất, có sáng kiến được áp dụng.",
    aliases: ["Lao động giỏi", "Lao động sáng tạo"]),
  campaign(
    "doi-moi-sang-tao-hieu-qua",
    "Đổi mới, sáng tạo, hiệu quả trong hoạt động của tổ chức Công đoàn",
    .movement, by: [union],
    "Cách làm mới giúp chăm lo, đại diện cho người lao động tốt hơn.",
    aliases: ["Đổi mới, sáng tạo, hiệu quả"]),
  campaign(
    "gioi-viec-nuoc-dam-viec-nha", "Giỏi việc nước, đảm việc nhà",
    .movement, by: [union],
    "Nữ đoàn viên làm tốt việc chung, chăm lo gia đình; mô hình nữ công.",
    aliases: ["Giỏi việc nước - Đảm việc nhà"]),
  campaign(
    "xanh-sach-dep", "Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động",
    .movement, by: [union],
    "Nơi làm việc an toàn, sạch, nhiều cây xanh; giải pháp phòng tai nạn.",
    aliases: ["Xanh - Sạch - Đẹp"]),
  campaign(
    "van-hoa-the-thao", "Văn hóa, Thể thao",
    .movement, by: [union],
    "Đóng góp cho đời sống văn hóa, thể thao ở cơ sở."),
  campaign(
    "thi-dua-dot", "Thi đua đợt, đặc biệt, cao điểm",
    .emulationDrive, by: [allLevels],
    "Công trình, sản phẩm, phần việc hoàn thành trong các đợt thi đua.",
    aliases: ["Thi đua đợt", "Thi đua đặc biệt", "Thi đua cao điểm"]),
  campaign(
    "can-bo-cong-doan-tieu-bieu", "Gương cán bộ công đoàn tiêu biểu",
    .exemplarGroup, by: [],
    "Chân dung cán bộ công đoàn tận tâm, nhiều sáng kiến.",
    aliases: ["Cán bộ công đoàn tiêu biểu"]),
  campaign(
    "quy-xa-hoi-mai-am-cong-doan", "Quỹ xã hội Công đoàn – “Mái ấm Công đoàn”",
    .drive, by: [union],
    "Cùng xây, sửa nhà cho đoàn viên khó khăn về nhà ở.",
    aliases: ["Mái ấm Công đoàn", "Quỹ xã hội Công đoàn"]),
  campaign(
    "tet-sum-vay", "Tết Sum vầy",
    .programme, by: [union], yearly: true,
    "Chăm lo Tết cho đoàn viên, người lao động."),
  campaign(
    "phuc-loi-doan-vien", "Phúc lợi đoàn viên",
    .programme, by: [union],
    "Thỏa thuận ưu đãi, chăm lo lâu dài dành cho đoàn viên."),
  campaign(
    "thang-cong-nhan", "Tháng Công nhân",
    .programme, by: [union], yearly: true,
    "Chuỗi hoạt động vì công nhân trong tháng 5."),
  campaign(
    "hoc-tap-lam-theo-bac",
    "Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    .drive, by: ["Đảng Cộng sản Việt Nam"],
    "Những việc làm cụ thể học tập và làm theo Bác trong CNVCLĐ.",
    aliases: [
      "Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh", "Học tập và làm theo Bác",
    ]),
  campaign(
    "nguoi-tot-viec-tot", "Người tốt, việc tốt",
    .movement, by: [allLevels],
    "Việc làm tốt, hành động đẹp trong lao động và đời sống.",
    aliases: ["Người tốt - Việc tốt"]),
  campaign(
    "xay-dung-nong-thon-moi", "Cả nước chung sức xây dựng nông thôn mới",
    .movement, by: [primeMinister],
    "Đóng góp của đoàn viên vào xây dựng nông thôn mới.",
    aliases: ["Chung sức xây dựng nông thôn mới", "Xây dựng nông thôn mới"]),
  campaign(
    "doi-song-van-hoa", "Toàn dân đoàn kết xây dựng đời sống văn hóa",
    .movement, by: ["Mặt trận Tổ quốc Việt Nam"],
    "Xây dựng nếp sống văn hóa ở cơ quan, khu dân cư.",
    aliases: ["Xây dựng đời sống văn hóa"]),
  campaign(
    "vi-nguoi-ngheo", "Cả nước chung tay vì người nghèo, không để ai bị bỏ lại phía sau",
    .movement, by: [primeMinister],
    "Giúp đỡ hộ nghèo, người khó khăn.",
    aliases: ["Cả nước chung tay vì người nghèo", "Vì người nghèo"]),
  campaign(
    "doanh-nghiep-hoi-nhap-phat-trien", "Doanh nghiệp Việt Nam hội nhập và phát triển",
    .movement, by: [primeMinister],
    "Doanh nghiệp đổi mới, bảo đảm quyền lợi người lao động."),
  campaign(
    "van-hoa-cong-so", "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở",
    .movement, by: [primeMinister],
    "Ứng xử, tác phong chuẩn mực trong công sở.",
    aliases: ["Cán bộ, công chức thực hiện văn hóa công sở", "Văn hóa công sở"]),
  campaign(
    "chuyen-doi-so", "Chương trình chuyển đổi số",
    .programme, by: [],
    "Ứng dụng số trong công việc và hoạt động công đoàn.",
    aliases: ["Chuyển đổi số", "Cả nước thi đua đổi mới sáng tạo và chuyển đổi số"]),
  campaign(
    "cong-nhan-gioi", "Công nhân giỏi",
    .movement, by: ["LĐLĐ tỉnh, thành phố"],
    "Công nhân tay nghề, năng suất cao được bình chọn hằng năm.",
    aliases: ["Công nhân giỏi Thủ đô"]),
  campaign(
    "sang-kien-sang-tao", "Sáng kiến, sáng tạo",
    .movement, by: ["LĐLĐ tỉnh, thành phố", "UBND tỉnh, thành phố"],
    "Tác giả sáng kiến được công nhận và áp dụng.",
    aliases: ["Sáng kiến, sáng tạo Thủ đô", "Sáng kiến sáng tạo Thủ đô"]),
  campaign(
    "hoi-thi-tho-gioi", "Hội thi thợ giỏi",
    .skillContest, by: [],
    "Người đoạt giải tại các hội thi tay nghề.",
    aliases: ["Thi thợ giỏi"]),
  campaign(
    "day-tot-hoc-tot", "Dạy tốt, học tốt",
    .movement, by: ["ngành Giáo dục"],
    "Nhà giáo, người lao động ngành giáo dục tiêu biểu.",
    aliases: ["Dạy tốt - Học tốt"]),
  campaign(
    "cuoc-thi-viet-guong-dien-hinh",
    "Cuộc thi viết về gương điển hình tiên tiến, người tốt, việc tốt",
    .contest, by: ["UBND tỉnh, thành phố"], yearly: true,
    "Bài viết dự thi về người thật, việc thật."),
  campaign(
    "hoi-nghi-dien-hinh-tien-tien",
    "Hội nghị biểu dương điển hình tiên tiến – Đại hội thi đua yêu nước",
    .congress, by: [],
    "Các điển hình được biểu dương tại hội nghị, đại hội.",
    aliases: ["Hội nghị biểu dương điển hình tiên tiến", "Đại hội thi đua yêu nước"]),
]

private let samples: [Campaign] = [
  campaign(
    "chao-mung-95-nam-cong-doan", "Thi đua chào mừng 95 năm Ngày thành lập Công đoàn Việt Nam",
    .emulationDrive, by: [], from: 2024, to: 2024,
    "Kết quả thi đua nhân ngày 28/7/2024."),
  campaign(
    "thi-dua-2026", "Đổi mới sáng tạo – đẩy mạnh chuyển đổi số – nâng cao năng suất, hiệu quả",
    .emulationDrive, by: [union], from: 2026, to: 2026,
    "Kết quả thi đua năm 2026 theo hai đợt."),
  campaign(
    "binh-dan-hoc-vu-so", "Bình dân học vụ số",
    .movement, by: [], from: 2025,
    "Phổ cập kỹ năng số cho người lao động."),
  campaign(
    "mot-trieu-sang-kien", "1 triệu sáng kiến",
    .programme, by: [union], from: 2021, to: 2023,
    "Lưu trữ sáng kiến đã tham gia chương trình.",
    aliases: ["Một triệu sáng kiến"]),
  campaign(
    "vi-bien-dao-viet-nam", "Quỹ Vì biển, đảo Việt Nam",
    .drive, by: [],
    "Đóng góp cho biển, đảo Tổ quốc.",
    aliases: ["Vì biển, đảo Việt Nam"]),
]
