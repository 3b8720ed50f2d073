import Testing

@testable import Vietnamese

@Suite struct KeyFoldingTests {
  @Test(arguments: [
    ("Họ và tên", "ho_va_ten"), ("ho_va_ten", "ho_va_ten"), ("HO-TEN", "ho_ten"),
    ("  Ngày   đăng: ", "ngay_dang"), ("Cá nhân", "ca_nhan"), ("individual", "individual"),
    ("Ho\u{323} va\u{300} te\u{302}n", "ho_va_ten"), ("Đơn vị", "don_vi"), ("__", ""),
    ("Số QĐ", "so_qd"), ("1. Tên", "1_ten"),
  ])
  func keysLoseCaseMarksAndPunctuation(text: String, expected: String) {
    #expect(keyFolded(text) == expected)
  }

  @Test func foldingAgainChangesNothing() {
    var generated = GeneratedText(seed: 2)
    for _ in 0..<500 {
      let folded = keyFolded(generated.scalars(count: 8))
      #expect(keyFolded(folded) == folded)
    }
  }
}
