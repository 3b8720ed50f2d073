import Bytes
import Diagnostics
import Markdown
import Synchronization
import Testing

@Suite struct FigureTests {
  @Test func anImageAloneBecomesAFigure() {
    let page = Rendering("![Chị Dụ bên máy dệt](du.jpg \"Ca sáng ở xưởng (Ảnh: Văn An)\")")
    #expect(
      page.html == """
        <figure>
        <img src="du.jpg" alt="Chị Dụ bên máy dệt" loading="lazy" />
        <figcaption>Ca sáng ở xưởng <small>Văn An</small></figcaption>
        </figure>

        """)
    #expect(page.body.plainText == "Ca sáng ở xưởng\n")
    #expect(page.body.images.map(\.isFigure) == [true])
    #expect(page.findings.isEmpty)
  }

  @Test func imagesThatShareAParagraphBecomeAFigureEach() {
    #expect(
      components(of: "![Một cảnh](1.jpg)\n![Hai cảnh](2.jpg)").map(figureSource) == [
        "1.jpg", "2.jpg",
      ])
  }

  @Test(arguments: ["Xem ![cờ đỏ](co.png) này", "- ![cờ đỏ](co.png)\n- b", "# ![cờ đỏ](co.png)"])
  func anImageAmongOtherThingsStaysInline(markdown: String) {
    let page = Rendering(markdown)
    #expect(page.html.contains("<img src=\"co.png\" alt=\"cờ đỏ\" loading=\"lazy\" />"))
    #expect(!page.html.contains("<figure>"))
    #expect(page.body.images.map(\.isFigure) == [false])
  }

  @Test(
    arguments: [
      ("Ca sáng (Ảnh: Văn An)", "Ca sáng", "Văn An"),
      ("Ca sáng (ảnh: Văn An).", "Ca sáng", "Văn An"),
      ("Ca sáng. Ảnh: Văn An", "Ca sáng.", "Văn An"),
      ("Ca sáng – Ảnh: Văn An.", "Ca sáng", "Văn An"),
      ("Ca sáng (Nguồn: LĐLĐ tỉnh)", "Ca sáng", "LĐLĐ tỉnh"),
      ("Ca sáng. Nguồn ảnh: Báo Lao Động", "Ca sáng.", "Báo Lao Động"),
      ("Ảnh: Văn An", nil, "Văn An"),
      ("A\u{309}nh: Văn An", nil, "Văn An"),
      ("Trong bức ảnh: chị Dụ", "Trong bức ảnh: chị Dụ", nil),
      ("Ca sáng (năm 2020)", "Ca sáng (năm 2020)", nil),
      ("Ca sáng (Ảnh:)", "Ca sáng (Ảnh:)", nil),
      ("Ca sáng (Ảnh: An), 2020", "Ca sáng (Ảnh: An), 2020", nil),
    ] as [(String, String?, String?)])
  func theCreditIsTakenFromTheCaption(title: String, caption: String?, credit: String?) {
    guard case .figure(let figure) = components(of: "![Chị Dụ](a.jpg '\(title)')").first else {
      Issue.record("no figure")
      return
    }
    #expect(figure.caption == caption)
    #expect(figure.credit == credit)
  }
}

@Suite struct MediaTests {
  @Test(
    arguments: [
      ("[Phóng sự](phim.mp4)", .video, nil, nil, "mp4", "Phóng sự"),
      ("[Phóng sự](https://a.vn/p.WEBM?x=1#t=3)", .video, nil, nil, "webm", "Phóng sự"),
      ("![Phóng sự](phim.mp4)", .video, nil, nil, "mp4", "Phóng sự"),
      (
        "https://www.youtube.com/watch?v=dQw4-_9WgXc&t=5", .video, .youtube, "dQw4-_9WgXc", nil, nil
      ),
      ("[Xem](https://youtu.be/abc123)", .video, .youtube, "abc123", nil, "Xem"),
      ("<https://youtube.com/shorts/abc123>", .video, .youtube, "abc123", nil, nil),
      ("https://vimeo.com/76979871", .video, .vimeo, "76979871", nil, nil),
      ("[Bài phát thanh](bai.mp3)", .audio, nil, nil, "mp3", "Bài phát thanh"),
      ("[Kế hoạch 57](vb/ke-hoach.pdf)", .document, nil, nil, "pdf", "Kế hoạch 57"),
      ("[**Mẫu**](mau.docx \"Tải về\")", .document, nil, nil, "docx", "Mẫu"),
    ] as [(String, Media.Kind, Media.Provider?, String?, String?, String?)])
  func aLinkAloneToAMediaFileBecomesAComponent(
    markdown: String, kind: Media.Kind, provider: Media.Provider?, id: String?, ending: String?,
    title: String?
  ) {
    guard let media = components(of: markdown).first.flatMap(media) else {
      Issue.record("no media in \(markdown)")
      return
    }
    #expect(media.kind == kind)
    #expect(media.provider == provider)
    #expect(media.videoID == id)
    #expect(media.fileExtension == ending)
    #expect(media.title == title)
  }

