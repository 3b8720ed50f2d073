/// What a profile is about and what it tells.
extension ProfileKey {
  static let identitySpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .id, "id", "ma ma_so", .text, .filled,
      vi: "mã của bài, không đổi theo năm tháng", en: "the profile's id, stable over the years"),
    KeySpec(
      .subjectID, "subject_id", "ma_doi_tuong", .text,
      vi: "mã của đối tượng, nối các bài về cùng một người qua nhiều năm",
      en: "the subject's id, which joins profiles of one person over the years"),
    KeySpec(
      .slug, "slug", "duong_dan", .slug, .filled,
      vi: "phần cuối của địa chỉ; `id` để dùng mã thay cho tên",
      en: "the last part of the address; `id` to use the id instead of a name",
      example: "nguoi-tho-may-ba-sang-kien"),
    KeySpec(
      .title, "title", "tieu_de ten_bai nhan_de", .text, .required,
      vi: "nhan đề, không quá 120 ký tự", en: "the title, at most 120 characters",
      example: "Người thợ may với ba sáng kiến"),
    KeySpec(
      .kicker, "kicker", "tit_phu phu_de", .text,
      vi: "dòng nhỏ đi kèm nhan đề", en: "a small line beside the title"),
    KeySpec(
      .summary, "summary", "tom_tat sapo trich_yeu mo_ta", .text, .required,
      vi: "tóm tắt từ 120 đến 300 ký tự", en: "a summary of 120 to 300 characters",
      example: "Mười hai năm gắn bó với chuyền may, chị Ví Dụ có ba sáng kiến được áp dụng."),
    KeySpec(
      .kind, "kind", "loai doi_tuong loai_hinh_guong", .choice(ProfileKind.closedList.titles),
      .required,
      vi: "loại đối tượng của bài", en: "what the profile presents", example: "cá nhân"),
    KeySpec(
      .genre, "genre", "the_loai chuyen_muc", .choice(Genre.closedList.titles), .recommended,
      vi: "chuyên mục", en: "the section", example: "điển hình tiên tiến"),
  ]

  static let belongingSpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .campaigns, "campaigns", "phong_trao cuoc_van_dong chuong_trinh dot_thi_dua",
      .references(.campaign), .required,
      vi: "các phong trào, cuộc vận động, chương trình", en: "the campaigns",
      example: "Lao động giỏi, Lao động sáng tạo"),
    KeySpec(
      .period, "period", "giai_doan nam dot", .references(.period), .filled,
      vi: "giai đoạn hoặc năm; để trống thì lấy theo ngày đăng",
      en: "the periods or years; worked out from the date if left out", example: "2022 – 2025"),
    KeySpec(
      .unit, "unit", "don_vi cong_doan cdcs noi_cong_tac", .reference(.unit), .required,
      vi: "đơn vị: mã, tên hoặc tên khác trong units.yml",
      en: "the unit: an id, a name or an alias of units.yml",
      example: "CĐCS Công ty TNHH Minh Họa"),
    KeySpec(
      .unitName, "unit_name", "ten_don_vi_luc_do", .text, .filled,
      vi: "tên đơn vị vào thời điểm đó", en: "the unit's name as it was"),
    KeySpec(
      .cluster, "cluster", "cum khoi cum_thi_dua khoi_thi_dua", .reference(.cluster), .filled,
      vi: "cụm, khối thi đua; để trống thì theo đơn vị và năm",
      en: "the cluster; worked out from unit and year if left out"),
    KeySpec(
      .unitType, "unit_type", "loai_hinh loai_hinh_don_vi", .reference(.unitType), .filled,
      vi: "loại hình đơn vị; để trống thì theo đơn vị",
      en: "the unit's type; the register's if left out"),
    KeySpec(
      .fields, "fields", "linh_vuc nganh_nghe", .references(.field), .recommended,
      vi: "lĩnh vực, ngành nghề", en: "the fields of work", example: "dệt may, da giày"),
    KeySpec(
      .locality, "locality", "dia_ban dia_phuong xa_phuong", .text,
      vi: "địa bàn", en: "the locality"),
    KeySpec(
      .level, "level", "cap cap_dien_hinh", .reference(.level), .recommended,
      vi: "cấp của điển hình", en: "the level of the exemplar", example: "cơ sở"),
    KeySpec(
      .criteria, "criteria", "tieu_chi", .references(.criterion),
      vi: "các tiêu chí mà gương đạt được", en: "the criteria that are met",
      example: "sang-kien; thanh-tich"),
  ]

  static let meritSpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .achievements, "achievements", "thanh_tich ket_qua", .groups(.achievement), .recommended,
      vi: "các thành tích, nếu chưa kể trong bài", en: "the achievements, unless the body has them",
      example: "Vượt định mức 15% trong ba năm 2023 – 2025"),
    KeySpec(
      .achievementType, "achievement_type", "loai_thanh_tich",
      .choice(AchievementType.closedList.titles), .recommended,
      vi: "loại thành tích", en: "how broad the achievement is", example: "toàn diện"),
    KeySpec(
      .initiatives, "initiatives", "sang_kien giai_phap de_tai", .groups(.initiative), .recommended,
      vi: "các sáng kiến, giải pháp", en: "the initiatives"),
    KeySpec(
      .awards, "awards", "khen_thuong danh_hieu thanh_tich_khen_thuong", .groups(.award),
      .recommended,
      vi: "các lần khen thưởng: một dòng chữ hoặc một nhóm khóa mỗi lần",
      en: "the honours received: a line of prose or a group of keys each",
      example: "Bằng Lao động sáng tạo năm 2025"),
    KeySpec(
      .proposedFor, "proposed_for", "de_nghi de_nghi_khen_thuong", .group(.proposal),
      vi: "hình thức đang đề nghị khen thưởng", en: "the honour that is proposed"),
    KeySpec(
      .acclaimedAt, "acclaimed_at", "noi_cong_nhan suy_ton", .group(.acclaim),
      vi: "nơi và ngày được suy tôn", en: "where and when peers acclaimed the exemplar"),
    KeySpec(
      .quote, "quote", "cau_noi trich_dan", .group(.quote),
      vi: "một câu nói của nhân vật", en: "a sentence that the subject said"),
    KeySpec(
      .lessons, "lessons", "bai_hoc kinh_nghiem", .texts,
      vi: "các bài học, kinh nghiệm", en: "the lessons learnt"),
    KeySpec(
      .replicatedBy, "replicated_by", "nhan_rong noi_ap_dung", .references(.unit),
      vi: "các đơn vị đã nhân rộng", en: "the units that took it up"),
  ]

  static let mediaSpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .portrait, "portrait", "anh_dai_dien anh_chinh anh_chan_dung anh", .group(.media), .required,
      vi: "ảnh đại diện, hoặc `{mien_anh: lý do}`", en: "the main photo, or `{waived: reason}`",
      example: "{tep: anh/vi-du.jpg, chu_thich: …, anh: …, mo_ta_anh: …}"),
    KeySpec(
      .gallery, "gallery", "thu_vien_anh bo_anh", .groups(.media),
      vi: "các ảnh khác", en: "further photos"),
    KeySpec(
      .video, "video", "phim clip", .path, vi: "tệp hoặc địa chỉ của đoạn phim",
      en: "the file or address of a video"),
    KeySpec(
      .audio, "audio", "am_thanh phat_thanh", .path, vi: "tệp hoặc địa chỉ của bản âm thanh",
      en: "the file or address of a recording"),
  ]

  static let nameSpecs: [KeySpec<ProfileKey>] = [
    KeySpec(
      .name, "name", "ho_ten ho_va_ten ten ten_tap_the ten_mo_hinh ten_cong_trinh", .text,
      .required,
      vi: "họ tên người, hoặc tên tập thể, mô hình, công trình",
      en: "the name of the person, collective, model or work",
      example: "Nguyễn Thị Ví Dụ"),
    KeySpec(
      .sortName, "sort_name", "ten_sap_xep", .text,
      vi: "tên dùng để sắp xếp, với những tên không theo lệ thường",
      en: "the name to sort by, for names that break the rule", example: "Êban Y Ví Dụ"),
  ]
}
