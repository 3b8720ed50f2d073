import Testing

@testable import Vietnamese

@Suite struct DocumentNumberTests {
  @Test(arguments: [
    ("57/ KH - LĐLĐ", "57/KH-LĐLĐ"), ("09/KH- HĐTĐKT", "09/KH-HĐTĐKT"),
    ("21 /KH-LĐLĐ", "21/KH-LĐLĐ"), ("57/KH–L\u{D0}L\u{D0}", "57/KH-LĐLĐ"),
    ("134/CĐVC", "134/CĐVC"), ("01/CTPH-LĐLĐ-PNV", "01/CTPH-LĐLĐ-PNV"), ("34-CT/TW", "34-CT/TW"),
    ("07/NQ-TLĐ", "07/NQ-TLĐ"), ("91/2025/QH15", "91/2025/QH15"), ("  Luật  06 ", "Luật 06"),
    ("57\u{A0}/\u{A0}KH", "57/KH"), ("- 5 -", "-5-"), ("", ""),
  ])
  func printedForm(text: String, expected: String) {
    #expect(normalisedDocumentNumber(text) == expected)
    #expect(normalisedDocumentNumber(expected) == expected)
  }

  @Test(arguments: [
    ("57/ KH - LĐLĐ", "57/kh-lđlđ"), ("09/KH- HĐTĐKT", "9/KH-HĐTĐKT"), ("00/QĐ-LĐLĐ", "0/qđ-LĐLĐ"),
    ("34-CT/TW", "34-ct/tw"), ("000", "0"), ("5/007", "5/7"),
  ])
  func comparedWithoutCaseAndLeadingZeros(first: String, second: String) {
    #expect(documentNumberKey(first) == documentNumberKey(second))
  }

  @Test(arguments: [
    ("57/KH-LĐLĐ", "57/KH-LDLD"), ("10/QĐ", "1/QĐ"), ("100/QĐ", "10/QĐ"), ("0/QĐ", "/QĐ"),
  ])
  func differentNumbersStayDifferent(first: String, second: String) {
    #expect(documentNumberKey(first) != documentNumberKey(second))
  }
}
