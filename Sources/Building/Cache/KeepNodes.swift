import Content
import Diagnostics
import SiteGraph
import Threads
import Vietnamese

/// Keeps what was found of the published profiles for the next build.
struct NodeKeeping {
  private let assembled: AssembledSite
  private let renderer: PageRenderer
  private let lasting: LastingFacts

  init(
    _ assembled: AssembledSite, _ renderer: PageRenderer, findings: [Diagnostic], today: CivilDate
  ) {
    self.assembled = assembled
    self.renderer = renderer
    lasting = LastingFacts(findings: findings, tied: assembled.prepared.named.tied, today: today)
  }

  /// Where they stand. A run of an earlier build in which everything still holds stays where it is.
  ///
  /// Nothing is kept of profiles whose front matter names other texts, as one may be the page of another
  /// profile.
  func records(_ keeper: TextKeeper, jobs: Int) -> [TextRecord] {
    let nodes = assembled.prepared.views.graph.profiles
    let profiles = nodes.indices.filter { !lasting.tied.contains(nodes[$0].file) }
    let earlier = assembled.memory.earlier?.cache.head.nodes ?? []
    guard keeper.continues, !earlier.isEmpty else { return write(profiles, keeper, jobs: jobs) }
    let runs = parallelMap(count: profiles.count, jobs: jobs, makeWorker: { _ in 0 }) {
      index, _ -> Int? in holding(profiles[index])?.run
    }
    var counts = Array(repeating: 0, count: earlier.count)
    for case let run? in runs { counts[run] += 1 }
    let whole = earlier.indices.map { counts[$0] == earlier[$0].count }
    let others = zip(profiles, runs).filter { $1.map { !whole[$0] } ?? true }.map(\.0)
    return earlier.indices.filter { whole[$0] }.map { earlier[$0] }
      + write(others, keeper, jobs: jobs)
  }

  /// Writes what is kept of some profiles, in runs.
  private func write(_ profiles: [Int], _ keeper: TextKeeper, jobs: Int) -> [TextRecord] {
    let length = KeptNode.runLength
    let starts = Array(stride(from: 0, to: profiles.count, by: length))
    return parallelMap(count: starts.count, jobs: jobs, run: 1, makeWorker: { _ in 0 }) {
      number, _ -> TextRecord? in
      let run = profiles[starts[number]...].prefix(length).compactMap { kept($0) }
      guard !run.isEmpty else { return nil }
      var record = keeper.keep(run, of: "", source: .blank)
      record?.count = run.count
      return record
    }.compactMap(\.self)
  }

  /// What an earlier build kept of a profile of the graph, where that still holds.
  private func holding(_ index: Int) -> KeptNode? {
    let node = assembled.prepared.views.graph.profiles[index]
    guard let earlier = renderer.earlierNode(index),
      (earlier.facts != nil) == lasting.areKept(of: node), earlier.views == views(of: node)
    else { return nil }
    return earlier
  }

  private func views(of node: ProfileNode) -> Int {
    assembled.prepared.views.shownViews.counts[node.address] ?? 0
  }

  /// What is kept of a profile of the graph; nil where too little is known of it.
  private func kept(_ index: Int) -> KeptNode? {
    if let earlier = holding(index) { return earlier }
    let node = assembled.prepared.views.graph.profiles[index]
    guard let source = assembled.site.memory.digests[node.file],
      let card = renderer.cardDigest(index)
    else { return nil }
    let kept = KeptNode()
    kept.file = node.file
    kept.source = source
    kept.address = node.address
    kept.card = card
    kept.views = views(of: node)
    if lasting.areKept(of: node) {
      kept.facts = node.facts
      kept.usedFiles = assembled.prepared.named.used[node.file] ?? []
    }
    return kept
  }
}

/// Tells the profiles of which `link` would find the same in a later build of the same day.
struct LastingFacts {
  /// The files whose front matter names other texts: one may be the page of another profile.
  let tied: Set<String>
  /// The files with findings, which must be found again.
  private let withFindings: Set<String>
  private let today: CivilDate

  init(findings: [Diagnostic], tied: Set<String>, today: CivilDate) {
    self.tied = tied
    self.today = today
    withFindings = Set(findings.compactMap { $0.place?.file })
  }

  /// Whether nothing was wrong with a profile, it names no other text, and it doesn't depend on the hour
  /// whether it is published.
  func areKept(of node: ProfileNode) -> Bool {
    !tied.contains(node.file) && !withFindings.contains(node.file) && node.facts.expires == nil
      && node.facts.published.map { $0.value.firstDay < today } ?? true
  }
}
