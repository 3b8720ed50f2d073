// Configuration, registers, data and the site's own theme.

extension RandomAuthor {
  static let unitIDs = [
    "ldld-x", "ldld-y", "cd-xa-1", "cd-xa-2", "cdcs-1", "cdcs-2", "cdcs-3", "cdcs-4", "cdcs-5",
  ]

  /// The registers by their names.
  static let registers = ["units", "clusters", "fields", "honours", "periods"]

  mutating func register(_ name: String) -> String {
    switch name {
    case "units": units()
    case "clusters": clusters()
    case "fields": "fields:\n  - {code: nghe-rieng, title: Nghề \(title())}\n"
    case "honours":
      """
      honours:
        - {code: giay-khen-x, title: Giấy khen \(title()), rank: \(number(300...330))}
        - {code: bk-ttg, rank: \(number(20...60))}

      """
    default:
      """
      periods:
        - {slug: 2022-2025, title: \(title()), start: 01/01/2022, end: 31/12/2025}
        - {slug: dot-rieng, title: Đợt \(number(1...9)), start: 01/01/2026, end: 31/03/2026}

      """
    }
  }

  /// The unit tree: parents, names, ends and successors differ.
  private mutating func units() -> String {
    let upper = ["cd-xa-1", "cd-xa-2"]
    var lines = ["  - {id: ldld-x, name: Liên đoàn Lao động tỉnh X, level: province}"]
    let end = once(in: 2) ? ", valid_to: 30/06/2025, successors: [ldld-x]" : ""
    lines.append("  - {id: ldld-y, name: LĐLĐ tỉnh Y\(number(1...3)), level: province\(end)}")
    for id in upper {
      lines.append(
        "  - {id: \(id), name: CĐ xã \(id.suffix(1)), parent: \(pick(["ldld-x", "ldld-y"]))}")
    }
    for id in Self.unitIDs.dropFirst(4) {
      lines.append("  - id: \(id)")
      lines.append("    name: CĐCS Công ty \(id.suffix(1)) \(title())")
      lines.append("    parent: \(pick(upper + ["ldld-x"]))")
      if once(in: 3) { lines.append("    former_names: [{name: Tên cũ \(id), until: 31/12/2024}]") }
      if once(in: 3) { lines.append("    stats: {2026: {members: \(number(10...900))}}") }
      if once(in: 4) {
        lines.append("    former_parents: [{don_vi: ldld-y, den_ngay: 30/06/2025}]")
      }
    }
    return "units:\n" + lines.joined(separator: "\n") + "\n"
  }

  private mutating func clusters() -> String {
    func members() -> String { picks(3, of: Self.unitIDs).joined(separator: ", ") }
    return """
      clusters:
        - id: cum-1
          name: Cụm \(title())
          members: {2025: [\(members())], 2026: [\(members())]}
        - {id: cum-2, name: Cụm hai, head: cdcs-1, members: {2026: [\(members())]}}

      """
  }

  // MARK: Configuration

  mutating func configuration() -> String {
    """
    title: Trang thử \(number(1...9))
    base_url: https://example.vn/
    organisation: {name: LĐLĐ tỉnh X, email: thu@example.vn}
    page_size: \(number(3...9))
    menu: [{title: Phong trào, url: /phong-trao/}, {title: A–Z, url: /ten/}]
    languages: \(pick(["[]", "[en]", "[{code: en, title: In English}]", "[en, km]"]))
    fields: {so_con: số, ghi_chu: chữ, truong: [chữ]}
    pages: \(dataPages())

    """
  }

  /// Rules by which rows of the tables become pages, with a template of the site's own or without.
  private mutating func dataPages() -> String {
    let row = pick(["", ", template: dong.html"])
    let title = pick(["\"{ten}\"", "\"{ten} – {so}\""])
    let address = pick(["/chi-tieu/{ten}/", "/chi-tieu/{ten}/", "/ct/{ten}-{so}/", "/{ten}/"])
    let index = pick([
      "", ", index: {address: /chi-tieu/, title: \(self.title())}",
      ", index: {address: /muc-luc/, title: Chỉ tiêu, columns: [so]}",
    ])
    let words = pick([
      "", ", translations: {en: {title: \"Target {ten}\"}}",
      ", translations: {en: {columns: {ten: name}, labels: {so: \(self.title())}}}",
      ", translations: {km: {title: \"{name}\"}, en: {index: {title: \(self.title())}}}",
    ])
    return "[{data: chi-tieu, address: \"\(address)\", title: \(title)\(row)\(index)\(words)}]"
  }

  mutating func siteKey() -> (key: String, value: String?) {
    pick([
      ("title", title()), ("tagline", pick([title(), nil])), ("page_size", "\(number(2...12))"),
      ("base_url", pick(["https://example.vn/", "https://x.example.org/guong/", "."])),
      (
        "feeds",
        pick([
          "{so_bai: \(number(1...4))}", "{dinh_dang: [atom, json], cua: [đơn vị]}", "không", nil,
        ])
      ),
      ("views_rounding", pick(["1", "10", "500", nil])),
      (
        "languages",
        pick([
          nil, "[en]", "[km, en]", "[{code: en, notice: \(title()), menu: [{title: A, url: /}]}]",
        ])
      ),
      ("language", pick(["vi", "en"])), ("notice", pick([title(), nil])),
      ("organisation", "{name: LĐLĐ \(title()), phone: \"0\(number(1...9))\"}"),
      (
        "menu", pick([nil, "[{title: \(title()), url: /phong-trao/}]", "[{title: A, url: /ten/}]"])
      ),
      (
        "paths",
        pick([nil, "{bai: \"/bai/{slug}/\"}", "{phan_trang: \"p{number}/\"}", "{ten: /az/}"])
      ),
      ("workflow", pick(["review", "simple"])), ("consent", pick(["bắt buộc", "không bắt buộc"])),
      (
        "fields",
        pick(["{so_con: số, ghi_chu: chữ, truong: [chữ]}", "{so_con: chữ, ghi_chu: chữ}"])
      ),
      ("pages", pick([dataPages(), dataPages(), nil])),
      ("time_zone", pick(["Asia/Ho_Chi_Minh", "UTC", nil])), ("markup", pick(["{html: có}", nil])),
    ])
  }