  @Test(
    arguments: [
      "Xem [phim](phim.mp4).", "[Trang](trang.html)", "https://www.youtube.com/@congdoan",
      "https://youtu.be/", "[a](a.pdf) [b](b.pdf)", "- [a](a.pdf)", "[a](pdf)", "[a](.pdf)",
      "https://vimeo.com/about",
    ])
  func otherLinksStayLinks(markdown: String) {
    #expect(components(of: markdown).isEmpty)
    #expect(Rendering(markdown).html.contains("<a href="))
  }

  @Test func aVideoOfAnotherSiteIsNotFetched() {
    let page = Rendering("[Phóng sự](https://youtu.be/abc123)")
    #expect(
      page.html == """
        <p class="video"><a href="https://youtu.be/abc123">Phóng sự</a></p>

        """)
    #expect(page.body.links.map(\.destination.role) == [.media])
  }
}

@Suite struct AlertTests {
  @Test(
    arguments: [
      ("NOTE", .note), ("LƯU Ý", .note), ("lưu ý", .note), ("LU\u{31B}U Y\u{301}", .note),
      ("TIP", .tip), ("MẸO", .tip), ("IMPORTANT", .important), ("QUAN TRỌNG", .important),
      ("WARNING", .warning), ("CẢNH BÁO", .warning), ("CAUTION", .caution), ("CHÚ Ý", .caution),
    ] as [(String, Alert.Kind)])
  func aQuoteWithAMarkBecomesAnAlert(name: String, kind: Alert.Kind) {
    #expect(
      components(of: "> [!\(name)]\n> Nộp trước **15/12**.")
        == [
          .alert(Alert(kind: kind, html: Array("<p>Nộp trước <strong>15/12</strong>.</p>\n".utf8)))
        ])
  }

  @Test(
    arguments: [
      ("> [!NOTE] Cùng dòng", "<p>Cùng dòng</p>\n"),
      ("> [!NOTE]\n>\n> - a", "<ul>\n<li>a</li>\n</ul>\n"),
      ("> [!NOTE]", ""),
      ("> [!NOTE]  \n> b", "<p>b</p>\n"),
    ])
  func theMarkIsNotShown(markdown: String, html: String) {
    #expect(components(of: markdown) == [.alert(Alert(kind: .note, html: Array(html.utf8)))])
  }

  @Test func anAlertMayHoldAnother() {
    #expect(
      Rendering("> [!NOTE]\n> a\n>\n> > [!TIP]\n> > b").html == """
        <aside class="alert alert-note">
        <p>a</p>
        <aside class="alert alert-tip">
        <p>b</p>
        </aside>
        </aside>

        """)
  }

  @Test func anUnknownNameIsReportedAndShown() {
    let page = Rendering("Đầu\n\n> [!NOTES]\n> x")
    #expect(page.places == ["markdown.unknown_alert 3:3-3:11"])
    #expect(page.findings.first?.suggestions.map(\.text) == ["[!NOTE]"])
    #expect(page.html.contains("<blockquote>\n<p>[!NOTES]\nx</p>"))
  }

  @Test(arguments: ["> [!] x", "> [!1]", "> \\[!NOTE]", "> chữ [!NOTE]", "[!NOTE]"])
  func otherBracketsAreText(markdown: String) {
    #expect(components(of: markdown).isEmpty)
    #expect(Rendering(markdown).findings.isEmpty)
  }
}

