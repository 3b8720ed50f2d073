import Bytes
import Content
package import Diagnostics
package import Files
import Markdown
import Search
import SiteGraph

/// A page that answers a query.
package struct FoundPage: Sendable {
  package let title: String
  /// From the site's root.
  package let address: String
  package let score: Int
}

/// What queries find in a site.
package struct SearchReport: Sendable {
  package var log = DiagnosticLog()
  package var language = "vi"
  /// For each query the pages, best first.
  package var found: [[FoundPage]] = []
}

/// Searches a site without building it, in the way of its search page.
package func search(
  _ options: BuildOptions, for queries: [String]
) throws(FileError) -> SearchReport {
  var report = SearchReport()
  let folder = try Folder(options.source)
  let scan = try scanSite(folder, jobs: options.jobs, log: &report.log)
  guard let assembled = try assemble(scan, options, folder: folder, log: &report.log) else {
    return report
  }
  report.language = assembled.site.content.configuration.language
  let corpus = SearchCorpus(assembled.prepared.views, bodies: assembled.prepared.bodies)
  let engine = SearchEngine(corpus.terms(of: assembled.site, after: nil, jobs: options.jobs))
  report.found = queries.map { query in
    engine.search(query).map { hit in
      FoundPage(
        title: corpus.title(hit.document), address: corpus.address(hit.document), score: hit.score)
    }
  }
  return report
}

/// The index of the site in each of its languages, where it has one, and what stands for its documents and their order.
func searchFiles(
  _ assembled: AssembledSite, _ renderer: PageRenderer, in output: String, jobs: Int
) -> (files: [CopiedFile], corpus: ContentDigest) {
  guard assembled.site.content.configuration.hasSearch else { return ([], .blank) }
  let corpora = assembled.prepared.editions.map {
    SearchCorpus($0.views, bodies: assembled.prepared.bodies)
  }
  // The documents of every edition are the same, each below its own prefix.
  let documents = corpora[0].digest
  let files = corpora.flatMap { corpus in
    let files = SearchFiles(corpus, jobs: jobs)
    let earlier = EarlierIndex(
      assembled, renderer, corpus: corpus, documents: documents, files: files, in: output)
    return files.made(
      from: corpus.terms(of: assembled.site, after: earlier, jobs: jobs), after: earlier)
  }
  return (files, documents)
}

extension SearchCorpus {
  /// The terms of all documents, with the abbreviations of the site or, if it has none, the usual ones.
  fileprivate func terms(
    of site: ReadSite, after earlier: EarlierIndex?, jobs: Int
  ) -> SearchTerms {
    var options = SearchTerms.Options()
    options.jobs = jobs
    let entries = site.glossary.entries
    if !entries.isEmpty {
      options.glossary = SearchGlossary(entries.map { (short: $0.short, long: $0.long) })
    }
    guard let earlier else {
      return SearchTerms(count: items.count, options: options) { document($0) }
    }
    return SearchTerms.updated(
      earlier.shards, count: items.count, changed: earlier.changed, options: options
    ) { document($0) }
  }

  fileprivate func title(_ number: Int) -> String {
    switch items[number] {
    case .page(let index): views.graph.pages[index].page.title.value
    case .campaign(let index): views.graph.campaigns[index].campaign.title.value
    case .profile(let index): views.graph.profiles[index].profile.title.value
    }
  }
}
