// The keys of the registers.

enum UnitKey: Int, EntityKey {
  case id, name, short, aliases, formerNames, parent, formerParents, level, type
  case validFrom, validTo, successors, stats, names

  static let table = KeyTable<UnitKey>(
    vi: "đơn vị", en: "unit",
    [
      KeySpec(
        .id, "id", "ma", .slug, .required, vi: "mã, không đổi", en: "the id, which never changes",
        example: "cdcs-minh-hoa"),
      KeySpec(
        .name, "name", "ten", .text, .required, vi: "tên đầy đủ", en: "the full name",
        example: "CĐCS Công ty TNHH Minh Họa"),
      KeySpec(.short, "short", "viet_tat ten_viet_tat", .text, vi: "tên ngắn", en: "a short name"),
      KeySpec(
        .aliases, "aliases", "ten_khac", .texts, vi: "các tên khác mà người viết có thể gõ",
        en: "other names that authors may type"),
      KeySpec(
        .formerNames, "former_names", "ten_cu", .groups(.formerName), vi: "tên cũ",
        en: "former names"),
      KeySpec(
        .parent, "parent", "truc_thuoc", .reference(.unit), vi: "trực thuộc đơn vị nào",
        en: "the unit above"),
      KeySpec(
        .formerParents, "former_parents", "truc_thuoc_cu", .groups(.formerParent),
        vi: "trước đây trực thuộc đơn vị nào", en: "the units that were above"),
      KeySpec(
        .level, "level", "cap", .reference(.level), .recommended, vi: "cấp", en: "the level",
        example: "grassroots"),
      KeySpec(
        .type, "type", "loai_hinh", .reference(.unitType), .recommended, vi: "loại hình",
        en: "the unit's type"),
      KeySpec(
        .validFrom, "valid_from", "tu_ngay thanh_lap", .date, vi: "hoạt động từ ngày",
        en: "since when it exists"),
      KeySpec(
        .validTo, "valid_to", "den_ngay ket_thuc", .date, vi: "kết thúc hoạt động ngày",
        en: "the day on which it ended"),
      KeySpec(
        .successors, "successors", "ke_tuc don_vi_ke_tuc", .references(.unit),
        vi: "các đơn vị kế tục", en: "the units that came after it"),
      KeySpec(
        .stats, "stats", "so_lieu", .groups(.headCount), vi: "số liệu theo năm: `{2026: {…}}`",
        en: "head counts by year: `{2026: {…}}`"),
      KeySpec(
        .names, "names", "ten_dich", .texts, vi: "tên trong ngôn ngữ khác: `{en: …}`",
        en: "its name in further languages: `{en: …}`"),
    ])
}

enum HeadCountKey: Int, EntityKey {
  case members, employees, female, collectives

  static let table = KeyTable<HeadCountKey>(
    vi: "số liệu đơn vị", en: "head counts",
    [
      KeySpec(
        .members, "members", "doan_vien so_doan_vien", .number, vi: "số đoàn viên", en: "members"),
      KeySpec(
        .employees, "employees", "lao_dong so_lao_dong", .number, vi: "số người lao động",
        en: "employees"),
      KeySpec(.female, "female", "nu so_nu", .number, vi: "trong đó nữ", en: "women among them"),
      KeySpec(
        .collectives, "collectives", "tap_the so_tap_the", .number, vi: "số tập thể",
        en: "collectives"),
    ])
}

enum FormerNameKey: Int, EntityKey {
  case name, until

  static let table = KeyTable<FormerNameKey>(
    vi: "tên cũ", en: "former name",
    [
      KeySpec(.name, "name", "ten", .text, .required, vi: "tên cũ", en: "the name"),
      KeySpec(.until, "until", "den_ngay den", .date, vi: "đến ngày nào", en: "until when"),
    ])
}

enum FormerParentKey: Int, EntityKey {
  case unit, until

  static let table = KeyTable<FormerParentKey>(
    vi: "cấp trên cũ", en: "former parent",
    [
      KeySpec(
        .unit, "unit", "don_vi", .reference(.unit), .required, vi: "đơn vị", en: "the unit"),
      KeySpec(.until, "until", "den_ngay den", .date, vi: "đến ngày nào", en: "until when"),
    ])
}

enum ClusterKey: Int, EntityKey {
  case id, name, aliases, form, head, members, unitTypes, names

