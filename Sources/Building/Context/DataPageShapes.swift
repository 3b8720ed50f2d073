import Content
import Diagnostics
import Templating

/// What a row has in a column, as built-in templates show it.
struct DataCellView: Sendable {
  let column: DataPages.Column
  let text: String
  /// The language of the text, where that is not the page's.
  let language: String?
}

let dataColumnShape = Shape<DataPages.Column>(
  "DataColumn", "Một cột của bảng mọi dòng.", "A column of the table of all rows.",
  [
    .init("name", .string, "Tên cột", "The column's name") { column, _ in .string(column.name) },
    .init("label", .string, "Chữ thay tên cột", "What the column is called") { column, _ in
      .string(column.label)
    },
    langField { $0.labelLanguage },
  ])

let dataCellShape = Shape<DataCellView>(
  "DataCell", "Một ô của tệp dữ liệu, để hiện ra.", "A cell of a data file, to be shown.",
  [
    .init("name", .string, "Tên cột", "The column's name") { cell, _ in
      .string(cell.column.name)
    },
    .init("label", .string, "Chữ thay tên cột", "What the column is called") { cell, _ in
      .string(cell.column.label)
    },
    .init(
      "label_lang", .optional(.string), "Ngôn ngữ của `label`, khi khác ngôn ngữ của trang",
      "The language of `label`, where that is not the page's"
    ) { cell, _ in Value(cell.column.labelLanguage) },
    .init("text", .string, "Chữ trong ô", "The words of the cell") { cell, _ in
      .string(cell.text)
    },
    .init(
      "url", .optional(.string), "Nơi ô dẫn tới, nếu là địa chỉ hoặc tệp của trang",
      "Where it leads, if it is an address or a file of the site"
    ) { cell, views in Value(cell.address(views)) },
    langField { $0.language },
  ])

extension DataCellView {
  fileprivate func address(_ views: SiteViews) -> String? {
    guard ["/", "http://", "https://"].contains(where: text.hasPrefix),
      !text.utf8.contains(UInt8(ascii: " "))
    else { return nil }
    return views.fileURL(Located(text, at: 0..<0), from: nil)
  }
}

/// A row with its page, as lists of rows show it. `row` is the type of what the file holds.
func dataRowType(_ name: String, row: TemplateType) -> RecordType {
  RecordType(
    name,
    Wording(vi: "Một dòng dữ liệu có trang riêng.", en: "A row of data with a page of its own."),
    fields: [
      RecordField("title", .string, Wording(vi: "Tiêu đề trang", en: "The title of its page")),
      RecordField("url", .string, Wording(vi: "Địa chỉ", en: "The address")),
      RecordField(
        "row", row, Wording(vi: "Dòng ấy; mỗi cột là một trường", en: "The row; columns are fields")
      ),
      RecordField(
        "cells", .list(.record(dataCellShape.type.name)),
        Wording(vi: "Các ô, theo cột của bảng", en: "Its cells, in the table's columns")),
      RecordField(
        "lang", .optional(.string),
        Wording(
          vi: "Ngôn ngữ của tiêu đề, khi khác ngôn ngữ của trang",
          en: "The language of the title, where that is not the page's")),
    ])
}

/// The same where it is not known what the file holds.
let anyDataRowType = dataRowType("DataRow", row: .any)

extension Value {
  /// A value of free data in words; nil for nothing and for what no one line can show.
  var cellText: String? {
    switch self {
    case .string(let text): text.isEmpty ? nil : text
    case .int(let number): String(number)
    case .float(let number): String(number).replacing(".", with: ",")
    case .bool(let flag): flag ? "có" : "không"
    case .list(let items):
      items.isEmpty ? nil : items.compactMap(\.cellText).joined(separator: "; ")
    default: nil
    }
  }

  /// What a row has in each column.
  var cells: [(name: String, text: String?)] {
    switch self {
    case .record(let record):
      record.type.fields.enumerated().map { ($0.element.name, record[$0.offset].cellText) }
    case .map(let map): zip(map.keys, map.values).map { ($0, $1.cellText) }
    default: []
    }
  }
}
