import Building
import Diagnostics
import SiteGraph
import Vietnamese

/// What `explain` says of a text: where its page is, or everything that keeps it off the site.
struct SourceExplanation {
  let source: ListedSource
  /// Whether the file has errors, which keep the whole site from being built.
  let hasErrors: Bool
  let language: MessageLanguage

  var text: String {
    let head = [source.file] + (source.title.isEmpty ? [] : ["“\(source.title)”"])
    return (head + (source.exclusion == nil ? published : withheld)).joined(separator: "\n")
  }

  private func words(_ vi: String, _ en: String) -> String { language == .vi ? vi : en }

  // MARK: On the site

  private var published: [String] {
    let address = source.address ?? ""
    let template = "templates/" + (source.template ?? "")
    var lines: [String] = []
    if hasErrors {
      lines.append(
        words(
          "Chưa lên trang: tệp có lỗi, và còn lỗi thì trang không được dựng lại.",
          "Not on the site yet: the file has errors, and with errors nothing is built."))
      lines.append(
        words(
          "Sửa xong sẽ ở: \(address) (mẫu \(template))",
          "Once they are mended: \(address) (template \(template))"))
    } else if let despite = source.shownDespite {
      let reason = despite.reason.wording.pattern(in: language)
      lines.append(
        words(
          "Chỉ có ở bản xem trước: \(address) (mẫu \(template)). Lý do: \(reason).",
          "Only in the preview: \(address) (template \(template)), because it \(reason)."))
    } else {
      lines.append(
        words(
          "Có trên trang: \(address) (mẫu \(template))",
          "On the site: \(address) (template \(template))"))
    }
    guard !source.lists.isEmpty else { return lines }
    return lines + [words("Đứng trong các danh sách:", "Stands in these lists:")]
      + source.lists.map { "  " + $0 }
  }

  // MARK: Not on the site

  private var withheld: [String] {
    guard let exclusion = source.exclusion else { return [] }
    let reason = exclusion.reason.wording.pattern(in: language)
    var lines = [words("Không có trên trang: \(reason).", "Not on the site: \(reason).")]
    if let until = exclusion.until {
      lines.append(
        words(
          "Tự lên trang: \(until.formatLong()).",
          "Appears by itself: \(until.formatLong(.english))."))
    }
    let reasons = source.objections.isEmpty ? [exclusion.reason] : source.objections
    guard reasons.count > 1 else {
      let remedy = exclusion.reason.remedy.pattern(in: language)
      return lines + [words("Cách làm: \(remedy).", "What to do: \(remedy).")]
    }
    lines.append(words("Để bài lên trang, còn phải:", "For it to be published:"))
    return lines + reasons.map { "  - " + $0.remedy.pattern(in: language) }
  }
}

/// Finds the file that people mean who do not write its path: by an address, a name without its ending
/// or the slug of a title.
struct SubjectSearch {
  private let wanted: String
  private let inspection: Inspection

  init(_ wanted: String, _ inspection: Inspection) {
    self.wanted = wanted
    self.inspection = inspection
  }

  var file: String? { byAddress ?? byName ?? byTitle }

  private var byAddress: String? {
    var address = wanted
    if address.hasPrefix(inspection.root) {
      address = "/" + address.dropFirst(inspection.root.count)
    }
    guard address.hasPrefix("/") else { return nil }
    return inspection.owners[address] ?? inspection.owners[address + "/"]
  }

  private var texts: [ListedSource] { inspection.sources.filter { $0.file.hasSuffix(".md") } }

  private var byName: String? {
    let found = texts.filter { source in
      let path = nfc(source.file).dropLast(3)
      return path == wanted || path.hasSuffix("/" + wanted)
    }
    return found.count == 1 ? found[0].file : nil
  }

  private var byTitle: String? {
    let wanted = slug(self.wanted)
    let found = texts.filter { !wanted.isEmpty && slug($0.title) == wanted }
    return found.count == 1 ? found[0].file : nil
  }
}