  // MARK: Data and theme

  /// A data file by its name and what it holds.
  mutating func data() -> (path: String, text: String) {
    switch number(0...2) {
    case 0:
      let rows = (0..<number(1...4)).map {
        "\(pick(["Chỉ tiêu", "Chỉ tiêu", "Mục"])) \($0),\(number(1...99)),"
          + "\(pick(["Target \($0)", "Point", ""]))\n"
      }
      return ("content/data/chi-tieu.csv", "ten,so,name\n" + rows.joined())
    case 1: return ("content/data/moc.json", "{\"nam\": [\(number(1900...2026)), 2026]}\n")
    default: return ("content/data/loi.yml", "- {loi: \(title())}\n- {loi: Hai}\n")
    }
  }

  /// A file of the theme: one of a few templates, words or assets, as it may be today.
  mutating func theme() -> (path: String, text: String) {
    let (path, texts) = pick(Self.themes)
    return (path, pick(texts).replacing("№", with: "\(number(1...99))"))
  }

  private static let themes: [(path: String, texts: [String])] = [
    (
      "templates/page.html",
      [
        """
        {% extends "base.html" %}{% block main %}<h1>{{ content.title }}</h1>№
        {% for row in data.chi_tieu %}<p>{{ row.ten }}: {{ row.so }}</p>{% endfor %}
        {{ content.html }}{% endblock %}
        """,
        """
        {% extends "base.html" %}{% block main %}<h2>{{ content.title }}</h2>
        {% for year in data.moc.nam %}{{ year }} {% endfor %}{{ content.html }}{% endblock %}
        """,
      ]
    ),
    (
      "templates/dong.html",
      [
        "<p>{{ row.ten }}: {{ row.so }}</p>№", "{{ page.title }} {{ data.chi_tieu|length }}",
        "{% for cell in cells %}{{ cell.label }} {% endfor %}{{ page.canonical }}",
        "{% for cell in cells %}{{ cell.text }} {{ cell.lang or '' }} {% endfor %}{{ page.lang or '' }}",
      ]
    ),
    (
      "templates/data_index.html",
      [
        "{% for item in rows %}{{ item.row.ten }} {{ item.url }}{% endfor %}", "{{ total }} №",
      ]
    ),
    (
      "templates/partials/mail.html",
      ["<p>№</p>", "{% for x in data.loi %}{{ x.loi }}{% endfor %}"]
    ),
    (
      "templates/partials/neighbours.html",
      ["{% if newer %}<a href=\"{{ newer.url }}\">№ {{ newer.title }}</a>{% endif %}", "№"]
    ),
    (
      "templates/components/card.html",
      [
        "<b>{{ card.title }}</b>№", "<i>{{ card.title }} {{ card.summary if card.summary }}</i>",
        "<a href=\"{{ card.url }}\">{% if card.featured %}*{% endif %}{{ card.title }}</a>",
      ]
    ),
    (
      "templates/feeds/atom.xml",
      [
        "№{% for entry in feed.entries %}{{ entry.id }} {{ entry.html|xml }}{% endfor %}",
        "{{ feed.updated.rfc822 }}№{% for entry in feed.entries %}{{ entry.title }}{% endfor %}",
      ]
    ),
    (
      "templates/sitemap.xml",
      ["№{% for item in urls %}{{ item.url }} {{ item.updated if item.updated }}{% endfor %}"]
    ),
    ("templates/components/quote.html", ["<q>№{{ quote.html }}</q>"]),
    (
      "templates/rieng.html",
      [
        "{{ profile.title }} {{ profile.html }}№",
        "{{ site.title }}: {{ profile.summary if profile.summary }}{{ profile.html }}",
      ]
    ),
    (
      "templates/unit.html",
      ["{% extends \"list.html\" %}{% block subject %}№ {{ unit.name }}{% endblock %}"]
    ),
    (
      "templates/letter.html",
      ["{% extends \"list.html\" %}{% block subject %}{{ strings.by_name }}№{% endblock %}"]
    ),
    (
      "templates/year.html",
      [
        "{{ total }}{% for card in cards %}{{ card.url }} {{ card.published.iso if card.published }}№\n{% endfor %}"
      ]
    ),
    ("templates/strings/vi.yml", ["home: Trang nhất №\n", "by_name: Tên №\nnewest: Mới №\n"]),
    ("templates/strings/en.yml", ["home: Front №\n", "menu: Menu №\n"]),
    ("templates/assets/style.css", ["p { margin: №px }\n", "a { color: red }\n"]),
    ("templates/assets/them.js", ["console.log(№)\n"]),
    (
      "templates/partials/footer.html",
      [
        "<footer>№ <link href=\"{{ \"style.css\"|asset }}\"></footer>",
        "{{ site.notice if site.notice }}",
      ]
    ),
  ]
}
