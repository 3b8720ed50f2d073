import Content
import Diagnostics
import SiteGraph

extension Planner {
  /// Rows of data: a page each, and one that lists them.
  ///
  /// - Parameter all: the kinds of page of each rule, which are the same in every language.
  mutating func planDataPages(_ all: [[PageKind]]) {
    for (data, kinds) in zip(graph.dataPages, all) {
      for page in data.pages {
        add(
          PageJob(
            kind: kinds[0], address: page.address, content: .dataRow(data, page), file: data.file,
            written: Located(page.address, at: page.range)))
      }
      guard let index = data.index else { continue }
      add(
        PageJob(
          kind: kinds[1], address: index.address, content: .dataIndex(data), file: data.file,
          written: data.rule.index?.address))
    }
  }
}

/// The kinds of page that the rows of each data file have, each file its own since templates see what
/// it holds: that of the rows, then that of the index where there is one.
func dataPageKinds(of all: [DataPages]) -> [[PageKind]] {
  all.enumerated().map { number, data in
    // Two rules may make pages of one file.
    let earlier = all[..<number].count { $0.name == data.name }
    let name = data.name + (earlier > 0 ? ".\(earlier + 1)" : "")
    let row = PageKind.dataPage.of(data, named: name, template: data.rule.template?.value)
    guard let index = data.rule.index else { return [row] }
    return [row, PageKind.dataIndex.of(data, named: name, template: index.template?.value)]
  }
}

extension PageKind {
  fileprivate func of(_ data: DataPages, named name: String, template: String?) -> PageKind {
    PageKind(
      "\(self.name).\(name)", (template.map { [$0] } ?? []) + templates,
      "\(summary.vi): `\(data.name)`", "\(summary.en): `\(data.name)`", context, data: data.name)
  }
}
