/// What stands within and beside what, and rare corners.
let corpusOfMixtures = ##"""
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
