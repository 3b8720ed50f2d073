import Diagnostics
import Testing

@Suite struct KindDescriptionTests {
  @Test func saysWhatEveryFindingOfTheKindSays() {
    #expect(
      describe(.referenceUnknown, language: .vi) == """
        lỗi[reference.unknown]: không có … nào tên `…`
          không có trong …
          gợi ý: sửa tên theo …, hoặc thêm mục mới vào đó
        """)
    #expect(
      describe(.fileSpecial, language: .en)
        == "warning[files.special]: `…` is no ordinary file and is not read")
  }
}
