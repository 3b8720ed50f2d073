/// The Roman numeral of 1 to 3999, else nil.
package func romanNumeral(_ number: Int) -> String? { nil }

/// The value of a Roman numeral in its usual spelling, in either case, else nil.
package func parseRomanNumeral(_ text: String) -> Int? { nil }
