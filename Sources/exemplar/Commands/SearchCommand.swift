import ArgumentParser
import Building
import Diagnostics
import Files

/// `exemplar search`: what the site's own search finds.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Tìm như trang tìm kiếm. (Search as the search page does.)")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  @Argument(
    help: ArgumentHelp("Những chữ cần tìm. (The words to look for.)", valueName: "chữ"))
  var words: [String] = []

  @OptionGroup var site: SiteOptions

  @Option(help: "text, json")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "Số trang in ra nhiều nhất; 0 là tất cả. (How many pages at most; 0 for all.)",
      valueName: "số"))
  var limit = 20

  @Option(
    help: ArgumentHelp(
      "Tệp có mỗi dòng một lần tìm. (A file with a query on each line.)", valueName: "tệp"))
  var queries: String?

  func validate() throws {
    let language = site.language(site: nil)
    if words.isEmpty == (queries == nil) {
      throw ValidationError(
        language == .vi
          ? "viết những chữ cần tìm, hoặc --queries với tên tệp"
          : "write the words to look for, or --queries with the name of a file")
    }
    if limit < 0 { throw ValidationError("--limit: \(language == .vi ? "từ 0" : "from 0")") }
  }

  func run() throws {
    let options = try site.checkedOptions()
    let report: SearchReport
    let texts: [String]
    do {
      texts = try queryTexts()
      report = try search(options, for: texts)
    } catch {
      throw worldFailed(error, language: site.language(site: nil))
    }
    let language = site.language(site: report.language)
    switch format {
    case .text:
      Terminal.print(
        zip(texts, report.found).map { text($0, $1, language) }.joined(separator: "\n"))
    case .json: Terminal.print(json(Array(zip(texts, report.found))))
    }
    if report.log.hasErrors {
      Terminal.printError(
        DiagnosticFormat.human.render(
          report.log.sorted().filter { $0.severity == .error }, language: language,
          colour: Terminal.usesColour))
      throw Status.contentHasErrors
    }
  }

  private func queryTexts() throws(FileError) -> [String] {
    guard let queries else { return [words.joined(separator: " ")] }
    let slash = queries.lastIndex(of: "/")
    let folder = try Folder(slash.map { String(queries[...$0]) } ?? ".")
    let name = slash.map { String(queries[queries.index(after: $0)...]) } ?? queries
    let text = String(decoding: try folder.read(name), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    return (lines.last == "" ? lines.dropLast() : lines[...]).map(String.init)
  }

  private func shown(_ found: [FoundPage]) -> [FoundPage] {
    limit == 0 ? found : Array(found.prefix(limit))
  }

  private func text(
    _ query: String, _ found: [FoundPage], _ language: MessageLanguage
  ) -> String {
    let count =
      language == .vi
      ? (found.isEmpty ? "Không tìm thấy trang nào" : "\(found.count) trang")
      : (found.isEmpty ? "Nothing found" : found.count == 1 ? "1 page" : "\(found.count) pages")
    return
      (["\(count): \(terminalLine(query))"]
      + shown(found).map { "\($0.address)\n  \(terminalLine($0.title))" })
      .joined(separator: "\n")
  }

  private func json(_ answers: [(query: String, found: [FoundPage])]) -> String {
    var writer = JSONWriter()
    writer.array(answers) { writer, answer in
      writer.object {
        $0.member("query", answer.query)
        $0.member("total", answer.found.count)
        $0.member("pages") {
          $0.array(shown(answer.found)) { writer, page in
            writer.object {
              $0.member("url", page.address)
              $0.member("title", page.title)
              $0.member("score", page.score)
            }
          }
        }
      }
    }
    return writer.text
  }
}
