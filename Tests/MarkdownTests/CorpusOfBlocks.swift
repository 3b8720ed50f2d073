/// Paragraphs, headings, lists, quotes, code, HTML, tables and footnotes.
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
  """##
