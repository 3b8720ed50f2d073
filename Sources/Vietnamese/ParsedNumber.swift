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
  /// Set where a reader used to English would read another value, which this is.
  package let otherReading: Double?

  /// Whether the author should be asked: `1.5`, `1,303`.
  package var isAmbiguous: Bool { otherReading != nil }
}

/// Reads a number in Vietnamese writing (`.` groups, `,` is the decimal sign), or
/// nil for what is text (`5/6`, `lần thứ V`).
package func parseNumber(_ text: String) -> ParsedNumber? { nil }
