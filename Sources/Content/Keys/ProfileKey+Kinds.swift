/// What is asked of one kind of subject only.
extension ProfileKey {
  static let individualSpecs: [KeySpec<ProfileKey>] = [
    person(.otherName, "other_name", "ten_khac bi_danh", .text, "tên khác", "another name"),
    person(
      .honorific, "honorific", "danh_xung", .text,
      "danh xưng: đồng chí, ông, bà, anh, chị …", "the form of address"),
    person(
      .gender, "gender", "gioi_tinh", .choice(Gender.closedList.titles), "giới tính", "the gender"),
    person(
      .birthYear, "birth_year", "nam_sinh", .year, "năm sinh, không ghi ngày tháng",
      "the year of birth, without day and month"),
    person(.position, "position", "chuc_vu chuc_danh", .text, "chức vụ", "the office held"),
    person(
      .job, "job", "nghe_nghiep cong_viec bac_tho", .text, "nghề nghiệp, bậc thợ",
      "the job and its grade"),
    person(
      .unionRole, "union_role", "chuc_vu_cong_doan", .text, "chức vụ công đoàn",
      "the office in the union"),
    person(.unionMember, "union_member", "doan_vien", .boolean, "là đoàn viên", "a union member"),
    person(
      .workerGroup, "worker_group", "nhom", .choice(WorkerGroup.closedList.titles), "nhóm lao động",
      "the group of workers"),
    person(
      .directLabour, "direct_labour", "truc_tiep truc_tiep_lao_dong truc_tiep_san_xuat", .boolean,
      "trực tiếp lao động, sản xuất", "works directly in production"),
    person(
      .nonManager, "non_manager", "khong_giu_chuc_vu khong_quan_ly", .boolean,
      "không giữ chức vụ quản lý", "holds no managing office"),
    person(
      .yearsOfService, "years_of_service", "tham_nien", .number, "số năm công tác",
      "years of service"),
    person(.deceased, "deceased", "da_mat truy_tang", .boolean, "đã mất", "no longer living"),
    person(
      .ethnicity, "ethnicity", "dan_toc", .text, "dân tộc (nhạy cảm)", "ethnicity (sensitive)"),
    person(
      .religion, "religion", "ton_giao", .text, "tôn giáo (nhạy cảm)", "religion (sensitive)"),
    person(
      .partyMember, "party_member", "dang_vien", .boolean, "là đảng viên (nhạy cảm)",
      "a party member (sensitive)"),
    person(
      .healthNote, "health_note", "suc_khoe", .text, "sức khỏe (nhạy cảm)", "health (sensitive)"),
  ]

  static let collectiveSpecs: [KeySpec<ProfileKey>] = [
    group(.shortName, "short_name", "ten_viet_tat", .text, "tên viết tắt", "the short name"),
    group(
      .collectiveType, "collective_type", "loai_tap_the", .choice(CollectiveType.closedList.titles),
      "loại tập thể", "the kind of group"),
    group(
      .members, "members", "so_doan_vien so_lao_dong", .number, "số đoàn viên, người lao động",
      "how many belong to it"),
    group(.femaleMembers, "female_members", "so_nu", .number, "trong đó nữ", "women among them"),
    group(
      .leader, "leader", "nguoi_dung_dau", .group(.person), "người đứng đầu", "who leads it"),
    group(.founded, "founded", "nam_thanh_lap", .year, "năm thành lập", "the year it was founded"),
    group(
      .representatives, "representatives", "dai_dien", .texts, "những người đại diện",
      "those who stand for it"),
  ]

  static let undertakingSpecs: [KeySpec<ProfileKey>] = [
    undertaking(.started, "started", "bat_dau", .date, "bắt đầu từ", "since when"),
    undertaking(
      .scope, "scope", "pham_vi_ap_dung", .text, "phạm vi áp dụng", "where it is applied"),
    undertaking(.cost, "cost", "kinh_phi", .text, "kinh phí", "what it cost"),
    undertaking(
      .benefit, "benefit", "hieu_qua gia_tri_lam_loi", .text, "hiệu quả, giá trị làm lợi",
      "what it brought"),
    undertaking(
      .beneficiaries, "beneficiaries", "so_nguoi_huong_loi", .number, "số người hưởng lợi",
      "how many benefit"),
    undertaking(.quality, "quality", "chat_luong", .text, "chất lượng", "the quality"),
    undertaking(
      .handover, "handover", "khanh_thanh ban_giao", .date, "ngày khánh thành, bàn giao",
      "when it was handed over"),
    undertaking(
      .owner, "owner", "chu_mo_hinh", .text, "chủ mô hình: đơn vị hoặc người",
      "whose it is: a unit or a person"),
  ]

  private static func person(
    _ key: ProfileKey, _ name: String, _ aliases: String, _ type: ValueType, _ vi: String,
    _ en: String
  ) -> KeySpec<ProfileKey> {
    KeySpec(key, name, aliases, type, kinds: [.individual], vi: vi, en: en)
  }

  private static func group(
    _ key: ProfileKey, _ name: String, _ aliases: String, _ type: ValueType, _ vi: String,
    _ en: String
  ) -> KeySpec<ProfileKey> {
    KeySpec(key, name, aliases, type, kinds: [.collective], vi: vi, en: en)
  }

  private static func undertaking(
    _ key: ProfileKey, _ name: String, _ aliases: String, _ type: ValueType, _ vi: String,
    _ en: String
  ) -> KeySpec<ProfileKey> {
    KeySpec(key, name, aliases, type, kinds: [.model, .work], vi: vi, en: en)
  }
}
