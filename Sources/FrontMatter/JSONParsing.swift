package import Diagnostics

/// Reads a JSON file (RFC 8259, strictly); nil if it can't be read, which is reported.
package func parseJSON(_ source: SourceText, log: inout DiagnosticLog) -> DataNode? {
  nil
}
