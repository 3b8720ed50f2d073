import Diagnostics
import Markdown
import Templating
import Vietnamese

/// The filters that templates have beside Jinja's own.
func domainFilters(
  addresses: SiteAddresses, assets: ThemeAssets, words: Words
) -> [FilterDefinition] {
  [
    dateFilter, numberFilter, plainNumberFilter(words), pluralFilter(words), formsFilter,
    slugFilter,
    markdownFilter, initialsFilter, xmlFilter, jsonFilter,
    groupByLetterFilter,
    textFilter(
      "url", "Địa chỉ từ gốc của máy chủ, cho một đường dẫn của trang",
      "The address from the server's root, for a path of the site"
    ) { addresses.url($0) },
    textFilter(
      "absolute_url", "Địa chỉ đầy đủ, cho một đường dẫn của trang",
      "The whole address, for a path of the site"
    ) { addresses.absolute($0) },
    assetFilter(addresses: addresses, assets: assets), integrityFilter(assets: assets),
  ] + sharingFilters
}

/// A filter from text to text that never fails.
private func textFilter(
  _ name: String, _ vi: String, _ en: String, _ apply: @escaping @Sendable (String) -> String
) -> FilterDefinition {
  FilterDefinition(
    name, Wording(vi: vi, en: en), input: .string, result: .fixed(.string), canFail: false
  ) { arguments in
    .string(apply(arguments.input.text))
  }
}

private let slugFilter = textFilter(
  "slug", "Tên không dấu cho địa chỉ", "A name for an address", { Vietnamese.slug($0) })

private let initialsFilter = textFilter(
  "initials", "Chữ cái đầu: “N.T.V.D.”", "The initials: “N.T.V.D.”", { Vietnamese.initials($0) })

private let xmlFilter = FilterDefinition(
  "xml", Wording(vi: "Chữ cho một tệp XML", en: "Text for an XML file"), input: .string,
  result: .fixed(.markup), canFail: false
) { arguments in
  .markup(xmlText(arguments.input.text))
}

private let dateFilter = FilterDefinition(
  "date_vi",
  Wording(
    vi: "Ngày bằng tiếng Việt: `long`, `short` hoặc `iso`",
    en: "A date in Vietnamese: `long`, `short` or `iso`"),
  input: .record("Date"), parameters: [Parameter("style", .string, default: .string("long"))],
  result: .fixed(.string), canFail: false
) { arguments in
  guard case .record(let date) = arguments.input else { return .string("") }
  let style = arguments[0].text
  let name = ["long", "short", "iso"].contains(style) ? style : "long"
  return date.value(of: name) ?? .string("")
}

private let numberFilter = FilterDefinition(
  "number_vi", Wording(vi: "Số viết kiểu Việt Nam: 1.303", en: "A number as 1.303"),
  input: .number, result: .fixed(.string), canFail: false
) { arguments in
  switch arguments.input {
  case .int(let number): .string(formatNumber(number))
  case .float(let number): .string(formatNumber(number))
  default: .string("")
  }
}

private func plainNumberFilter(_ words: Words) -> FilterDefinition {
  FilterDefinition(
    "number",
    Wording(
      vi: "Số viết theo lối của ngôn ngữ trang: 1.303, 1,303",
      en: "A number as the page's language writes it: 1.303, 1,303"),
    input: .number, result: .fixed(.string), canFail: false
  ) { arguments in
    switch arguments.input {
    case .int(let number): .string(words.number(number))
    case .float(let number): .string(words.number(number))
    default: .string("")
    }
  }
}

/// A fixed text with a number in it, in the form that the number asks for.
private func pluralFilter(_ words: Words) -> FilterDefinition {
  FilterDefinition(
    "plural",
    Wording(
      vi:
        "Chữ cố định với số điền vào `%s`, ở dạng hợp với số ấy: `strings.profile_count|plural(3)`",
      en:
        "A fixed text with a number in its `%s`, in the form for it: `strings.profile_count|plural(3)`"
    ),
    input: .any, parameters: [Parameter("count", .int)], result: .fixed(.string), canFail: false
  ) { arguments in
    guard case .int(let number) = arguments[0] else { return .string("") }
    let text: String
    switch arguments.input {
    case .map(let forms):
      let category = words.rules.category(of: number).rawValue
      text = (forms[category] ?? forms["other"] ?? forms.values.last ?? .none).text
    default: text = arguments.input.text
    }
    return .string(Words.filled(text, words.number(number)))
  }
}

