import Diagnostics

extension Builtins {
  static let caseFilters: [FilterDefinition] = [
    text("upper", "chữ HOA", "upper case") { $0.uppercased() },
    text("lower", "chữ thường", "lower case") { $0.lowercased() },
    text("capitalize", "chữ đầu viết hoa, còn lại viết thường", "first letter upper case") {
      PythonString.capitalized($0)
    },
    FilterDefinition(
      "title", Wording(vi: "Viết Hoa Đầu Từ", en: "each word with a capital"), input: .scalar,
      result: .fixed(.string), canFail: false
    ) { arguments throws(TemplateFailure) in
      .string(titled(try arguments.softText().text))
    },
    FilterDefinition(
      "trim", Wording(vi: "bỏ khoảng trắng hai đầu", en: "without white space at both ends"),
      input: .scalar,
      parameters: [Parameter("chars", .optional(.string), default: Value.none)],
      result: .likeInput, canFail: false
    ) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.softText()
      let characters = arguments[0].isNone ? nil : try arguments.text(0)
      return Markup.value(PythonString.stripped(text, characters), isMarkup: isMarkup)
    },
    FilterDefinition(
      "string", Wording(vi: "đổi thành chữ", en: "as text"), input: .any,
      result: .likeInput
    ) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.softText()
      return Markup.value(text, isMarkup: isMarkup)
    },
  ]

  /// A filter from text to text that keeps markup markup.
  static func text(
    _ name: String, _ vi: String, _ en: String, _ change: @escaping @Sendable (String) -> String
  ) -> FilterDefinition {
    FilterDefinition(
      name, Wording(vi: vi, en: en), input: .scalar, result: .likeInput, canFail: false
    ) { arguments throws(TemplateFailure) in
      let (text, isMarkup) = try arguments.softText()
      return Markup.value(change(text), isMarkup: isMarkup)
    }
  }

  /// Jinja's `title`: a capital after white space, `-`, and opening brackets.
  private static func titled(_ text: String) -> String {
    var result = ""
    var isStart = true
    for scalar in text.unicodeScalars {
      if WhiteSpace.contains(scalar) || "-({[<".unicodeScalars.contains(scalar) {
        result.unicodeScalars.append(scalar)
        isStart = true
      } else {
        result +=
          isStart ? scalar.properties.uppercaseMapping : scalar.properties.lowercaseMapping
        isStart = false
      }
    }
    return result
  }
}
