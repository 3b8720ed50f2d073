import Diagnostics
import Testing
import Vietnamese

@testable import Content

@Suite struct KeyTableTests {
  /// Every entity's key table, for the invariants.
  static let tables: [any KeyTableInvariants] = [
    ProfileKey.table, MediaKey.table, AchievementKey.table, InitiativeKey.table, AwardKey.table,
    QuoteKey.table, SourceKey.table, VerificationKey.table, ApprovalKey.table, ConsentKey.table,
    WithdrawalKey.table, CorrectionKey.table, ChannelKey.table, OccasionKey.table,
    FeaturedKey.table, ProposalKey.table, AcclaimKey.table, PersonKey.table, CampaignKey.table,
    PhaseKey.table, EditionKey.table,
    StatisticKey.table, DocumentKey.table, PageKey.table, UnitKey.table, HeadCountKey.table,
    FormerNameKey.table, FormerParentKey.table, ClusterKey.table, PeriodKey.table,
    ProfileTranslationKey.table, CaptionKey.table, CampaignTranslationKey.table,
    PageTranslationKey.table, LanguageKey.table,
    HonourKey.table, TermKey.table, LevelKey.table, SiteKey.table, MarkupKey.table, FeedKey.table,
    ShareImageKey.table,
    OrganisationKey.table, MenuKey.table, SectionsKey.table, SectionKey.table, PathKey.table,
    FieldDeclarationKey.table, DataPageKey.table, DataIndexKey.table,
    DataPageTranslationKey.table, DataIndexTranslationKey.table,
  ]

  @Test(arguments: tables.indices)
  func hasItsKeysInOrderAndNoSpellingTwice(table: Int) {
    let table = Self.tables[table]
    #expect(table.isInOrder)
    #expect(table.spellingsTwice == [])
    #expect(table.spellings.allSatisfy { keyFolded($0) == $0 })
  }

  @Test func referencesCoverEveryTable() {
    #expect(keyReferences.map(\.entity.en).count == Self.tables.count)
    #expect(Set(keyReferences.map(\.entity.en)).count == Self.tables.count)
  }

  @Test func everyKeyIsDocumented() {
    for reference in keyReferences {
      for row in reference.rows {
        #expect(!row.meaning.vi.isEmpty && !row.meaning.en.isEmpty, "\(row.name)")
        #expect(!row.type.title.vi.isEmpty && !row.type.title.en.isEmpty, "\(row.name)")
      }
    }
  }

  /// The Vietnamese aliases of the domain document, sections 3.2 and 3.3.
  @Test(arguments: profileAliases.split(separator: "\n").map(String.init))
  func knowsTheAliasesOfTheDomainDocument(line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let key = try #require(ProfileKey.table.key(spelled: words[0]))
    #expect(key.spec.name == words[0])
    for alias in words.dropFirst() {
      #expect(ProfileKey.table.key(spelled: alias) == key, "\(alias)")
    }
  }

  @Test(arguments: ["Họ và tên", "ho_va_ten", "HO-TEN", "  Họ   tên ", "Ho\u{323} te\u{302}n"])
  func foldsSpellings(spelling: String) {
    #expect(ProfileKey.table.key(spelled: spelling) == .name)
  }

  @Test func resolvesAliasesByTheirEntity() {
    #expect(ProfileKey.table.key(spelled: "anh") == .portrait)
    #expect(MediaKey.table.key(spelled: "anh") == .credit)
    #expect(ProfileKey.table.key(spelled: "dot") == .period)
    #expect(CampaignKey.table.key(spelled: "dot") == .phases)
    #expect(ProfileKey.table.key(spelled: "truy_tang") == .deceased)
    #expect(AwardKey.table.key(spelled: "truy_tang") == .posthumous)
    #expect(ProfileKey.table.key(spelled: "date") == .published)
  }
}

protocol KeyTableInvariants: Sendable {
  var isInOrder: Bool { get }
  var spellings: [String] { get }
}