/// The forms of a fixed text for scripts, which choose among them as `Intl.PluralRules` tells them.
private let formsFilter = FilterDefinition(
  "forms",
  Wording(
    vi: "Các dạng của một chữ cố định đi với số: những cặp `other` và chữ, cho tệp lệnh",
    en:
      "The forms of a fixed text that goes with a number: pairs of `other` and its text, for scripts"
  ),
  input: .any, result: .fixed(.list(.tuple([.string, .string]))), canFail: false
) { arguments in
  guard case .map(let forms) = arguments.input else {
    return .list([.tuple([.string("other"), .string(arguments.input.text)])])
  }
  return .list(zip(forms.keys, forms.values).map { .tuple([.string($0), $1]) })
}

private let markdownFilter = FilterDefinition(
  "markdown", Wording(vi: "Chữ có Markdown ngắn", en: "A short text in Markdown"),
  input: .string, result: .fixed(.markup), canFail: false
) { arguments in
  let host = MarkdownHost(slug: { Vietnamese.slug($0) })
  return .markup(renderInlineMarkdown(arguments.input.text, host: host))
}

/// Where an asset of the theme is published; one that isn't there fails when templates load.
private func assetFilter(addresses: SiteAddresses, assets: ThemeAssets) -> FilterDefinition {
  assetFilter(
    "asset",
    Wording(vi: "Địa chỉ của một tệp trong `assets/`", en: "The address of an asset"), assets
  ) { name in assets.address(of: name).map { addresses.url($0) } }
}

private func integrityFilter(assets: ThemeAssets) -> FilterDefinition {
  assetFilter(
    "integrity",
    Wording(
      vi: "Dấu kiểm của một tệp trong `assets/`, cho thuộc tính `integrity`",
      en: "What a browser compares an asset with, for the attribute `integrity`"), assets
  ) { assets.integrity(of: $0) }
}

private func assetFilter(
  _ name: String, _ summary: Wording, _ assets: ThemeAssets,
  _ result: @escaping @Sendable (String) -> String?
) -> FilterDefinition {
  FilterDefinition(
    name, summary, input: .string, result: .fixed(.string)
  ) { (arguments) throws(TemplateFailure) in
    let name = arguments.input.text
    guard let result = result(name) else {
      throw TemplateFailure(
        .siteAssetUnknown, ["name": name],
        suggestions: nearMisses(for: name, among: assets.names).map { Suggestion($0) })
    }
    return .string(result)
  }
}

private let groupByLetterFilter = FilterDefinition(
  "group_by_letter",
  Wording(
    vi: "Nhóm các bài theo chữ cái đầu của tên", en: "Profiles by the letter of the given name"),
  input: .list(.record("ProfileCard")),
  result: .fixed(.list(.tuple([.string, .list(.record("ProfileCard"))]))), canFail: false
) { arguments in
  guard case .list(let cards) = arguments.input else { return .list([]) }
  var groups: [(letter: AlphabetLetter, cards: [Value])] = []
  for card in cards {
    guard case .record(let record) = card,
      let name = (record.value(of: "name") ?? .none).optionalText,
      let letter = letter(ofGivenName: name)
    else { continue }
    if let known = groups.firstIndex(where: { $0.letter == letter }) {
      groups[known].cards.append(card)
    } else {
      groups.append((letter, [card]))
    }
  }
  return .list(
    groups.sorted { $0.letter < $1.letter }.map {
      .tuple([.string($0.letter.text), .list($0.cards)])
    })
}

private let jsonFilter = FilterDefinition(
  "json",
  Wording(
    vi: "Giá trị dạng JSON, an toàn trong thẻ `script`",
    en: "The value as JSON, safe inside a `script` element"),
  input: .optional(.any), result: .fixed(.markup), canFail: false
) { arguments in
  var writer = ScriptJSON()
  writer.append(arguments.input)
  return .markup(writer.text)
}

extension Value {
  /// The text of a value that the checker knows to be text.
  var text: String { optionalText ?? "" }

  var optionalText: String? {
    switch self {
    case .string(let text), .markup(let text): text
    default: nil
    }
  }
}
