/// `1.234.567`.
package func formatNumber(_ number: Int) -> String { "" }

/// `1.234,5`, rounded half away from zero on the decimal digits, without trailing zeros.
package func formatNumber(_ number: Double, maximumFractionDigits: Int = 2) -> String { "" }

/// `92,5%` of 92.5.
package func formatPercent(_ percent: Double, maximumFractionDigits: Int = 1) -> String { "" }
