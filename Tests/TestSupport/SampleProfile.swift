/// The text of a profile that may be published at `testMoment`, with keys changed, added or, where
/// the value is nil, left out.
package func profileText(
  _ changes: KeyValuePairs<String, String?> = [:], body: String = "Nội dung bài.\n"
) -> String {
  var keys = publishable
  for (key, value) in changes {
    if let index = keys.firstIndex(where: { $0.key == key }) {
      keys[index].value = value
    } else {
      keys.append((key, value))
    }
  }
  let lines = keys.compactMap { key, value in value.map { "\(key): \($0)\n" } }
  return "---\n" + lines.joined() + "---\n" + body
}

private let publishable: [(key: String, value: String?)] = [
  ("loai", "cá nhân"),
  ("ho_ten", "Nguyễn Thị Ví Dụ"),
  ("tieu_de", "Người thợ may"),
  (
    "tom_tat",
    "Mười hai năm gắn bó với chuyền may, chị Ví Dụ có ba sáng kiến được công ty áp dụng, giảm "
      + "thời gian may túi từ 2,5 xuống 1,9 phút."
  ),
  ("don_vi", "cdcs-thu"),
  ("phong_trao", "nguoi-tot-viec-tot"),
  ("tac_gia", "Ban Tuyên giáo"),
  ("ngay_dang", "20/11/2026"),
  ("trang_thai", "đăng"),
  ("anh_dai_dien", "{mien_anh: không có}"),
  ("kiem_chung", "{nguoi: Công đoàn xã, ngay: 10/11/2026}"),
  ("duyet", "{nguoi: Lê Văn Mẫu, chuc_vu: Trưởng ban, ngay: 18/11/2026}"),
  (
    "dong_y",
    "{nguoi: Nguyễn Thị Ví Dụ, hinh_thuc: văn bản, ngay: 05/11/2026, pham_vi: [web]}"
  ),
]
