import Testing

@testable import Vietnamese

@Suite struct LatinLetterTests {
  @Test func everyFormOfTheAlphabetKnowsItsLetterToneAndCase() {
    #expect(VietnameseAlphabet.letters.count == VietnameseAlphabet.telex.count)
    var forms = 0
    for (index, letter) in VietnameseAlphabet.letters.enumerated() {
      for tone in UInt8(0)..<6 {
        for isCapital in [false, true] {
          let form = VietnameseAlphabet.scalar(
            letter: UInt8(index), tone: tone, isCapital: isCapital)
          guard let form, let scalar = Unicode.Scalar(form) else { continue }
          forms += 1
          let entry = LatinLetter.of(form)
          #expect(entry.alphabetIndex == UInt8(index) && entry.tone == tone)
          #expect(entry.isCapital == isCapital && scalar.properties.isUppercase == isCapital)
          let marks: [UInt32] = [0, 0x300, 0x309, 0x303, 0x301, 0x323]
          let toned = decomposed(scalar).map(\.value)
          #expect(tone == 0 || toned.contains(marks[Int(tone)]))
          let plain =
            String(letter)
            + (tone == 0 ? "" : String(Unicode.Scalar(marks[Int(tone)]).map(Character.init) ?? " "))
          #expect(nfc(plain).lowercased() == String(scalar).lowercased())
        }
      }
    }
    #expect(forms == 12 * 6 * 2 + 21 * 2)
  }

  @Test func thePositionsOfVowelsAreRight() {
    let positions = [
      VietnameseAlphabet.a, VietnameseAlphabet.e, VietnameseAlphabet.o, VietnameseAlphabet.u,
      VietnameseAlphabet.y,
    ]
    #expect(
      String(String.UnicodeScalarView(positions.map { VietnameseAlphabet.letters[Int($0)] }))
        == "aeouy")
  }

  @Test func basesAreThoseOfTheCanonicalDecomposition() {
    for value in Array(UInt32(0)..<0x250) + Array(0x1E00..<0x1F00) {
      guard let scalar = Unicode.Scalar(value), let first = decomposed(scalar).first,
        first.value < 0x80
      else { continue }
      let lower = first.properties.lowercaseMapping.utf8.first ?? 0
      let isAlphanumeric = first.properties.isAlphabetic || first.properties.numericType != nil
      #expect(LatinLetter.of(value).base == (isAlphanumeric ? lower : 0), "\(value)")
    }
  }
}
