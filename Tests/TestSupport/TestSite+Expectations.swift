import Building
package import Diagnostics

/// What a test expected of a site and did not find, with the line that expected it.
package struct UnmetExpectation: Error, CustomStringConvertible {
  package let description: String

  init(_ text: String, _ file: String, _ line: Int) { description = "\(file):\(line): \(text)" }
}

extension TestSite {
  /// The findings as tests assert them: `reference.unknown content/profiles/a.md:6:10`.
  package var findings: [String] { diagnostics.map(\.summary) }

  /// What the last build found, in the order of the files.
  package var diagnostics: [Diagnostic] { report?.log.sorted() ?? [] }

  /// Expects an output file with just this text.
  @discardableResult package func expect(
    _ output: String, _ text: String, file: String = #fileID, line: Int = #line
  ) throws -> TestSite {
    let found = self.text(of: output)
    guard found == text else {
      throw UnmetExpectation("\(output) holds \(found ?? "nothing")\n\(findings)", file, line)
    }
    return self
  }

  /// Expects an output file whose text has these in it.
  @discardableResult package func expectContains(
    _ output: String, _ parts: String..., file: String = #fileID, line: Int = #line
  ) throws -> TestSite {
    guard let found = text(of: output) else {
      throw UnmetExpectation("no \(output)\n\(findings)", file, line)
    }
    for part in parts where !found.contains(part) {
      throw UnmetExpectation("\(output) lacks \(part):\n\(found)", file, line)
    }
    return self
  }

  /// Expects an output file not to be there.
  @discardableResult package func expectMissing(
    _ output: String, file: String = #fileID, line: Int = #line
  ) throws -> TestSite {
    guard text(of: output) == nil else { throw UnmetExpectation("\(output) is there", file, line) }
    return self
  }

  /// Expects a finding, at a place where one is given.
  @discardableResult package func expectDiagnostic(
    _ id: String, _ source: String? = nil, _ line: Int? = nil, _ column: Int? = nil,
    file: String = #fileID, at testLine: Int = #line
  ) throws -> TestSite {
    let isThere = diagnostics.contains { found in
      guard found.kind.id == id else { return false }
      if let source, found.place?.file != source { return false }
      if let line, found.place?.line != line { return false }
      if let column, found.place?.column != column { return false }
      return true
    }
    guard isThere else {
      throw UnmetExpectation("no \(id) there, but \(findings)", file, testLine)
    }
    return self
  }

  /// Expects a build that published and found nothing.
  @discardableResult package func expectFlawless(
    file: String = #fileID, line: Int = #line
  ) throws -> TestSite {
    guard report?.isPublished == true, findings.isEmpty else {
      throw UnmetExpectation("not flawless: \(findings)", file, line)
    }
    return self
  }
}

extension Diagnostic {
  /// The id with file, line and column.
  package var summary: String {
    kind.id + (place.map { " \($0.file):\($0.line):\($0.column)" } ?? "")
  }
}
