import Content
import Templating

extension PageContexts {
  func dataRow(_ name: String, _ data: DataPages, _ page: DataPages.Page) -> Value {
    switch name {
    case "row": views.dataRow(page.row, of: data)
    case "cells":
      dataCellShape.list(
        cells(of: page, data, columns: data.labels.map(\.column)).filter { !$0.text.isEmpty }, views
      )
    default: .none
    }
  }

  func dataIndex(_ name: String, _ data: DataPages) -> Value {
    switch name {
    case "columns": Value(data.indexColumns.map { label(of: $0, data) })
    case "rows": .list(data.pages.map { entry(of: $0, data) })
    case "total": .int(data.pages.count)
    default: .none
    }
  }

  func dataPage(_ job: PageJob, _ data: DataPages, _ page: DataPages.Page) -> PageView {
    var breadcrumbs = [homeLink]
    if let index = data.rule.index {
      breadcrumbs.append(LinkView(title: index.title, url: index.address.value))
    }
    return PageView(
      kind: PageKind.dataPage.name, title: page.title, description: page.description,
      address: job.address, breadcrumbs: breadcrumbs)
  }

  func dataIndexPage(_ job: PageJob, _ data: DataPages) -> PageView {
    PageView(
      kind: PageKind.dataIndex.name, title: data.rule.index?.title ?? "",
      description: data.rule.index?.description, address: job.address, breadcrumbs: [homeLink])
  }

  private func entry(of page: DataPages.Page, _ data: DataPages) -> Value {
    .record(
      Record(
        views.dataRowType(of: data),
        slots: [
          .string(page.title), .string(views.url(page.address)),
          views.dataRow(page.row, of: data),
          dataCellShape.list(cells(of: page, data, columns: data.indexColumns), views),
        ]))
  }

  private func cells(
    of page: DataPages.Page, _ data: DataPages, columns: [String]
  ) -> [DataCellView] {
    let cells = views.dataRow(page.row, of: data).cells
    return columns.map { column in
      DataCellView(
        name: column, label: label(of: column, data),
        text: cells.first { $0.name == column }?.text ?? "")
    }
  }

  private func label(of column: String, _ data: DataPages) -> String {
    data.labels.first { $0.column == column }?.label ?? column
  }
}

extension SiteViews {
  /// A row as templates see it.
  fileprivate func dataRow(_ row: Int, of pages: DataPages) -> Value {
    guard let rows = data?.rows(of: pages.name), rows.indices.contains(row) else { return .none }
    return rows[row]
  }

  fileprivate func dataRowType(of pages: DataPages) -> RecordType {
    data?.rowTypes[pages.name] ?? anyDataRowType
  }
}
