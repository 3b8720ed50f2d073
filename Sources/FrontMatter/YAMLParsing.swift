package import Diagnostics

/// Reads one YAML document into a tree; nil if there is nothing in it, or nothing can be made of it.
///
/// What is wrong is reported. If only a part is faulty, that part is left out and the rest is
/// returned with `isComplete` false. The root may be a scalar or a list: the caller knows what it
/// expects.
/// - Parameters:
///   - range: the bytes of the document, without the delimiters of front matter.
///   - repeated: where texts of earlier documents are found that are likely to come again.
package func parseYAML(
  _ source: SourceText, range: Range<Int>, limits: YAMLLimits = .standard,
  repeated: RepeatedTexts? = nil, log: inout DiagnosticLog
) -> YAMLNode? {
  let range = withoutByteOrderMark(range.clamped(to: 0..<source.bytes.count), of: source)
  guard range.count <= limits.bytes else {
    let place = source.place(of: range.lowerBound..<range.lowerBound)
    log.report(.yamlTooLong, at: place, ["kilobytes": String(limits.bytes >> 10)])
    return nil
  }
  guard let survey = checkText(source, range: range, refusingControls: true, log: &log)
  else { return nil }
  if !survey.contains(.rarities),
    let root = parseSimpleYAML(source, range: range, limits: limits, repeated: repeated)
  {
    return root
  }
  var reading = YAMLReading(source: source, range: range, limits: limits)
  defer { log.merge(reading.findings.log) }
  return reading.document()
}

/// The tree of a document in which nothing is unusual; nil for any other. It must hold no rarities.
func parseSimpleYAML(
  _ source: SourceText, range: Range<Int>, limits: YAMLLimits, repeated: RepeatedTexts? = nil
) -> YAMLNode? {
  source.bytes.withUnsafeBufferPointer { bytes in
    let document = ByteScanner(ByteScanner(bytes).slice(range))
    var reader = SimpleYAML(document, base: range.lowerBound, limits: limits, repeated: repeated)
    return try? reader.document()
  }
}

private func withoutByteOrderMark(_ range: Range<Int>, of source: SourceText) -> Range<Int> {
  source.bytes[range].starts(with: [0xEF, 0xBB, 0xBF])
    ? range.lowerBound + 3..<range.upperBound : range
}
