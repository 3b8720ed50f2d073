/// Emphasis, code, links, images, breaks, entities and HTML, alone and inside each other.
let corpusOfInlines = ##"""
  *nghiêng* _nghiêng_ **đậm** __đậm__ ***cả hai*** ___cả hai___
  ====
  *a **b** c* **a *b* c** *a**b**c* **a*b*c**
  ====
  a*b*c a_b_c a**b**c a__b__c
  ====
  * a * ** b ** _ c _
  ====
  **a* *b** ***a** b* ***a* b**
  ====
  *(**x**)* **(*x*)** *a*b *“nháy”*
  ====
  ~~gạch~~ ~một~ ~~~ba~~~ a~~b~~c ~~ x ~~
  ====
  ~~*a*~~ *~~a~~* ~~a *b~~ c*
  ====
  `mã` ``mã ` hai`` ` cách ` `  ` `a
  b`
  ====
  `không đóng ``x` y``
  ====
  \*thoát\* \# \[x\] \\ \a \` \<b>
  ====
  &amp; &lt; &copy; &#35; &#x22; &không; &#0; &#99999999; &quot;
  ====
  a  
  ngắt cứng
  b\
  ngắt
  c 
  mềm
  ====
  a  

  b\
  ====
  [chữ](đích)
  ====
  [chữ](/đích "tiêu đề") [x](/a 'đơn') [y](/b (ngoặc))
  ====
  [chữ](<a b c>) [rỗng]() [rỗng](<>) [x]( /cách )
  ====
  [a](b(c)d) [a](b(c) [a](b\)c) [a](<b)c>)
  ====
  [a](b c) [a](b "c) [a](b"c") [a]("c")
  ====
  [*đậm* `mã` ![ảnh](x)](y)
  ====
  [a [b] c](d) [a](b)[c](d) [[a](b)](c)
  ====
  ![ảnh](x.png) ![](x.png) ![*mô* `tả`](x.png "tiêu đề") ![a][r]

  [r]: y.png 'T'
  ====
  ![a ![b](c) d](e) ![[a](b)](c) ![a  
  b](c)
  ====
  ![<b>x</b> ~~y~~ &amp; "z"](a"b)
  ====
  <https://a.vn/đường?x=1&y='2'> <mailto:a@b.c> <a@b.vn> <không hợp> <x:y>
  ====
  https://a.vn/x?y=1&z=2. http://b.vn) (https://c.vn/a(b)) www.d.vn, ftp://e.vn
  ====
  www.a.vn/x_y_z* *www.b.vn* **https://c.vn** "https://d.vn"
  ====
  a@b.vn a.b-c_d@e.f.vn a@b a+b@c.vn. x@y.z_
  ====
  https://a.vn&copy; https://a.vn&hl; www.a.vn<b>
  ====
  <b>đậm</b> <br> <br/> <a href="x"> </a> <!-- x --> <? y ?> <!X> <![CDATA[z]]>
  ====
  <b a='1' c=d e> <33> <a/> < b> <a  / >
  ====
  [x](javascript:alert(1)) [x](JaVaScRiPt:1) [x](vbscript:1) [x](file:///etc) ![x](javascript:1)
  ====
  [x](data:text/html,1) ![x](data:image/png;base64,AA) ![x](data:image/svg+xml,1) [x](data:image/webp,1)
  ====
  [x](&#106;avascript:1) [x](java\script:1) <javascript:alert(1)> [r]

  [r]: javascript:1
  ====
  [x](a%20b%zz) [x](ă"<>`|^{}) [x](a\*b&amp;c&copy;)
  ====
  "nháy" 'đơn' -- --- ... (c)
  ====
  A^2^ H~2~O ==x== {#id} :smile: @ten #1
  ====
  $a_1$ $$x$$
  ====
  Dòng có    nhiều   cách	tab
  ====
  *một
  hai* **ba
  bốn**
  ====
  [nhiều
  dòng](đích
  "t") [a](
  b)
  ====
  - a
  - b


  - c
  ====
  - a
   - b
    - c
     - d
      - e
  ====
  10. a
      - b

        c
  11. d
  ====
  - a
    ***
  - b
    ---
  - c
    ===
  ====
  - ```
    mã
  - ngoài
  ====
  > ```
  > mã
  ngoài
  ====
  > - a
  > - b

  - c
  ====
  1. a

     1. b

        1. c
  ====
  -	tab
  -	- lồng
  ====
  -   - a
      - b

    - c
  ====
  # A
  đoạn
  # B
  - c
  # D
  ====
  *a*
  ***
  _b_
  ===
  ====
  a
  ***
  b
  ---
  c
  ====
  \
  ====
  \
  ====
   

    
  ====
  &nbsp;a&nbsp;
  ====
  [!NOTE]
  ====
  > [!NOTE]
  > Nội dung.
  ====
  > Lời hay.
  > — Tác giả
  ====
  ![một mình](x.png "Chú thích")
  ====
  [tải về](ke-hoach.pdf)
  ====
  ## Trùng
  ## Trùng
  ====
  <details><summary>x</summary>

  y

  </details>
  ====
  | a | b |
  | - | - |
  | <br> | `a` `|` b |
  | [x](y "z | t") | x |
  ====
  a[^1]

  [^1]: *b* <i> www.x.vn
  [^1]: lại
  ====
  [^1]
  [^1]: x

      ===

  y[^1]
  ====
  ***a** b **c***
  ====
  **a**b**c**d**
  ====
  _a_b_ __a__b__ _a__b_
  ====
  *Tiếng Việt*không*dấu* **Đ**ặng **“Ngoặc”** *—gạch—*
  ====
  **Công đoàn:**Thông báo **Công đoàn**: thông báo
  ====
  `<b>` `&amp;` ``  ` `` `\`
  ====
  ![ảnh][] ![ảnh] [ảnh]: /không

  [ảnh]: /a.png
  ====
  [a]: /x
  đoạn [a]
  ====
  > [a]: /y "t"

  [a]
  ====
  [a\]b]: /z

  [a\]b] [a]b]
  ====
  <http://a.vn/[\> <http://a.vn/ b>
  ====
  a<!-- b --->c <!--> d <!-- -- -->
  ====
  | a |
  | --- |
  > b
  ====
  | a |
  | - |
  # b
  | c |
  ====
  x | y
  :- | -:
  **a | b** | c
  ====
  |`a`|
  |-
  |b|
  ====
  a
  | b |
  - | -
  ====
  [x](http://a.vn "t&amp;\"<>")
  ====
  [link](http://ví-dụ.vn/đường-dẫn/?a=ệ#ngã)
  ====
  http://ví-dụ.vn/đường https://a.vn/ệ,
  ====
  - a

      b
  -     mã
  ====
  >     mã

      mã
  ====
  1986\. Năm
  1986. Năm
  ====
  - - - a
  ====
  * * *
  * a
  * * *
  ====
  + a

  +
  + b
  ====
  a\
  ====
  a  
  ====
  # a  
  # b\
  ====
  `a`` `` `b`
  ====
  ***
  - ***
  > ***
  ====
  &lt;b&gt; &amp;amp; &#38;lt;
  ====
  [a](<b>c) [a](<b
  c>) [a](< d >)
  ====
  <a@b.c@d> <http:> <ab:c> <a:b>
  ====
  [^^a] [^] [^ a] [^a b]

  [^a b]: x
  [^]: y
  ====
  a[^x]: b

  [^x]: c
  ====
  [^n]: > a

        b

  c[^n]
  ====
  ~~a
  b~~ ~c
  d~
  ====
  ~~a~~b~~c~~ ~~~~x~~~~
  ====
  - [ ] a
    - [x] b

      c
  - d
  ====
  > - [x] a
  ====
  * [ ] a

  * [x] b
  ====
  <pre>
  x

  y
  </pre>
  z
  ====
  <b>
  x
  </b>
  ====
  </div>
  x
  ====
  <div
  class="x">

  y
  ====
  Câu một. Câu hai! “Câu ba?” — Câu bốn…
  """##
