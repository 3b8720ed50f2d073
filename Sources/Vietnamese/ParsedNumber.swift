/// A number as an author wrote it, with what stood after it.
package struct ParsedNumber: Sendable, Hashable {
  /// The value, millions and the like multiplied out.
  package let value: Double
  /// The exact value where it is whole and fits.
  package let integer: Int?
  /// Whether `%` or “phần trăm” follows; `value` is then per cent.
  package let isPercent: Bool
  /// The unit as written (“người”), with all forms of the currency as “đồng”.
  package let unit: String?
  /// What the unit is divided by: “năm” of “đồng/năm”.
  package let per: String?
  /// Set where the author should be asked what was meant.
  package let ambiguity: Ambiguity?

  /// Why a number may mean something else.
  package enum Ambiguity: Sendable, Hashable {
    /// `1.5`, `1,234,567`: it makes sense in English writing only, and is read so.
    case englishWriting
    /// `1,303`: read with a decimal comma, but perhaps meant as thousands, which would be `thousands`.
    case decimalOrThousands(thousands: Double)
  }
}
