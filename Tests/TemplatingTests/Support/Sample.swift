import Diagnostics

@testable import Templating

/// A small schema with values, for tests of types.
enum Sample {
  private static let nothing = Wording(vi: "", en: "")

  private static func field(_ name: String, _ type: TemplateType) -> RecordField {
    RecordField(name, type, nothing)
  }

  private static let photo = RecordType(
    "Photo", nothing, fields: [field("src", .string), field("credit", .optional(.string))])
  private static let award = RecordType(
    "Award", nothing, fields: [field("name", .string), field("year", .int)])
  private static let profile = RecordType(
    "Profile", nothing,
    fields: [
      field("title", .string), field("summary", .optional(.string)),
      field("photo", .optional(.record("Photo"))), field("awards", .list(.record("Award"))),
      field("body", .markup),
    ])
  private static let site = RecordType(
    "Site", nothing, fields: [field("title", .string), field("logo", .optional(.string))])

  private static let shout = FilterDefinition(
    "shout", nothing, input: .string, result: .fixed(.string), canFail: false
  ) { arguments throws(TemplateFailure) in
    .string((PythonValue.text(arguments.input) ?? "").uppercased() + "!")
  }

  private static let today = FunctionDefinition(
    "today", nothing, result: .fixed(.string), isPure: false
  ) { _ throws(TemplateFailure) in .string("2026-11-21") }

  static let schema = TemplateSchema(
    records: [photo, award, profile, site], filters: [shout], functions: [today])

  static let context = [
    ContextName("profile", .record("Profile"), nothing), ContextName("n", .int, nothing),
    ContextName("data", .any, nothing), ContextName("url", .string, nothing),
  ]

  static let values: [Value] = [
    .record(
      Record(
        profile,
        slots: [
          .string("Người <thợ>"), .none,
          .record(Record(photo, slots: [.string("/a.jpg"), .none])),
          .list([
            .record(Record(award, slots: [.string("Bằng khen"), .int(2024)])),
            .record(Record(award, slots: [.string("Huân chương"), .int(2025)])),
          ]),
          .markup("<p>x</p>"),
        ])),
    .int(3),
    .map(ValueMap([("n", .int(1)), ("list", .list([.int(1)])), ("text", .string("t"))])),
    .string("/b/"),
  ]

  static let constants: [String: Value] = [
    "site": .record(Record(site, slots: [.string("Gương & sáng"), .none])),
    "strings": .map(ValueMap([("home", .string("Trang chủ"))])),
    "menu": .list(
      ["/a/", "/b/"].map { .map(ValueMap([("url", .string($0)), ("label", .string("<\($0)>"))])) }),
  ]
}
