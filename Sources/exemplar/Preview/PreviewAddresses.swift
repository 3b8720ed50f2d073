import Serving

/// The addresses of a preview.
struct PreviewAddresses {
  /// For a browser on this machine.
  let own: String
  /// For other machines in the network.
  let others: [String]
  /// Whether other machines can see it.
  let isPublic: Bool

  /// - Parameter host: what the server listens at.
  init(host: String, port: Int) {
    func address(_ host: String) -> String {
      "http://" + (host.contains(":") ? "[\(host)]" : host) + ":\(port)/"
    }
    isPublic = !LocalNetwork.isLoopback(host)
    let isEverything = LocalNetwork.isEverything(host)
    own = address(!isPublic || isEverything ? "localhost" : host)
    others = !isPublic ? [] : isEverything ? LocalNetwork.addresses.map(address) : [own]
  }
}
