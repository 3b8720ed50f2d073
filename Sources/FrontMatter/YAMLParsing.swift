package import Diagnostics

/// Reads one YAML document into a tree; nil if there is nothing in it, or nothing can be made of it.
///
/// What is wrong is reported. If only a part is faulty, that part is left out and the rest is
/// returned with `isComplete` false. The root may be a scalar or a list: the caller knows what it
/// expects.
/// - Parameter range: the bytes of the document, without the delimiters of front matter.
package func parseYAML(
  _ source: SourceText, range: Range<Int>, limits: YAMLLimits = .standard,
  log: inout DiagnosticLog
) -> YAMLNode? {
  let range = range.clamped(to: 0..<source.bytes.count)
  return source.bytes.withUnsafeBufferPointer { bytes in
    var composer = YAMLComposer(source: source, limits: limits)
    guard
      var reader = YAMLEventReader(
        UnsafeBufferPointer(rebasing: bytes[range]), base: range.lowerBound)
    else { return nil }
    defer { log.merge(composer.log) }
    return try? composer.document(from: &reader)
  }
}
