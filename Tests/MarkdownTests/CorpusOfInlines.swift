/// Emphasis, code, links, images, addresses and entities.
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
  """##
