/// The examples of the domain document.
enum DomainExamples {
  static let individual = """
    loai: cá nhân
    the_loai: điển hình tiên tiến
    ho_ten: Nguyễn Thị Ví Dụ
    danh_xung: chị
    nam_sinh: 1990
    nghe_nghiep: Công nhân may bậc 5/6
    chuc_vu_cong_doan: Tổ trưởng tổ công đoàn chuyền may 3
    truc_tiep_lao_dong: có
    khong_giu_chuc_vu: có
    don_vi: CĐCS Công ty TNHH Minh Họa
    cap: cơ sở
    phong_trao:
      - Lao động giỏi, Lao động sáng tạo
      - Giỏi việc nước, đảm việc nhà
    giai_doan: 2022 – 2025
    linh_vuc: dệt may, da giày
    tieu_chi: sang-kien; thanh-tich; tuong-than
    tieu_de: Người thợ may với ba sáng kiến “nhỏ mà hiệu quả”
    tom_tat: Mười hai năm gắn bó với chuyền may, chị Ví Dụ có ba sáng kiến được công ty áp dụng, giảm thời gian may túi từ 2,5 xuống 1,9 phút.
    thanh_tich:
      - Vượt định mức 15% trong ba năm 2023 – 2025
      - {noi_dung: Kèm cặp công nhân mới, so_luong: 24, don_vi_tinh: người}
    sang_kien:
      - ten: Cữ gá may túi hộp
        vai_tro: tác giả
        cong_nhan: Hội đồng sáng kiến Công ty TNHH Minh Họa
        ngay: 12/03/2025
        gia_tri_lam_loi: 120 triệu đồng/năm
    khen_thuong:
      - Bằng Lao động sáng tạo năm 2025 (QĐ số 000/QĐ-TLĐ ngày 01/7/2025)
      - {danh_hieu: Lao động tiên tiến, nam: 2024}
    anh_dai_dien:
      tep: anh/vi-du.jpg
      chu_thich: Chị Nguyễn Thị Ví Dụ hướng dẫn công nhân mới.
      anh: Trần Minh Họa
      mo_ta_anh: Nữ công nhân đội mũ xanh chỉ tay vào đường may trên bàn máy
    tac_gia: Ban Tuyên giáo LĐLĐ tỉnh X
    ngay_dang: 21/11/2026 09:25
    trang_thai: đăng
    kiem_chung: {nguoi: CĐCS Công ty TNHH Minh Họa, ngay: 10/11/2026, minh_chung: Biên bản họp tổ}
    duyet: {nguoi: Lê Văn Mẫu, chuc_vu: Trưởng ban Tuyên giáo, ngay: 18/11/2026}
    dong_y:
      nguoi: Nguyễn Thị Ví Dụ
      hinh_thuc: văn bản
      ngay: 05/11/2026
      pham_vi: [web, mạng xã hội, bản tin, phát thanh, in]
      den_ngay: 05/11/2029
      minh_chung: _private/dong-y/0001.pdf
    """

  static let collective = """
    loai: tập thể
    the_loai: điển hình tiên tiến
    ten_tap_the: Công đoàn cơ sở Công ty Cổ phần Thí Dụ
    loai_tap_the: CĐCS
    don_vi: CĐCS Công ty Cổ phần Thí Dụ
    loai_hinh: DN ngoài nhà nước
    so_doan_vien: 512
    so_nu: 390
    cum: Cụm thi đua số 3
    phong_trao: Xanh - Sạch - Đẹp, Bảo đảm an toàn vệ sinh lao động; Chương trình “Phúc lợi đoàn viên”
    linh_vuc: công nghiệp – chế biến
    tieu_de: Năm năm không tai nạn lao động ở Công ty Thí Dụ
    tom_tat: Công đoàn cơ sở cùng doanh nghiệp duy trì mạng lưới 28 an toàn, vệ sinh viên, cải thiện bữa ăn ca và trồng 300 cây xanh.
    loai_thanh_tich: toàn diện
    thanh_tich:
      - {noi_dung: Không để xảy ra tai nạn lao động, giai_doan: 2021 – 2025}
    khen_thuong:
      - {danh_hieu: Cờ thi đua của LĐLĐ tỉnh, nam: 2025, so_qd: 00/QĐ-LĐLĐ, ngay_quyet_dinh: 15/01/2026}
    nguoi_dung_dau: {ten: Phạm Thị Minh Họa, chuc_vu: Chủ tịch công đoàn cơ sở}
    anh_dai_dien: {tep: anh/thi-du.jpg, chu_thich: Hội thi An toàn vệ sinh viên giỏi., anh: CĐCS cung cấp, mo_ta_anh: Ba công nhân thực hành sơ cứu, quyen: hoạt động công cộng}
    tac_gia: Phạm Văn Mẫu
    ngay_dang: 2026-11-20
    trang_thai: đăng
    kiem_chung: {nguoi: Công đoàn xã Z1, ngay: 12/11/2026}
    duyet: {nguoi: Lê Văn Mẫu, chuc_vu: Trưởng ban Tuyên giáo, ngay: 18/11/2026}
    dong_y: {nguoi: Phạm Thị Minh Họa, hinh_thuc: văn bản, ngay: 06/11/2026, pham_vi: [web, bản tin, in], den_ngay: 06/11/2029}
    """
}
