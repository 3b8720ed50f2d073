package import Diagnostics

/// Reads a CSV file (RFC 4180) whose cells are divided by commas, semicolons or tabs; nil if it is
/// empty or can't be read, which is reported.
package func parseCSV(_ source: SourceText, log: inout DiagnosticLog) -> CSVTable? {
  nil
}
