// Honours of the state.

private let orders = "Huân chương"
private let titles = "Danh hiệu vinh dự nhà nước"
private let prizes = "Giải thưởng, huy chương"
private let national = "Chính phủ, toàn quốc"

let stateOrders: [Honour] =
  [
    honour(10, "hc-sao-vang", "Huân chương Sao vàng", in: orders),
    honour(20, "hc-ho-chi-minh", "Huân chương Hồ Chí Minh", in: orders),
  ]
  + classes(from: 31, "hc-doc-lap", "Huân chương Độc lập", short: ["HCĐL"], in: orders)
  + classes(from: 41, "hc-quan-cong", "Huân chương Quân công", in: orders)
  + classes(
    from: 51, "hc-lao-dong", "Huân chương Lao động", short: ["HCLĐ", "Huân chương LĐ"], in: orders)
  + classes(from: 61, "hc-bao-ve-to-quoc", "Huân chương Bảo vệ Tổ quốc", in: orders)
  + classes(from: 71, "hc-chien-cong", "Huân chương Chiến công", in: orders)
  + [
    honour(
      80, "hc-dai-doan-ket", "Huân chương Đại đoàn kết dân tộc", for: .individuals, in: orders),
    honour(85, "hc-dung-cam", "Huân chương Dũng cảm", for: .individuals, in: orders),
    honour(90, "hc-huu-nghi", "Huân chương Hữu nghị", in: orders),
  ]

let stateTitles = [
  honour(
    100, "anh-hung-tinh", "Tỉnh Anh hùng, Thành phố Anh hùng",
    "Tỉnh Anh hùng;Thành phố Anh hùng;Tỉnh, Thành phố Anh hùng", for: .collectives, in: titles),
  honour(105, "ba-me-vnah", "Bà mẹ Việt Nam anh hùng", for: .individuals, in: titles),
  honour(
    110, "ah-llvt", "Anh hùng Lực lượng vũ trang nhân dân",
    "Anh hùng LLVT nhân dân;Anh hùng LLVTND;Anh hùng Lực lượng vũ trang", in: titles),
  honour(115, "ah-lao-dong", "Anh hùng Lao động", "AHLĐ;Anh hùng LĐ", in: titles),
  honour(121, "ngnd", "Nhà giáo nhân dân", "NGND", for: .individuals, in: titles),
  honour(122, "ngut", "Nhà giáo ưu tú", "NGƯT", for: .individuals, in: titles),
  honour(123, "ttnd", "Thầy thuốc nhân dân", "TTND", for: .individuals, in: titles),
  honour(124, "ttut", "Thầy thuốc ưu tú", "TTƯT", for: .individuals, in: titles),
  honour(125, "nsnd", "Nghệ sĩ nhân dân", "Nghệ sỹ nhân dân;NSND", for: .individuals, in: titles),
  honour(126, "nsut", "Nghệ sĩ ưu tú", "Nghệ sỹ ưu tú;NSƯT", for: .individuals, in: titles),
  honour(127, "nnnd", "Nghệ nhân nhân dân", "NNND", for: .individuals, in: titles),
  honour(128, "nnut", "Nghệ nhân ưu tú", "NNƯT", for: .individuals, in: titles),
]

let statePrizes =
  [
    honour(130, "gt-ho-chi-minh", "Giải thưởng Hồ Chí Minh", in: prizes),
    honour(135, "gt-nha-nuoc", "Giải thưởng Nhà nước", in: prizes),
    honour(
      140, "hch-quan-ky", "Huy chương Quân kỳ quyết thắng", "Huy chương Quân kì quyết thắng",
      for: .individuals, in: prizes),
    honour(
      141, "hch-an-ninh", "Huy chương Vì an ninh Tổ quốc", "Vì an ninh Tổ quốc",
      for: .individuals, in: prizes),
  ]
  + classes(
    from: 142, "hch-chien-si-ve-vang", "Huy chương Chiến sĩ vẻ vang",
    short: ["Huy chương Chiến sỹ vẻ vang", "Chiến sĩ vẻ vang", "Chiến sỹ vẻ vang"],
    for: .individuals, in: prizes)
  + [
    honour(
      145, "hch-tnxp", "Huy chương Thanh niên xung phong vẻ vang",
      "Thanh niên xung phong vẻ vang;Huy chương TNXP vẻ vang;TNXP vẻ vang", for: .individuals,
      in: prizes),
    honour(149, "hch-huu-nghi", "Huy chương Hữu nghị", for: .individuals, in: prizes),
  ]

let nationalHonours = [
  honour(
    160, "bk-ttg", "Bằng khen của Thủ tướng Chính phủ",
    """
    Bằng khen Thủ tướng Chính phủ;Bằng khen của Thủ tướng;Bằng khen Thủ tướng;BK TTg;\
    Bằng khen TTg;BK Thủ tướng;BK của Thủ tướng Chính phủ;BK Thủ tướng Chính phủ;Bằng khen của TTg
    """,
    in: national),
  honour(
    170, "co-chinh-phu", "Cờ thi đua của Chính phủ",
    "Cờ thi đua Chính phủ;Cờ Thi đua của Thủ tướng Chính phủ;Cờ thi đua của TTg;Cờ Chính phủ",
    for: .collectives, in: national),
  honour(
    180, "cstd-toan-quoc", "Chiến sĩ thi đua toàn quốc",
    "Chiến sỹ thi đua toàn quốc;CSTĐ toàn quốc;CSTĐTQ", for: .individuals, in: national),
]
