import Content
import Diagnostics
import Templating

/// The record type of the fields that `site.yml` declares.
func customRecordType(_ declarations: [CustomFieldDeclaration]) -> RecordType {
  RecordType(
    "Custom", Wording(vi: "Các trường riêng của trang.", en: "The site's own fields."),
    fields: declarations.map { declaration in
      RecordField(
        declaration.name, templateType(of: declaration.type),
        Wording(vi: "Khai báo trong `site.yml`", en: "Declared in `site.yml`"))
    })
}

private func templateType(of type: CustomFieldDeclaration.FieldType) -> TemplateType {
  switch type {
  case .text: .optional(.string)
  case .number: .optional(.float)
  case .boolean: .optional(.bool)
  case .date: .optional(.record("Date"))
  case .list: .list(.string)
  }
}

extension SiteViews {
  /// The values of the site's own fields; one that a file lacks is `none`, or an empty list.
  func customRecord(_ fields: [CustomField]) -> Value {
    let slots = configuration.customFields.map { declaration -> Value in
      guard let field = fields.first(where: { $0.name == declaration.name }) else {
        return declaration.type == .list ? .list([]) : .none
      }
      switch field.value {
      case .text(let text): return .string(text)
      case .number(let number): return .float(number)
      case .boolean(let flag): return .bool(flag)
      case .date(let date): return self.date(date)
      case .list(let items): return Value(items)
      }
    }
    return .record(Record(customType, slots: slots))
  }
}