  static let table = KeyTable<ClusterKey>(
    vi: "cụm, khối thi đua", en: "cluster",
    [
      KeySpec(.id, "id", "ma", .slug, .required, vi: "mã", en: "the id", example: "cum-3"),
      KeySpec(
        .name, "name", "ten", .text, .required, vi: "tên", en: "the name",
        example: "Cụm thi đua số 3"),
      KeySpec(.aliases, "aliases", "ten_khac", .texts, vi: "các tên khác", en: "other names"),
      KeySpec(.form, "form", "hinh_thuc loai", .text, vi: "cụm hoặc khối", en: "cluster or block"),
      KeySpec(
        .head, "head", "truong_cum cum_truong khoi_truong", .reference(.unit),
        vi: "đơn vị trưởng cụm, khối", en: "the unit that leads it"),
      KeySpec(
        .members, "members", "thanh_vien don_vi", .groups(.unit),
        vi: "đơn vị thành viên theo năm: `{2026: [mã, mã]}`",
        en: "its units by year: `{2026: [id, id]}`"),
      KeySpec(
        .unitTypes, "unit_types", "loai_hinh loai_hinh_don_vi", .references(.unitType),
        vi: "loại hình mà mọi đơn vị đều thuộc khối",
        en: "types whose units all belong"),
      KeySpec(
        .names, "names", "ten_dich", .texts, vi: "tên trong ngôn ngữ khác: `{en: …}`",
        en: "its name in further languages: `{en: …}`"),
    ])
}

enum PeriodKey: Int, EntityKey {
  case slug, title, start, end, names

  static let table = KeyTable<PeriodKey>(
    vi: "giai đoạn", en: "period",
    [
      KeySpec(
        .slug, "slug", "ma id", .slug, .required, vi: "mã", en: "the id", example: "2022-2025"),
      KeySpec(
        .title, "title", "ten", .text, .required, vi: "tên", en: "the title",
        example: "Giai đoạn 2022 – 2025"),
      KeySpec(
        .start, "start", "bat_dau tu_ngay", .date, .required, vi: "bắt đầu", en: "the start",
        example: "01/01/2022"),
      KeySpec(
        .end, "end", "ket_thuc den_ngay", .date, .required, vi: "kết thúc", en: "the end",
        example: "31/12/2025"),
      KeySpec(
        .names, "names", "ten_dich", .texts, vi: "tên trong ngôn ngữ khác: `{en: …}`",
        en: "its name in further languages: `{en: …}`"),
    ])
}

enum HonourKey: Int, EntityKey {
  case code, title, rank, aliases, recipients, group, names

  static let table = KeyTable<HonourKey>(
    vi: "danh hiệu, hình thức khen thưởng", en: "honour",
    [
      KeySpec(
        .code, "code", "ma id", .slug, .required, vi: "mã", en: "the code", example: "bk-tld"),
      KeySpec(
        .title, "title", "ten name", .text, .required, vi: "tên", en: "the title",
        example: "Bằng khen của Tổng LĐLĐ Việt Nam"),
      KeySpec(
        .rank, "rank", "thu_tu bac", .number, vi: "thứ bậc, số nhỏ đứng trước",
        en: "the rank: lower stands first"),
      KeySpec(.aliases, "aliases", "ten_khac", .texts, vi: "các tên khác", en: "other names"),
      KeySpec(
        .recipients, "recipients", "danh_cho", .choice(Honour.Recipients.closedList.titles),
        vi: "dành cho ai", en: "who may receive it"),
      KeySpec(.group, "group", "nhom", .text, vi: "nhóm", en: "the group it stands in"),
      KeySpec(
        .names, "names", "ten_dich", .texts, vi: "tên trong ngôn ngữ khác: `{en: …}`",
        en: "its name in further languages: `{en: …}`"),
    ])
}

/// Fields, unit types, criteria.
enum TermKey: Int, EntityKey {
  case code, title, aliases, names

  static let table = KeyTable<TermKey>(
    vi: "lĩnh vực, loại hình, tiêu chí", en: "field, unit type, criterion",
    [
      KeySpec(
        .code, "code", "ma id slug", .slug, .required, vi: "mã", en: "the code", example: "y-te"),
      KeySpec(
        .title, "title", "ten name", .text, .required, vi: "tên", en: "the title", example: "y tế"),
      KeySpec(.aliases, "aliases", "ten_khac", .texts, vi: "các tên khác", en: "other names"),
      KeySpec(
        .names, "names", "ten_dich", .texts, vi: "tên trong ngôn ngữ khác: `{en: …}`",
        en: "its name in further languages: `{en: …}`"),
    ])
}

enum LevelKey: Int, EntityKey {
  case code, title, aliases, order, names

  static let table = KeyTable<LevelKey>(
    vi: "cấp", en: "level",
    [
      KeySpec(.code, "code", "ma id", .slug, .required, vi: "mã", en: "the code", example: "ward"),
      KeySpec(
        .title, "title", "ten name", .text, .required, vi: "tên", en: "the title", example: "phường"
      ),
      KeySpec(.aliases, "aliases", "ten_khac", .texts, vi: "các tên khác", en: "other names"),
      KeySpec(
        .order, "order", "thu_tu", .number, .required, vi: "thứ tự, 1 là trung ương",
        en: "its place, 1 is the centre", example: "5"),
      KeySpec(
        .names, "names", "ten_dich", .texts, vi: "tên trong ngôn ngữ khác: `{en: …}`",
        en: "its name in further languages: `{en: …}`"),
    ])
}
