import TestSupport
import Testing

/// `exemplar explain` of files that are no pages: what they are, and what uses them.
@Suite struct ExplainFileTests {
  private func site() throws -> TestSite {
    try TestSite(
      """
      -- content/site.thu.yml --
      notice: Thử
      -- content/honours.yml --
      honours: []
      -- content/data/chi-tieu.csv --
      ten,so
      A,1
      -- content/data/thua.yml --
      - {a: 1}
      -- content/static/tai-lieu.pdf --
      PDF
      -- content/pages/a.md --
      ---
      tieu_de: A
      tep_mau: rieng.html
      ---
      [tài liệu](/tai-lieu.pdf) ![a](anh.jpg "Ảnh. Ảnh: B")
      -- content/pages/anh.jpg --
      JPEG
      -- content/pages/nhap.md --
      ---
      tieu_de: Nháp
      trang_thai: nháp
      ---
      ![b](cho.jpg "Ảnh. Ảnh: B")
      -- content/pages/cho.jpg --
      JPEG
      -- content/pages/thua.jpg --
      JPEG
      -- content/pages/hong.md --
      ---
      tieu_de: [A
      ---
      -- content/bai.md --
      Lạc chỗ.
      -- templates/rieng.html --
      {% include "manh/a.html" %}{% for r in data.chi_tieu %}{{ r.ten }}{% endfor %}
      -- templates/manh/a.html --
      {{ page.title }}
      -- templates/manh/thua.html --
      x
      -- templates/home.html --
      x
      -- templates/strings/en.yml --
      home: Home
      -- templates/assets/them.css --
      p {}
      """, theme: .builtIn)
  }

  private func explain(_ file: String, in site: TestSite) throws -> CommandResult {
    try exemplar("explain", file, "--clock", "21/11/2026", in: site.path)
  }

  private static let files: [(file: String, text: String)] = [
    (
      "content/site.yml",
      "Cấu hình của cả trang. Xem mọi giá trị đang dùng: `exemplar config`."
    ),
    (
      "content/site.thu.yml", "Đọc chồng lên cấu hình khi dựng với `--environment thu`."
    ),
    ("content/units.yml", "Danh mục: đơn vị.\nTrang dựng từ danh mục này: /don-vi/"),
    (
      "content/honours.yml",
      "Danh mục: danh hiệu, hình thức khen thưởng, thêm vào danh mục có sẵn.\n"
        + "Trang dựng từ danh mục này: /khen-thuong/"
    ),
    (
      "content/data/chi-tieu.csv",
      "Dữ liệu tự do, mẫu gọi bằng `data.chi_tieu`.\nĐược dùng ở:\n  templates/rieng.html"
    ),
    (
      "content/data/thua.yml",
      "Dữ liệu tự do, mẫu gọi bằng `data.thua`.\nKhông thấy mẫu nào dùng."
    ),
    (
      "content/static/tai-lieu.pdf",
      "Chép nguyên vẹn lên trang: /tai-lieu.pdf\nĐược dùng ở:\n  content/pages/a.md"
    ),
    (
      "content/pages/anh.jpg",
      "Tệp đi kèm bài, có trên trang: /tep/pages/anh.jpg\nĐược dùng ở:\n  content/pages/a.md"
    ),
    (
      "content/pages/cho.jpg",
      "Không có trên trang: không bài nào đã lên trang dẫn tới tệp này.\n"
        + "Bài chưa lên trang có dẫn tới tệp này; bài lên thì tệp lên theo:\n"
        + "  content/pages/nhap.md"
    ),
    (
      "content/pages/thua.jpg",
      "Không có trên trang: không bài nào đã lên trang dẫn tới tệp này.\n"
        + "Cách làm: dẫn tới tệp từ một bài, hoặc đặt tệp vào `content/static/`."
    ),
    ("templates/rieng.html", "Mẫu riêng của trang.\nMẫu này dựng:\n  Một trang tự do (page)\n"),
    (
      "templates/manh/a.html",
      "Mẫu riêng của trang.\nĐược dùng ở:\n  templates/rieng.html"
    ),
    (
      "templates/manh/thua.html",
      "Mẫu riêng của trang.\nKhông loại trang, mẫu hay bài nào dùng."
    ),
    (
      "templates/home.html",
      "Mẫu của trang, thay cho mẫu có sẵn.\nMẫu này dựng:\n  Trang chủ (home)"
    ),
    (
      "templates/404.html",
      "Mẫu có sẵn trong chương trình; tệp cùng tên trong `templates/` sẽ thay nó."
    ),
    (
      "templates/strings/en.yml",
      "Chữ cố định của giao diện cho `language: en`; trang này viết tiếng khác nên không dùng."
    ),
    ("templates/assets/them.css", "Tệp của giao diện, chép lên trang: /assets/them.css"),
  ]

  @Test func saysWhatFilesAreAndWhatUsesThem() throws {
    let site = try site()
    for (file, text) in Self.files {
      let run = try explain(file, in: site)
      #expect(run.output.hasPrefix(file + "\n" + text), "\(run.output)\(run.errors)")
      #expect(run.status == 0)
    }
    #expect(try explain("tai-lieu.pdf", in: site).output.hasPrefix("content/static/tai-lieu.pdf"))
  }

  @Test func saysWhichTextsNameATemplate() throws {
    let run = try explain("rieng.html", in: try site())
    #expect(run.output.hasSuffix("Được dùng ở:\n  content/pages/a.md\n"), "\(run.output)")
  }

  @Test func showsTheFindingsOfAFile() throws {
    let site = try site()
    let broken = try explain("content/pages/hong.md", in: site)
    #expect(
      broken.output.hasPrefix(
        "content/pages/hong.md\nKhông có trên trang: chưa đọc được tệp này.\nlỗi["),
      "\(broken.output)")
    let misplaced = try explain("content/bai.md", in: site)
    #expect(misplaced.output.contains("site.unused_file"))
    let unused = try explain("templates/manh/thua.html", in: site)
    #expect(unused.output.contains("site.template_unused"))
    try site.write("x", to: "../ngoai.txt")
      .link("content/static/ngoai.txt", to: "../../../ngoai.txt")
    #expect(try explain("ngoai.txt", in: site).output.contains("files.link_outside"))
  }

  @Test func speaksEnglish() throws {
    let site = try site()
    let run = try exemplar("explain", "content/pages/thua.jpg", "--lang", "en", in: site.path)
    #expect(
      run.output == """
        content/pages/thua.jpg
        Not on the site: no text that is on the site refers to it.
        What to do: refer to it from a text, or put it into `content/static/`.

        """)
  }

  @Test(arguments: [
    ("content/pages/ahn.jpg", "content/pages/anh.jpg"),
    ("tai-leu.pdf", "content/static/tai-lieu.pdf"),
    ("templates/hoem.html", "templates/home.html"),
    ("site.template_unsued", "site.template_unused"),
  ])
  func suggestsNearNames(wrong: String, right: String) throws {
    let run = try explain(wrong, in: try site())
    #expect(run.status == 2)
    #expect(run.output == "")
    #expect(run.errors.contains("Có tên gần giống:\n  "), "\(run.errors)")
    #expect(run.errors.contains("\n  \(right)\n"), "\(run.errors)")
  }
}
