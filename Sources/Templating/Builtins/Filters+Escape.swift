import Diagnostics

extension Builtins {
  static let escapeFilters: [FilterDefinition] = [
    escape("escape"), escape("e"),
    FilterDefinition(
      "forceescape",
      Wording(vi: "đổi & < > \" ' thành mã, kể cả trong HTML", en: "escapes markup too"),
      input: .scalar, result: .fixed(.markup), canFail: false
    ) { arguments throws(TemplateFailure) in
      .markup(Markup.escaped(try arguments.softText().text))
    },
    FilterDefinition(
      "safe", Wording(vi: "in nguyên HTML", en: "HTML that is printed as it is"), input: .scalar,
      result: .fixed(.markup), canFail: false
    ) { arguments throws(TemplateFailure) in
      .markup(try arguments.softText().text)
    },
    FilterDefinition(
      "striptags", Wording(vi: "bỏ thẻ HTML", en: "without HTML tags"), input: .scalar,
      result: .fixed(.string), canFail: false
    ) { arguments throws(TemplateFailure) in
      .string(TagStripping.stripped(try arguments.softText().text))
    },
    FilterDefinition(
      "urlencode", Wording(vi: "mã hóa cho địa chỉ web", en: "encoded for an address"),
      input: .any, result: .fixed(.string)
    ) { arguments throws(TemplateFailure) in
      .string(try URLEncoding.encoded(arguments.input))
    },
    FilterDefinition(
      "xmlattr", Wording(vi: "thuộc tính HTML từ các cặp khóa, giá trị", en: "a map as attributes"),
      input: .map(.any),
      parameters: [Parameter("autospace", .bool, default: .bool(true))],
      result: .fixed(.markup)
    ) { arguments throws(TemplateFailure) in
      try attributes(arguments.input, isSpaced: arguments.isTrue(0))
    },
    FilterDefinition(
      "tojson", Wording(vi: "JSON, dùng được trong HTML", en: "JSON that is safe in HTML"),
      input: .optional(.any),
      parameters: [Parameter("indent", .optional(.int), default: Value.none)],
      result: .fixed(.markup)
    ) { arguments throws(TemplateFailure) in
      let indent = arguments[0].isNone ? nil : try arguments.int(0, "tojson")
      return .markup(try JSONText.text(of: arguments.input, indent: indent))
    },
  ]

  private static func escape(_ name: String) -> FilterDefinition {
    FilterDefinition(
      name, Wording(vi: "đổi & < > \" ' thành mã HTML", en: "& < > \" ' as entities"),
      input: .scalar, result: .fixed(.markup), canFail: false
    ) { arguments throws(TemplateFailure) in
      .markup(try Markup.escaped(arguments.input))
    }
  }

  private static func attributes(_ value: Value, isSpaced: Bool) throws(TemplateFailure) -> Value {
    guard let map = PythonValue.map(value) else {
      throw Arguments.wrongType("xmlattr", expected: .map(.any), found: value)
    }
    var parts: [String] = []
    for (key, value) in zip(map.keys, map.values) {
      switch value {
      case .none, .undefined: continue
      default: break
      }
      if key.utf8.contains(where: isForbiddenInName) {
        throw TemplateFailure(
          .templateWrongType, ["what": "xmlattr", "expected": "a-b", "found": key])
      }
      parts.append("\(Markup.escaped(key))=\"\(try Markup.escaped(value))\"")
    }
    let text = parts.joined(separator: " ")
    return .markup(isSpaced && !text.isEmpty ? " " + text : text)
  }

  private static func isForbiddenInName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x09...0x0D, 0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="): true
    default: false
    }
  }
}
