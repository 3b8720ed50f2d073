/// The address patterns that `site.yml` may change.
enum PathKey: Int, EntityKey {
  case profiles, profile, campaigns, campaign, individuals, collectives, models, works
  case units, unit, clusters, cluster, fields, field, honours, honour, dates, people, letter
  case search, page, pagination

  static let table = KeyTable<PathKey>(
    vi: "mẫu địa chỉ", en: "address patterns",
    [
      path(.profiles, "profiles", "guong", "danh sách mọi bài", "the list of all profiles"),
      path(.profile, "profile", "bai", "một bài", "a profile"),
      path(.campaigns, "campaigns", "cac_phong_trao", "danh sách phong trào", "all campaigns"),
      path(.campaign, "campaign", "phong_trao", "một phong trào", "a campaign"),
      path(.individuals, "individuals", "ca_nhan", "danh sách cá nhân", "all individuals"),
      path(.collectives, "collectives", "tap_the", "danh sách tập thể", "all collectives"),
      path(.models, "models", "mo_hinh", "danh sách mô hình", "all models"),
      path(.works, "works", "cong_trinh", "danh sách công trình", "all works"),
      path(.units, "units", "cac_don_vi", "danh sách đơn vị", "all units"),
      path(.unit, "unit", "don_vi", "một đơn vị", "a unit"),
      path(.clusters, "clusters", "cac_cum", "danh sách cụm, khối", "all clusters"),
      path(.cluster, "cluster", "cum", "một cụm, khối", "a cluster"),
      path(.fields, "fields", "cac_linh_vuc", "danh sách lĩnh vực", "all fields"),
      path(.field, "field", "linh_vuc", "một lĩnh vực", "a field"),
      path(.honours, "honours", "cac_khen_thuong", "danh sách khen thưởng", "all honours"),
      path(.honour, "honour", "khen_thuong", "một hình thức khen thưởng", "an honour"),
      path(.dates, "dates", "ngay", "lưu trữ theo ngày", "the archive by date"),
      path(.people, "people", "ten", "danh sách theo tên", "people by name"),
      path(.letter, "letter", "chu_cai", "tên theo một chữ cái", "people by a letter"),
      path(.search, "search", "tim_kiem", "trang tìm kiếm", "the search page"),
      path(.page, "page", "trang", "một trang tự do", "a page"),
      path(
        .pagination, "pagination", "phan_trang", "trang thứ hai trở đi của danh sách",
        "what follows a list's address from its second page on"),
    ])

  private static func path(
    _ key: PathKey, _ name: String, _ aliases: String, _ vi: String, _ en: String
  ) -> KeySpec<PathKey> {
    KeySpec(
      key, name, aliases, .address, .filled, vi: vi, en: en,
      example: SitePaths()[keyPath: key.property])
  }

  /// Where the pattern lies.
  var property: WritableKeyPath<SitePaths, String> {
    switch self {
    case .profiles: \.profiles
    case .profile: \.profile
    case .campaigns: \.campaigns
    case .campaign: \.campaign
    case .individuals: \.individuals
    case .collectives: \.collectives
    case .models: \.models
    case .works: \.works
    case .units: \.units
    case .unit: \.unit
    case .clusters: \.clusters
    case .cluster: \.cluster
    case .fields: \.fields
    case .field: \.field
    case .honours: \.honours
    case .honour: \.honour
    case .dates: \.dates
    case .people: \.people
    case .letter: \.letter
    case .search: \.search
    case .page: \.page
    case .pagination: \.pagination
    }
  }
}
