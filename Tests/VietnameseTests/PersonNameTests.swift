import Testing

@testable import Vietnamese

@Suite struct PersonNameTests {
  @Test func shortReferencesUseTheGivenName() {
    #expect(shortReference(honorific: "chị", name: "Nguyễn Thị Ví Dụ") == "chị Dụ")
    #expect(shortReference(honorific: "đồng chí", name: "Lê Văn Mẫu") == "đồng chí Mẫu")
    #expect(shortReference(honorific: nil, name: "Lê Văn Mẫu") == "Lê Văn Mẫu")
    #expect(shortReference(honorific: " ", name: "Lê Văn Mẫu") == "Lê Văn Mẫu")
    #expect(
      shortReference(honorific: "bà", name: "Thạch Thị Sa Thi", sortName: "Sa Thi") == "bà Sa Thi")
    #expect(shortReference(honorific: "anh", name: "Tuấn") == "anh Tuấn")
  }

  @Test func initialsHaveNoTones() {
    #expect(initials("Nguyễn Thị Ví Dụ") == "N.T.V.D.")
    #expect(initials("Đặng Thị Ớt") == "Đ.T.Ơ.")
    #expect(initials("lê  ánh") == "L.A.")
    #expect(initials("Y Blah Êñuôl") == "Y.B.Ê.")
    #expect(initials("") == "")
    #expect(initials("Иван (Ba) –") == "И.B.")
  }

  @Test func monogramsAreOfTheGivenName() {
    #expect(monogram("Nguyễn Thị Ví Dụ") == "D")
    #expect(monogram("Lê Thị Ánh") == "A")
    #expect(monogram("Thạch Thị Sa Thi", sortName: "Sa Thi") == "S")
    #expect(monogram("…") == "")
  }
}