extension KeyTableInvariants {
  var spellingsTwice: [String] {
    var seen = Set<String>()
    return spellings.filter { !seen.insert(keyFolded($0)).inserted }
  }
}

extension KeyTable: KeyTableInvariants {
  var isInOrder: Bool { specs.map(\.key) == Array(Key.allCases) }
}

private let profileAliases = """
  id ma ma_so
  subject_id ma_doi_tuong
  title tieu_de ten_bai nhan_de
  kicker tit_phu phu_de
  summary tom_tat sapo trich_yeu mo_ta
  kind loai doi_tuong loai_hinh_guong
  genre the_loai chuyen_muc
  campaigns phong_trao cuoc_van_dong chuong_trinh dot_thi_dua
  period giai_doan nam dot
  unit don_vi cong_doan cdcs noi_cong_tac
  unit_name ten_don_vi_luc_do
  cluster cum khoi cum_thi_dua khoi_thi_dua
  unit_type loai_hinh loai_hinh_don_vi
  fields linh_vuc nganh_nghe
  locality dia_ban dia_phuong xa_phuong
  level cap cap_dien_hinh
  criteria tieu_chi
  achievements thanh_tich ket_qua
  achievement_type loai_thanh_tich
  initiatives sang_kien giai_phap de_tai
  awards khen_thuong danh_hieu thanh_tich_khen_thuong
  proposed_for de_nghi de_nghi_khen_thuong
  acclaimed_at noi_cong_nhan suy_ton
  quote cau_noi trich_dan
  lessons bai_hoc kinh_nghiem
  replicated_by nhan_rong noi_ap_dung
  portrait anh_dai_dien anh_chinh anh_chan_dung anh
  gallery thu_vien_anh bo_anh
  video phim clip
  audio am_thanh phat_thanh
  author tac_gia nguoi_viet but_danh
  photo_by nguoi_chup nguon_anh anh_boi
  source nguon nguon_bai theo
  directive can_cu van_ban
  published ngay_dang ngay
  updated cap_nhat ngay_sua
  discovered ngay_phat_hien
  status trang_thai
  proposed_by nguoi_gui don_vi_gui
  submitted ngay_gui
  verified kiem_chung
  editor bien_tap
  approved duyet
  featured noi_bat tieu_diem ghim
  consent dong_y cho_phep_dang
  privacy rieng_tu che_do
  minors tre_em
  expires het_han ngay_go go_ngay
  withdrawn go_bai rut
  corrections dinh_chinh
  channels kenh da_dang phat_song
  contest cuoc_thi
  event hoi_nghi dai_hoi
  honorarium nhuan_but
  rating danh_gia
  aliases duong_dan_cu url_cu
  tags tu_khoa the
  lang ngon_ngu
  slug duong_dan
  name ho_ten ho_va_ten ten ten_tap_the ten_mo_hinh ten_cong_trinh
  sort_name ten_sap_xep
  other_name ten_khac bi_danh
  honorific danh_xung
  gender gioi_tinh
  birth_year nam_sinh
  position chuc_vu chuc_danh
  job nghe_nghiep cong_viec bac_tho
  union_role chuc_vu_cong_doan
  union_member doan_vien
  worker_group nhom
  direct_labour truc_tiep truc_tiep_lao_dong truc_tiep_san_xuat
  non_manager khong_giu_chuc_vu khong_quan_ly
  years_of_service tham_nien
  deceased da_mat truy_tang
  ethnicity dan_toc
  religion ton_giao
  party_member dang_vien
  health_note suc_khoe
  short_name ten_viet_tat
  collective_type loai_tap_the
  members so_doan_vien so_lao_dong
  female_members so_nu
  leader nguoi_dung_dau
  founded nam_thanh_lap
  representatives dai_dien
  started bat_dau
  scope pham_vi_ap_dung
  cost kinh_phi
  benefit hieu_qua gia_tri_lam_loi
  beneficiaries so_nguoi_huong_loi
  quality chat_luong
  handover khanh_thanh ban_giao
  owner chu_mo_hinh
  """
