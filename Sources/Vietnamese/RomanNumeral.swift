/// The Roman numeral of 1 to 3999, else nil.
package func romanNumeral(_ number: Int) -> String? {
  guard (1...3999).contains(number) else { return nil }
  var rest = number
  var numeral = ""
  for (value, letters) in romanParts {
    while rest >= value {
      numeral += letters
      rest -= value
    }
  }
  return numeral
}

/// The value of a Roman numeral in its usual spelling, in either case, else nil.
package func parseRomanNumeral(_ text: String) -> Int? {
  guard text.utf8.count <= longestRomanNumeral, text.utf8.allSatisfy({ $0 < 0x80 }) else {
    return nil
  }
  let numeral = text.uppercased()
  var rest = numeral[...]
  var number = 0
  for (value, letters) in romanParts {
    while rest.hasPrefix(letters) {
      number += value
      rest = rest.dropFirst(letters.count)
    }
  }
  return rest.isEmpty && romanNumeral(number) == numeral ? number : nil
}

/// MMMDCCCLXXXVIII.
private let longestRomanNumeral = 15

private let romanParts = [
  (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
  (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
]
