// Honours of ministries, provinces, the Confederation and the levels below it.

private let ministry = "Bộ, tỉnh, Tổng Liên đoàn"
private let province = "LĐLĐ tỉnh, công đoàn ngành"
private let grassroots = "Cơ sở và cấp trên cơ sở"

let ministerialHonours = [
  honour(
    200, "co-bo-tinh", "Cờ thi đua của Bộ, ban, ngành, tỉnh",
    """
    Cờ thi đua của Bộ;Cờ thi đua cấp bộ;Cờ thi đua của tỉnh;Cờ thi đua cấp tỉnh;\
    Cờ thi đua của UBND tỉnh;Cờ thi đua UBND tỉnh;Cờ thi đua của Ủy ban nhân dân tỉnh;\
    Cờ thi đua của UBND thành phố;Cờ thi đua cấp bộ, ban, ngành, tỉnh
    """,
    for: .collectives, in: ministry),
  honour(
    205, "co-tld", "Cờ thi đua của Tổng LĐLĐ Việt Nam",
    confederation(
      "Cờ thi đua", "Cờ thi đua toàn diện", "Cờ thi đua chuyên đề", "Cờ toàn diện",
      "Cờ chuyên đề"),
    for: .collectives, in: ministry),
  honour(
    210, "cstd-bo-tinh", "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh, TLĐ",
    soldiers(
      "cấp bộ", "cấp bộ, ban, ngành, tỉnh", "cấp tỉnh", "cấp ngành", "cấp bộ, ngành, tỉnh",
      "cấp bộ, ngành, tỉnh, đoàn thể trung ương", "Tổng LĐLĐ Việt Nam", "Tổng Liên đoàn",
      "cấp Tổng Liên đoàn", "TLĐ", "bộ, ban, ngành, tỉnh", "cấp bộ, ban, ngành, tỉnh, TLĐ"),
    for: .individuals, in: ministry),
  honour(
    215, "gt-nguyen-duc-canh", "Giải thưởng Nguyễn Đức Cảnh", for: .individuals, in: ministry),
  honour(
    215, "gt-nguyen-van-linh", "Giải thưởng Nguyễn Văn Linh", for: .individuals, in: ministry),
  honour(
    220, "bk-bo-tinh", "Bằng khen của Bộ, ban, ngành, Chủ tịch UBND tỉnh",
    certificates(
      "Bằng khen", "BK", of: "Bộ", "Bộ trưởng", "Chủ tịch UBND tỉnh", "UBND tỉnh",
      "Chủ tịch UBND thành phố", "UBND thành phố", "Ủy ban nhân dân tỉnh",
      "Chủ tịch Ủy ban nhân dân tỉnh", "tỉnh", "ban, ngành", "Bộ, ban, ngành")
      + ";Bằng khen cấp bộ;Bằng khen cấp tỉnh;Bằng khen cấp bộ, ban, ngành, tỉnh",
    in: ministry),
  honour(
    222, "bk-tld", "Bằng khen của Tổng LĐLĐ Việt Nam",
    confederation("Bằng khen", "Bằng khen toàn diện", "Bằng khen chuyên đề", "BK"), in: ministry),
  honour(
    224, "bang-ldst", "Bằng Lao động sáng tạo",
    "Bằng LĐST;Bằng Lao động sáng tạo của Tổng LĐLĐ Việt Nam", for: .individuals, in: ministry),
  honour(
    230, "knc-cong-doan", "Kỷ niệm chương “Vì sự nghiệp xây dựng tổ chức Công đoàn”",
    """
    Kỷ niệm chương Vì sự nghiệp xây dựng tổ chức Công đoàn Việt Nam;KNC;\
    KNC Vì sự nghiệp xây dựng tổ chức Công đoàn;Kỷ niệm chương công đoàn;\
    Kỷ niệm chương của Tổng LĐLĐ Việt Nam;Vì sự nghiệp xây dựng tổ chức Công đoàn
    """,
    for: .individuals, in: ministry),
  honour(
    240, "ttldxs", "Tập thể lao động xuất sắc, Đơn vị quyết thắng",
    "Tập thể lao động xuất sắc;TTLĐXS;TTLĐ xuất sắc;Tập thể LĐXS;Đơn vị quyết thắng",
    for: .collectives, in: ministry),
]

