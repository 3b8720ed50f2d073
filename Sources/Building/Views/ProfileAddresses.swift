import Content
import SiteGraph

/// The profiles by every address that leads to them: their own, and the old ones.
struct ProfileAddresses {
  private(set) var profiles: [String: Int] = [:]
  private let addresses: SiteAddresses

  init(_ graph: SiteGraph, _ plan: Plan) {
    addresses = SiteAddresses(baseURL: graph.configuration.baseURL.value)
    for (index, node) in graph.profiles.enumerated() { profiles[node.address] = index }
    for language in graph.configuration.languages {
      for (index, node) in graph.profiles.enumerated() {
        profiles["/" + language.code.value + node.address] = index
      }
    }
    for job in plan.jobs {
      guard case .redirect(let target) = job.content, let profile = profiles[target] else {
        continue
      }
      profiles[job.address] = profiles[job.address] ?? profile
    }
  }

  /// The profile at an address as people write it: from the site's root or the server's, whole, with
  /// or without its last slash.
  func profile(at written: String) -> Int? {
    for prefix in ["", addresses.origin + addresses.basePath, addresses.basePath]
    where written.hasPrefix(prefix) {
      let address = prefix.isEmpty ? written : "/" + written.dropFirst(prefix.count)
      if let profile = profiles[address] ?? profiles[address + "/"] { return profile }
    }
    return nil
  }
}
