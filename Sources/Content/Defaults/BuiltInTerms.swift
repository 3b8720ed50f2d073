// The default registers of fields, unit types, criteria and levels.

extension Registers {
  /// What a site starts from; its own entries of the same code win.
  package static let builtIn: Registers = {
    var registers = Registers()
    registers.honours = builtInHonours
    registers.fields = builtInFields
    registers.unitTypes = builtInUnitTypes
    registers.criteria = builtInCriteria
    registers.levels = builtInLevels
    return registers
  }()
}

private func term(_ code: String, _ title: String, _ aliases: String...) -> Term {
  Term(code: code, title: title, aliases: aliases)
}

/// The halves of a title are aliases too: in a YAML list its comma divides it.
private let builtInFields = [
  term("cong-nghiep-che-bien", "công nghiệp – chế biến", "công nghiệp", "chế biến", "sản xuất"),
  term("det-may-da-giay", "dệt may, da giày", "dệt may", "da giày", "may mặc", "dệt may, da giầy"),
  term("dien-nang-luong", "điện, năng lượng", "điện", "năng lượng", "điện lực"),
  term("xay-dung", "xây dựng"),
  term("giao-thong", "giao thông", "giao thông vận tải", "vận tải"),
  term(
    "nong-lam-thuy-san", "nông, lâm, thủy sản", "nông nghiệp", "lâm nghiệp", "thủy sản", "nông",
    "lâm", "nông nghiệp, lâm nghiệp, thủy sản"),
  term("y-te", "y tế"),
  term("giao-duc", "giáo dục", "giáo dục và đào tạo", "giáo dục, đào tạo"),
  term("hanh-chinh-cong", "hành chính công", "hành chính"),
  term(
    "thuong-mai-dich-vu", "thương mại, dịch vụ", "thương mại", "dịch vụ", "thương mại – dịch vụ"),
  term("cong-nghe-thong-tin", "công nghệ thông tin", "CNTT"),
  term("moi-truong-do-thi", "môi trường đô thị", "môi trường"),
  term("an-ninh-quoc-phong", "an ninh, quốc phòng", "an ninh", "quốc phòng", "quốc phòng, an ninh"),
  term("van-hoa-the-thao", "văn hóa, thể thao", "văn hóa", "thể thao"),
  term("hoat-dong-cong-doan", "hoạt động công đoàn", "công đoàn"),
  term("thien-nguyen", "thiện nguyện", "từ thiện"),
]

private let builtInUnitTypes = [
  term("hanh-chinh", "cơ quan hành chính", "hành chính", "cơ quan"),
  term("su-nghiep", "đơn vị sự nghiệp", "sự nghiệp"),
  term("truong-hoc", "trường học"),
  term("y-te", "bệnh viện, y tế", "bệnh viện", "y tế"),
  term("dn-nha-nuoc", "DN nhà nước", "doanh nghiệp nhà nước"),
  term(
    "dn-ngoai-nha-nuoc", "DN ngoài nhà nước", "doanh nghiệp ngoài nhà nước", "DN tư nhân",
    "doanh nghiệp tư nhân"),
  term(
    "dn-fdi", "DN FDI", "doanh nghiệp FDI", "FDI", "DN FDI (có vốn đầu tư nước ngoài)",
    "DN có vốn đầu tư nước ngoài", "doanh nghiệp có vốn đầu tư nước ngoài"),
  term("hop-tac-xa", "hợp tác xã", "HTX"),
  term("nghiep-doan", "nghiệp đoàn"),
  term("khac", "khác"),
]

private let builtInCriteria = [
  term("thanh-tich", "thành tích xuất sắc"),
  term("sang-kien", "sáng tạo, sáng kiến, cải tiến kỹ thuật", "sáng kiến"),
  term("quan-ly", "phương pháp quản lý"),
  term("khoa-hoc-cong-nghe", "ứng dụng khoa học, công nghệ"),
  term("dan-dau", "nổi trội, dẫn đầu"),
  term("chap-hanh", "gương mẫu chấp hành"),
  term("lam-theo-bac", "học tập và làm theo Bác"),
  term("tuong-than", "tương thân tương ái"),
  term("xa-hoi", "hoạt động xã hội, nhân đạo"),
  term("suy-ton", "được tập thể suy tôn"),
  term("lan-toa", "sức lan tỏa"),
  term("cham-lo-dai-dien", "chăm lo, đại diện, bảo vệ quyền lợi"),
  term("nu-cong", "mô hình nữ công, gia đình hạnh phúc"),
  term("an-toan-moi-truong", "ATVSLĐ, điều kiện làm việc", "an toàn, vệ sinh lao động"),
  term("doi-song-van-hoa", "đời sống văn hóa cơ sở"),
  term("cong-trinh", "chất lượng, thời gian, chi phí"),
  term("nha-o", "đóng góp, vận động xây Mái ấm"),
  term("dong-hanh", "đồng hành cùng công đoàn"),
]

private let builtInLevels = [
  Level(
    code: "central", title: "trung ương", aliases: ["cấp trung ương", "toàn quốc", "Tổng LĐLĐ"],
    order: 1),
  Level(
    code: "province", title: "tỉnh", aliases: ["cấp tỉnh", "thành phố", "tỉnh, thành phố"],
    order: 2),
  Level(
    code: "sector", title: "ngành",
    aliases: ["cấp ngành", "công đoàn ngành trung ương", "tổng công ty"], order: 3),
  Level(
    code: "district", title: "huyện", aliases: ["cấp huyện", "quận", "thị xã", "quận, huyện"],
    order: 4),
  Level(
    code: "upper_grassroots", title: "cấp trên cơ sở",
    aliases: [
      "cấp trên", "cấp trên trực tiếp cơ sở", "CTTTCS", "xã", "phường", "cấp xã",
      "cấp trên trực tiếp", "đặc khu",
    ],
    order: 5),
  Level(code: "grassroots", title: "cơ sở", aliases: ["cấp cơ sở", "CĐCS"], order: 6),
  Level(code: "sub_grassroots", title: "bộ phận", aliases: ["công đoàn bộ phận"], order: 7),
  Level(code: "group", title: "tổ", aliases: ["tổ công đoàn", "cấp tổ"], order: 8),
]
