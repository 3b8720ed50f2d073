/// Front matter as people write it; the tests bend and break it.
let samples: [String] = [
  """
  loai: cá nhân
  the_loai: điển hình tiên tiến
  ho_ten: Nguyễn Thị Ví Dụ
  nam_sinh: 1990
  nghe_nghiep: Công nhân may bậc 5/6
  truc_tiep_lao_dong: có
  don_vi: CĐCS Công ty TNHH Minh Họa # nơi công tác
  phong_trao: Lao động giỏi, Lao động sáng tạo
  tieu_de: "Nghề may: mười hai năm giữ nhịp"
  tom_tat: Chị Dụ cùng tổ rút ngắn thời gian may một áo từ 42 xuống 35 phút; năng suất tăng 20%.
  thanh_tich:
    - Rút ngắn thời gian may một áo
    - {noi_dung: Giảm hàng lỗi, ty_le: "92,5%", so_luong: 1.303}
    - noi_dung: Kèm cặp thợ trẻ
      so_luong: 12
  khen_thuong:
  - Bằng khen của Thủ tướng Chính phủ năm 2024 (QĐ số 123/QĐ-TTg ngày 05/6/2024)
  - Chiến sỹ thi đua cơ sở các năm 2022, 2023, 2024
  linh_vuc: [sản xuất, dệt may]
  anh_dai_dien: {mien_anh: Hồ sơ minh họa}
  ngay_dang: 2026-06-05 08:30
  dong_y:
    nguoi: 'Nguyễn Thị Ví Dụ'
    pham_vi: [web, bulletin]
    den_ngay:

  """,
  """
  # Phần dành cho biên tập
  title: Người giữ lửa ca ba
  campaigns:
    - lao-dong-gioi

    - xanh-sach-dep # môi trường
  quote: {text: “Máy cũng như người”, by: Trần Văn Mẫu}
  corrections:
    - date: 01/02/2026
      text:
        vi: Sửa tên
        en: ~
    -
      date: 03/02/2026
  channels: []
  approved: {}
  url: https://minh-hoa.vn/bai?a=1#dau
  time: 12:30

  """,
  """
  units:
    - {id: tld, name: Tổng Liên đoàn Lao động Việt Nam, level: central}
    - id: cdcs-minh-hoa
      name: CĐCS Công ty TNHH Minh Họa
      aliases: [Công đoàn Công ty TNHH Minh Họa, Cty Minh Hoạ]
      former_names: [{name: CĐCS Xí nghiệp Minh Họa, until: 31/12/2019}]
      stats: {2026: {members: 512, employees: 540}}
  """,
]
