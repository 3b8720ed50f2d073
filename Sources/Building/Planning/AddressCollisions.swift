import Content
import Diagnostics
import SiteGraph

/// Reports pages of two sources at one address, naming both, where that can be mended: at the slug or
/// the old address that was written, or at the pattern in the site's configuration.
func addressCollisions(_ jobs: [PageJob], paths: SitePaths) -> [UnplacedDiagnostic] {
  var owners: [String: Int] = Dictionary(minimumCapacity: jobs.count)
  var findings: [UnplacedDiagnostic] = []
  for index in jobs.indices {
    guard let first = owners[jobs[index].outputPath] else {
      owners[jobs[index].outputPath] = index
      continue
    }
    // Two pages of a further language meet where those of the site's own do.
    guard jobs[first].edition == 0 || jobs[first].edition != jobs[index].edition else { continue }
    findings.append(collision(jobs[first], jobs[index], paths: paths))
  }
  // Only old addresses are free enough to need a folder where another page is a file.
  for index in jobs.indices where jobs[index].isRedirect {
    guard let owner = fileAbove(jobs[index].outputPath, among: owners) else { continue }
    findings.append(collision(jobs[owner], jobs[index], paths: paths))
  }
  return findings
}

/// Whose file stands where a folder would have to be.
private func fileAbove(_ path: String, among owners: [String: Int]) -> Int? {
  var rest = path[...]
  while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
    rest = rest[..<slash]
    if let owner = owners[String(rest)] { return owner }
  }
  return nil
}

private func collision(_ owner: PageJob, _ other: PageJob, paths: SitePaths) -> UnplacedDiagnostic {
  let (first, second) = other.file == nil && owner.file != nil ? (other, owner) : (owner, other)
  var arguments = [
    "address": other.address, "first": describe(first), "second": describe(second),
  ]
  let pattern = paths.pattern(of: other.address)
  if case .dataRow(let data, _) = second.content {
    arguments["data"] = data.file
  } else if case .dataIndex(let data) = second.content {
    arguments["index"] = second.address
    return UnplacedDiagnostic(
      .siteAddressTaken, in: data.rule.file, at: second.written?.range ?? 0..<0, arguments)
  } else if second.isRedirect {
    arguments["alias"] = second.written?.value
  } else if let file = second.file {
    arguments["page"] = file
  } else {
    arguments["pattern"] = pattern?.value
  }
  guard let file = second.file else {
    return UnplacedDiagnostic(
      .siteAddressTaken, in: pattern == nil ? nil : paths.file, at: pattern?.range ?? 0..<0,
      arguments)
  }
  return UnplacedDiagnostic(
    .siteAddressTaken, in: file, at: second.written?.range ?? 0..<0, arguments)
}

extension PageJob {
  fileprivate var isRedirect: Bool { kind.name == PageKind.redirect.name }
}

extension SitePaths {
  /// The pattern of the site's own that an address comes from: the longest that fits.
  fileprivate func pattern(of address: String) -> Located<String>? {
    written.filter { address.hasPrefix($0.value.prefix { $0 != "{" }) }
      .max { $0.value.count < $1.value.count }
  }
}

/// Reports files that would be copied to the address of a page or of another file, and those that
/// would stand where a folder must be.
func fileCollisions(_ jobs: [PageJob], _ files: [CopiedFile]) -> [UnplacedDiagnostic] {
  var owners = pageOwners(of: Set(files.map { $0.output[...] }), among: jobs)
  for file in files {
    for folder in folders(of: file.output) where owners[folder] == nil {
      owners[folder] = file.name
    }
  }
  return files.compactMap { file in
    defer { owners[file.output[...]] = file.name }
    return owners[file.output[...]].map { owner in
      UnplacedDiagnostic(
        .siteAddressTaken, in: nil,
        ["address": "/" + file.output, "first": owner, "second": file.name, "copied": file.name])
    }
  }
}

/// Of these paths those that pages need, as a file or as a folder, each with the first that does.
private func pageOwners(
  of paths: Set<Substring>, among jobs: [PageJob]
) -> [Substring: String] {
  var owners: [Substring: String] = [:]
  let roots = Set(paths.map(root))
  for index in jobs.indices {
    let path = jobs[index].outputPath
    guard roots.contains(root(of: path[...])) else { continue }
    if paths.contains(path[...]), owners[path[...]] == nil {
      owners[path[...]] = describe(jobs[index])
    }
    for folder in folders(of: path) where paths.contains(folder) && owners[folder] == nil {
      owners[folder] = describe(jobs[index])
    }
  }
  return owners
}

/// The name in the root folder that an output path begins with.
private func root(of path: Substring) -> Substring {
  path.utf8.firstIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? path
}

/// The folders that an output file lies in, the innermost first.
private func folders(of path: String) -> some Sequence<Substring> {
  sequence(state: path[...]) { rest in
    guard let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) else { return nil }
    rest = rest[..<slash]
    return rest
  }
}

private func describe(_ job: PageJob) -> String {
  job.file ?? job.kind.summary.vi
}
