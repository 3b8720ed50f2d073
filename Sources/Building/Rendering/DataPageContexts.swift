import Content
import SiteGraph
import Templating

extension PageContexts {
  func dataRow(_ name: String, _ data: DataPages, _ page: DataPages.Page) -> Value {
    switch name {
    case "row": views.dataRow(page.row, of: data)
    case "cells":
      dataCellShape.list(
        cells(of: page, data, columns: data.columns).filter { !$0.text.isEmpty }, views)
    default: .none
    }
  }

  func dataIndex(_ name: String, _ data: DataPages) -> Value {
    switch name {
    case "columns": dataColumnShape.list(data.indexColumns, views)
    case "rows": .list(data.pages.map { entry(of: $0, data) })
    case "total": .int(data.pages.count)
    default: .none
    }
  }

  func dataPage(_ job: PageJob, _ data: DataPages, _ page: DataPages.Page) -> PageView {
    var breadcrumbs = [homeLink]
    if let index = data.index {
      breadcrumbs.append(
        LinkView(
          title: index.title, url: index.address, language: language(of: index.languages)))
    }
    return PageView(
      kind: PageKind.dataPage.name, title: page.title, description: page.description,
      address: job.address, breadcrumbs: breadcrumbs)
  }

  func dataIndexPage(_ job: PageJob, _ data: DataPages) -> PageView {
    PageView(
      kind: PageKind.dataIndex.name, title: data.index?.title ?? "",
      description: data.index?.description, address: job.address, breadcrumbs: [homeLink])
  }

  /// The language of a title that is there in some languages, where that is not the page's.
  func language(of languages: [String]) -> String? {
    languages.contains(views.words.language) ? nil : views.graph.original
  }

  private func entry(of page: DataPages.Page, _ data: DataPages) -> Value {
    .record(
      Record(
        views.dataRowType(of: data),
        slots: [
          .string(page.title), .string(views.url(page.address)),
          views.dataRow(page.row, of: data),
          dataCellShape.list(cells(of: page, data, columns: data.indexColumns), views),
          Value(language(of: page.languages)),
        ]))
  }

  private func cells(
    of page: DataPages.Page, _ data: DataPages, columns: [DataPages.Column]
  ) -> [DataCellView] {
    let cells = views.dataRow(page.row, of: data).cells
    func text(_ column: String) -> String? { cells.first { $0.name == column }?.text }
    return columns.map { column in
      let translated = column.translated.flatMap(text)
      return DataCellView(
        column: column, text: translated ?? text(column.name) ?? "",
        language: translated == nil ? data.original : nil)
    }
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