let provincialHonours = [
  honour(
    250, "co-ldld-tinh", "Cờ thi đua của LĐLĐ tỉnh, công đoàn ngành",
    certificates(
      "Cờ thi đua", of: "LĐLĐ tỉnh", "LĐLĐ thành phố", "LĐLĐ TP", "Liên đoàn Lao động tỉnh",
      "Liên đoàn Lao động thành phố", "công đoàn ngành", "công đoàn ngành trung ương", "CĐ ngành",
      "công đoàn tổng công ty"),
    for: .collectives, in: province),
  honour(
    255, "gt-tinh", "Giải thưởng, danh hiệu cấp tỉnh",
    """
    Công nhân giỏi Thủ đô;Sáng kiến, sáng tạo Thủ đô;Sáng kiến sáng tạo Thủ đô;\
    Giải thưởng Tôn Đức Thắng;Giải thưởng cấp tỉnh;Danh hiệu cấp tỉnh;Công nhân giỏi cấp tỉnh;\
    Sáng kiến, sáng tạo cấp tỉnh
    """,
    for: .individuals, in: province),
  honour(
    260, "bk-ldld-tinh", "Bằng khen của LĐLĐ tỉnh, công đoàn ngành trung ương",
    certificates(
      "Bằng khen", "BK", of: "LĐLĐ tỉnh", "LĐLĐ thành phố", "LĐLĐ TP", "Liên đoàn Lao động tỉnh",
      "Liên đoàn Lao động thành phố", "công đoàn ngành trung ương", "công đoàn ngành", "CĐ ngành",
      "công đoàn tổng công ty"),
    in: province),
]

