package import Diagnostics

extension ValueType {
  /// The type as authors read it.
  package var title: Wording {
    switch self {
    case .text: Wording(vi: "chữ", en: "text")
    case .texts: Wording(vi: "danh sách chữ", en: "list of texts")
    case .boolean: Wording(vi: "có/không", en: "yes or no")
    case .number: Wording(vi: "số", en: "number")
    case .year: Wording(vi: "năm", en: "year")
    case .years: Wording(vi: "các năm", en: "years")
    case .date: Wording(vi: "ngày", en: "date")
    case .address: Wording(vi: "địa chỉ", en: "address")
    case .path: Wording(vi: "tệp", en: "file")
    case .slug: Wording(vi: "mã không dấu", en: "ASCII id")
    case .reference(let entity): entity
    case .references(let entity): Wording(vi: "các \(entity.vi)", en: "list: \(entity.en)")
    case .choice(let titles): Self.joined(titles, vi: "một trong", en: "one of")
    case .choices(let titles): Self.joined(titles, vi: "những", en: "some of")
    case .group(let entity): Wording(vi: "nhóm khóa: \(entity.vi)", en: "group: \(entity.en)")
    case .groups(let entity):
      Wording(vi: "danh sách nhóm khóa: \(entity.vi)", en: "list of groups: \(entity.en)")
    }
  }

  private static func joined(_ titles: [Wording], vi: String, en: String) -> Wording {
    Wording(
      vi: "\(vi): \(titles.map(\.vi).joined(separator: " · "))",
      en: "\(en): \(titles.map(\.en).joined(separator: " · "))")
  }
}
