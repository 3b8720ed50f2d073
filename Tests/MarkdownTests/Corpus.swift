/// Markdown of every kind, nested and at its edges, each piece by itself; for the comparison with the
/// `cmark-gfm` program and as seeds of mutations.
let corpus = (corpusOfBlocks + corpusOfInlines).split(separator: "\n====\n").map(String.init)

let corpusOfBlocks = ##"""
  Một đoạn văn.
  ====
  Một đoạn văn
  trên hai dòng.

  Đoạn thứ hai.
  ====
     thụt ba dấu cách
      thụt bốn trong đoạn
  ====
      mã thụt vào

      dòng nữa
        sâu hơn
  ====
  	tab trước mã
  ====
  # Đề mục một
  ## Hai
  ### Ba
  #### Bốn
  ##### Năm
  ###### Sáu
  ####### Bảy
  ====
  #không phải đề mục
  #	có tab
  #
  ## ##
  ### đóng ###   
  ### không đóng #x
  # \# thoát #
  ====
  Đề mục gạch dưới
  ===
  Cấp hai
  ---
  nhiều dòng
  đề mục
  -----
  ====
  ---
  ***
  _ _ _
  - - -
  +++
  --
  ====
  - a
  - b
  - c
  ====
  - a

  - b
  - c
  ====
  * a
  + b
  - c
  ====
  1. một
  2. hai
  3. ba
  ====
  7. bảy
  8. tám
  ====
  0. không
  1. một
  ====
  1) ngoặc
  2) ngoặc
  1. chấm
  ====
  123456789. dài
  1234567890. quá dài
  ====
  - a
    - b
      - c
        - d
          đoạn
  ====
  - a

    đoạn hai

        mã trong mục
  ====
  - a
  tiếp lười
  - b
  ====
  - 
  - rỗng
  -
  ====
  1. a
     > trích
     > tiếp

     ```
     mã
     ```
  ====
  - > trích trong mục
    > hai
  ====
  > trích
  > dẫn
  lười
  ====
  > a

  > b
  ====
  > > lồng
  > > nhau
  > ngoài
  ====
  >không cách
  >     mã
  ====
  > # Đề mục
  > - mục
  >   tiếp
  > 
  > đoạn
  ====
  >
  > 
  ====
  ```
  mã & <thẻ> "nháy" 'đơn'
  ```
  ====
  ```swift
  let a = 1
  ```
  ====
  ``` swift  thêm chữ
  x
  ```
  ====
  ~~~ đa-ngôn ngữ
  ```
  ~~~
  ====
  ````
  ```
  ````
  ====
  ```
  không đóng
  ====
    ```
    thụt
      thụt
    ```
  ====
  ``` a`b
  x
  ```
  ====
  ```&quot;x"&amp;
  y
  ```
  ====
  <div>
  *không*
  </div>
  ====
  <div>

  *có*

  </div>
  ====
  <!-- chú thích -->
  ====
  <script>
  alert(1)

  </script>
  sau
  ====
  <?php echo 1 ?>
  ====
  <!DOCTYPE html>
  ====
  <![CDATA[ x ]]>
  ====
  <custom-tag a="1">
  x
  ====
  đoạn
  <div>
  ngắt
  ====
  | a | b |
  |---|---|
  | 1 | 2 |
  ====
  a | b
  -|-
  1 | 2
  3
  4 | 5 | 6
  ====
  | trái | giữa | phải | không |
  |:---|:---:|---:|---|
  | a | b | c | d |
  | `|` | \| | **đậm** | [x](y) |
  ====
  | chỉ đầu |
  |---|
  ====
  đoạn trước
  | a | b |
  |---|---|
  | 1 | 2 |
  đoạn sau
  ====
  | a | b |
  |---|
  | không phải |
  ====
  > | a |
  > |---|
  > | 1 |
  ====
  - | a |
    |---|
    | 1 |
  ====
  | a |
  |---|
  | ~~gạch~~ www.a.vn <b> |

  sau
  ====
  |a|
  |:-:|
  |![ảnh](x.png "t")|
  ||
  ====
  | \| | `\|` |
  |-|-|
  | a\|b | c |
  ====
  - [ ] chưa
  - [x] xong
  - [X] hoa
  - [y] không
  - [ ]
  ====
  1. [x] số
  2. [ ] nữa

     - [x] lồng
  ====
  - [x]xong
  - [ ] **đậm**

    đoạn
  ====
  [ref]: /địa-chỉ "tiêu đề"

  [ref] [ref][] [chữ][ref] [REF]
  ====
  [a]: <x y> 'đơn'
  [b]:
  /xuống-dòng
  "t"
  [c]: /c (ngoặc)

  [a] [b] [c]
  ====
  [dở]: 

  [dở]
  ====
  [a]: /1
  [a]: /2

  [a]
  ====
  Chú thích[^1] và[^hai] lại[^1].

  [^1]: Một.
  [^hai]: Hai

      đoạn nữa

      - mục
  ====
  [^không] có

  [^thừa]: định nghĩa thừa
  ====
  [^a]: trước

  Sau[^a] nữa[^A].
  ====
  x[^1]

  [^1]: > trích
  ====
  x[^1]

  [^1]:
      | a |
      |---|
      | 1 |
  ====
  x[^m]

  [^m]: ```
        mã
        ```
  ====
  a[^1] b[^2]

  [^2]: hai[^1]
  [^1]: một
  ====
  > chú[^q]
  >
  > [^q]: trong trích
  ====
  - a[^l]

    [^l]: trong mục

  - b
  ====

  """##

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