@Suite struct QuotationTests {
  @Test(
    arguments: [
      ("> Lời hay.\n> — Chị Dụ", "<p>Lời hay.</p>\n", "Chị Dụ", "Chị Dụ"),
      ("> Lời hay.\n> -- *Chị* Dụ", "<p>Lời hay.</p>\n", "<em>Chị</em> Dụ", "Chị Dụ"),
      ("> Lời hay.  \n> – Chị Dụ", "<p>Lời hay.</p>\n", "Chị Dụ", "Chị Dụ"),
      (
        "> Một.\n>\n> Hai.\n>\n> — [Dụ](/du)", "<p>Một.</p>\n<p>Hai.</p>\n",
        "<a href=\"/du\">Dụ</a>", "Dụ"
      ),
      ("> - a\n>\n> —Dụ", "<ul>\n<li>a</li>\n</ul>\n", "Dụ", "Dụ"),
    ])
  func theLastLineNamesWhoSaidIt(markdown: String, html: String, name: String, plain: String) {
    #expect(
      components(of: markdown) == [
        .quote(
          Quotation(html: Array(html.utf8), attributionHTML: Array(name.utf8), attribution: plain))
      ])
  }

  @Test(arguments: ["> — Dụ", "> a\n> –5 độ", "> a — b", "> — a\n> b", "— Dụ", "> a\n> - Dụ"])
  func otherQuotesAreOrdinary(markdown: String) {
    #expect(components(of: markdown).isEmpty)
  }

  @Test func withoutTemplatesItIsAFigure() {
    #expect(
      Rendering("> a\n> — b").html == """
        <figure class="quote">
        <blockquote>
        <p>a</p>
        </blockquote>
        <figcaption>b</figcaption>
        </figure>

        """)
  }
}

@Suite struct TableTests {
  @Test func aTableStandsInAFrameAndHasNoStyles() {
    #expect(
      Rendering("| Năm | Số |\n|:---|---:|\n| 2020 | 5 |").html == """
        <div class="table" tabindex="0">
        <table>
        <thead>
        <tr>
        <th scope="col" class="align-left">Năm</th>
        <th scope="col" class="align-right">Số</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">2020</td>
        <td class="align-right">5</td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
  }

  @Test func itsSizeIsGiven() {
    guard case .table(let table) = components(of: "|a|b|c|\n|-|-|-|\n|1|\n|2|").first else {
      Issue.record("no table")
      return
    }
    #expect(table.columnCount == 3)
    #expect(table.rowCount == 2)
  }
}

@Suite struct HostTests {
  @Test func theHostWritesWhatItWants() {
    let host = MarkdownHost(
      slug: asciiSlug,
      render: { component, html in
        guard case .alert = component else {
          html.append("dropped")
          return false
        }
        html.append("<x-alert>")
        return true
      })
    #expect(
      Rendering("> [!TIP]\n> a\n\n![Cờ đỏ](a.png)", host: host).html
        == """
        <x-alert>
        <figure>
        <img src="a.png" alt="Cờ đỏ" loading="lazy" />
        </figure>

        """)
  }

  @Test func aTemplateMayRenderATextOfItsOwn() {
    let host = MarkdownHost(
      slug: asciiSlug,
      render: { component, html in
        guard case .figure(let figure) = component else { return false }
        html.append(renderInlineMarkdown("*\(figure.caption ?? "")* ~x~", host: plainHost))
        return true
      })
    let markdown = "![a b](1.png \"c\")\n\n![d e](2.png \"f\")\n\n**g**"
    let once = "<em>c</em> <del>x</del>\n<em>f</em> <del>x</del>\n<p><strong>g</strong></p>\n"
    let many = String(repeating: markdown + "\n\n", count: 2_000)
    #expect(Rendering(many, host: host).html == String(repeating: once, count: 2_000))
  }

  @Test func plainOutputAsksForNoComponents() {
    let markdown = "> [!TIP]\n> a\n\n![x](y)\n\n| a |\n|-|\n\n[a](a.pdf)"
    #expect(components(of: markdown, options: .plain).isEmpty)
  }
}

/// The components that a text asks its host for.
private func components(
  of markdown: String, options: MarkdownOptions = MarkdownOptions()
) -> [MarkdownComponent] {
  let seen = Mutex<[MarkdownComponent]>([])
  let host = MarkdownHost(
    slug: asciiSlug,
    render: { component, _ in
      seen.withLock { $0.append(component) }
      return true
    })
  _ = Rendering(markdown, host: host, options: options)
  return seen.withLock { $0 }
}

private func figureSource(_ component: MarkdownComponent) -> String? {
  guard case .figure(let figure) = component else { return nil }
  return figure.source
}

private func media(_ component: MarkdownComponent) -> Media? {
  switch component {
  case .video(let media), .audio(let media), .document(let media): media
  default: nil
  }
}