let grassrootsHonours = [
  honour(
    270, "cstd-co-so", "Chiến sĩ thi đua cơ sở", soldiers("cấp cơ sở", "cơ sở"),
    for: .individuals, in: grassroots),
  honour(
    280, "ldtt", "Lao động tiên tiến, Chiến sĩ tiên tiến",
    "Lao động tiên tiến;LĐTT;Chiến sĩ tiên tiến;Chiến sỹ tiên tiến;CSTT", for: .individuals,
    in: grassroots),
  honour(
    280, "ttldtt", "Tập thể lao động tiên tiến, Đơn vị tiên tiến",
    "Tập thể lao động tiên tiến;TTLĐTT;TTLĐ tiên tiến;Tập thể LĐTT;Đơn vị tiên tiến",
    for: .collectives, in: grassroots),
  honour(
    290, "cdcs-vung-manh", "CĐCS vững mạnh (xuất sắc)",
    """
    CĐCS vững mạnh;CĐCS vững mạnh xuất sắc;Công đoàn cơ sở vững mạnh;\
    Công đoàn cơ sở vững mạnh xuất sắc;CĐCS vững mạnh, xuất sắc;\
    CĐCS hoàn thành xuất sắc nhiệm vụ;Công đoàn cơ sở hoàn thành xuất sắc nhiệm vụ
    """,
    for: .collectives, in: grassroots),
  honour(
    290, "to-cd-vung-manh", "Tổ công đoàn vững mạnh (xuất sắc)",
    """
    Tổ công đoàn vững mạnh;Tổ công đoàn vững mạnh xuất sắc;Tổ CĐ vững mạnh;\
    Tổ CĐ vững mạnh xuất sắc
    """,
    for: .collectives, in: grassroots),
  honour(
    290, "doan-vien-xuat-sac", "Đoàn viên Công đoàn xuất sắc",
    "Đoàn viên xuất sắc;Đoàn viên công đoàn tiêu biểu xuất sắc;ĐV công đoàn xuất sắc",
    for: .individuals, in: grassroots),
  honour(
    300, "cong-nhan-gioi-cap-tren", "Công nhân giỏi cấp trên cơ sở",
    "Công nhân giỏi cấp trên trực tiếp cơ sở;Công nhân giỏi cấp huyện", for: .individuals,
    in: grassroots),
  honour(
    300, "sang-kien-cap-tren", "Sáng kiến, sáng tạo cấp trên cơ sở",
    "Sáng kiến sáng tạo cấp trên cơ sở;Sáng kiến, sáng tạo cấp trên trực tiếp cơ sở",
    for: .individuals, in: grassroots),
  honour(
    310, "gk-cap-tren",
    "Giấy khen của CĐ cấp trên trực tiếp cơ sở, Chủ tịch UBND xã, thủ trưởng đơn vị",
    certificates(
      "Giấy khen", "GK", of: "CĐ cấp trên trực tiếp cơ sở", "công đoàn cấp trên trực tiếp cơ sở",
      "công đoàn cấp trên", "CĐ cấp trên", "Chủ tịch UBND xã", "UBND xã", "Chủ tịch UBND phường",
      "UBND phường", "Chủ tịch UBND huyện", "UBND huyện", "LĐLĐ huyện", "LĐLĐ quận",
      "LĐLĐ thị xã", "công đoàn xã", "công đoàn phường", "công đoàn các khu công nghiệp",
      "thủ trưởng đơn vị", "Giám đốc", "công ty", "Hiệu trưởng", "Sở")
      + ";Giấy khen cấp huyện;Giấy khen cấp xã",
    in: grassroots),
  honour(
    320, "cong-nhan-gioi-co-so", "Công nhân giỏi cấp cơ sở", "Công nhân giỏi cơ sở;Công nhân giỏi",
    for: .individuals, in: grassroots),
  honour(
    320, "sang-kien-co-so", "Sáng kiến, sáng tạo cấp cơ sở",
    "Sáng kiến sáng tạo cấp cơ sở;Sáng kiến, sáng tạo;Sáng kiến cấp cơ sở", for: .individuals,
    in: grassroots),
  honour(320, "tho-gioi", "Thợ giỏi", "Giải thợ giỏi", for: .individuals, in: grassroots),
  honour(
    330, "gk-cdcs", "Giấy khen của CĐCS",
    certificates("Giấy khen", "GK", of: "CĐCS", "công đoàn cơ sở"),
    in: grassroots),
  honour(
    340, "bd-nguoi-tot-viec-tot", "Biểu dương Người tốt, việc tốt; thư khen",
    """
    Biểu dương Người tốt, việc tốt;Biểu dương Người tốt việc tốt;Người tốt, việc tốt;\
    Người tốt việc tốt;Thư khen
    """,
    in: grassroots),
  honour(350, "khac", "Khác", in: grassroots),
]

/// Each kind of award with the Confederation as its giver.
private func confederation(_ kinds: String...) -> String {
  let names = [
    "Tổng LĐLĐ Việt Nam", "Tổng Liên đoàn Lao động Việt Nam", "Tổng LĐLĐ", "Tổng Liên đoàn", "TLĐ",
    "Tổng LĐLĐVN", "TLĐLĐ Việt Nam", "Đoàn Chủ tịch Tổng LĐLĐ Việt Nam",
  ]
  return combined(kinds, names)
}

/// Each kind of award with each of its givers.
private func certificates(_ kinds: String..., of givers: String...) -> String {
  combined(kinds, givers)
}

private func soldiers(_ ranks: String...) -> String {
  ranks.flatMap { rank in
    ["Chiến sĩ thi đua", "Chiến sỹ thi đua", "CSTĐ"].map { "\($0) \(rank)" }
  }.joined(separator: ";")
}

private func combined(_ kinds: [String], _ givers: [String]) -> String {
  kinds.flatMap { kind in givers.flatMap { ["\(kind) của \($0)", "\(kind) \($0)"] } }
    .joined(separator: ";")
}
