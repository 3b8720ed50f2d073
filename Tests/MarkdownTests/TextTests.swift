import Markdown
import Testing

@Suite struct TextTests {
  @Test func thePlainTextIsALineABlock() {
    let page = Rendering(
      """
      ## Cách *làm*

      Một [đoạn](x)
      văn `mã`.

      - a
      - b

      | c | d |
      |---|---|
      | 1 | 2 |

      > [!NOTE]
      > e[^1]

          mã

      ![Cờ](a.png "Chú thích (Ảnh: An)")

      [^1]: f
      """)
    #expect(
      page.body.plainText == """
        Cách làm
        Một đoạn văn mã.
        a
        b
        c
        d
        1
        2
        e
        mã
        Chú thích
        f

        """)
    #expect(page.body.lead == "Một đoạn văn mã.")
    #expect(page.body.footnoteCount == 1)
    #expect(page.body.wordCount == 17)
  }

  @Test(
    arguments: [
      ("", 0), ("công đoàn", 2), ("Xanh - Sạch - Đẹp", 3), ("“Lao động” — giỏi…", 3),
      ("một\u{A0}hai", 2), ("15/12, 5 %", 2), ("a\nb", 2), ("e\u{302} ơ đ", 3), ("· • »", 0),
    ])
  func wordsStandBetweenBlanks(markdown: String, count: Int) {
    #expect(Rendering(markdown).body.wordCount == count)
  }

  @Test func theLeadIsTheFirstParagraphOfTheBodyItself() {
    #expect(
      Rendering("> dẫn\n\n- mục\n\n![Cờ](a.png)\n\nĐoạn **đầu**.\n\nHai.").body.lead == "Đoạn đầu.")
    #expect(Rendering("- mục").body.lead == "")
  }

  @Test(
    arguments: [
      ("Ngắn.", 20, "Ngắn."),
      ("Câu một rất hay. Câu hai dài hơn nhiều.", 25, "Câu một rất hay."),
      ("Chị Dụ sống ở TP. Hồ Chí Minh từ lâu.", 24, "Chị Dụ sống ở TP. Hồ…"),
      ("Không có dấu chấm nào trong câu này", 20, "Không có dấu chấm…"),
      ("Một. Hai ba bốn năm sáu bảy tám", 20, "Một. Hai ba bốn năm…"),
      ("Đúng không? Có. Chắc chắn là có đấy", 16, "Đúng không? Có."),
      ("Dòng một\nDòng hai", 50, "Dòng một"),
      ("dàidàidàidàidài", 5, "dàid…"), ("abc", 0, ""), ("", 10, ""),
    ])
  func anExcerptEndsWithASentenceOrAWord(text: String, limit: Int, expected: String) {
    #expect(excerpt(of: text, limit: limit) == expected)
    #expect(excerpt(of: text, limit: limit).count <= max(limit, 0))
  }

  @Test(
    arguments: [
      ("Sáng kiến **cấp tỉnh**", "Sáng kiến <strong>cấp tỉnh</strong>"),
      ("[Kế hoạch](a.pdf)", "<a href=\"a.pdf\">Kế hoạch</a>"),
      ("![Cờ](a.png)", "<img src=\"a.png\" alt=\"Cờ\" />"),
      ("a\n\nb", "<p>a</p>\n<p>b</p>\n"), ("- a", "<ul>\n<li>a</li>\n</ul>\n"), ("", ""),
      ("a <b>b</b>", "a b"), ("[x](javascript:1)", "<a href=\"\">x</a>"),
    ])
  func aShortTextComesWithoutItsParagraph(markdown: String, html: String) {
    #expect(renderInlineMarkdown(markdown, host: plainHost) == html)
  }
}

@Suite struct FootnoteTests {
  @Test func notesLeadThereAndBack() {
    #expect(
      Rendering("a[^x] b[^x]\n\n[^x]: y").html == """
        <p>a<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" data-footnote-ref>1</a></sup> \
        b<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" data-footnote-ref>1</a></sup></p>
        <section class="footnotes" data-footnotes>
        <ol>
        <li id="fn-1">
        <p>y <a href="#fnref-1" class="footnote-backref" data-footnote-backref \
        aria-label="Trở lại nội dung">↩</a> <a href="#fnref-1-2" class="footnote-backref" \
        data-footnote-backref aria-label="Trở lại nội dung">↩<sup class="footnote-ref">2</sup></a></p>
        </li>
        </ol>
        </section>

        """)
  }
}
