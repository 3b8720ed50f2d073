/// `attribute="a.b"` of filters: what it leads to from each item.
enum AttributePath {
  static func value(_ item: Value, _ path: Value, lowercased: Bool = false)
    throws(TemplateFailure) -> Value
  {
    var result = item
    for part in try parts(of: path) { result = try PythonSequence.item(result, part) }
    return lowercased ? folded(result) : result
  }

  /// Text in lower case, where letters' case doesn't count.
  static func folded(_ value: Value) -> Value {
    PythonValue.text(value).map { .string($0.lowercased()) } ?? value
  }

  static func values(_ items: [Value], _ path: Value) throws(TemplateFailure) -> [Value] {
    if path.isNone { return items }
    var result: [Value] = []
    for item in items { result.append(try value(item, path)) }
    return result
  }

  private static func parts(of path: Value) throws(TemplateFailure) -> [Value] {
    if path.isNone { return [] }
    guard let text = PythonValue.text(path) else { return [path] }
    return PythonString.split(text, by: ".").map { part in
      let isNumber = !part.isEmpty && part.utf8.allSatisfy { $0 >= 48 && $0 <= 57 }
      return (isNumber ? Int(part).map { .int($0) } : nil) ?? .string(part)
    }
  }

  /// The values of several paths with commas between them, to order by.
  static func keys(
    _ item: Value, _ paths: Value, lowercased: Bool
  ) throws(TemplateFailure) -> [Value] {
    guard let text = PythonValue.text(paths) else {
      return [try value(item, paths, lowercased: lowercased)]
    }
    var keys: [Value] = []
    for path in PythonString.split(text, by: ",") {
      keys.append(try value(item, .string(path), lowercased: lowercased))
    }
    return keys
  }
}
