/// Which names a browser may know the server by.
///
/// A page of a stranger can have its own name lead to this machine (DNS rebinding) and then read what
/// the server says. It cannot make a browser write another name than its own into the `Host` field, nor
/// an address of numbers, which no name server answers for.
struct HostCheck: Sendable {
  private let names: Set<String>

  /// - Parameter names: what the machine is called in its network, and what the server was told to
  ///   listen at.
  init(names: [String]) {
    let own = names.map { $0.lowercased() }
    self.names = Set(own + own.map { $0 + ".local" } + ["localhost"])
  }

  /// Whether a `Host` field, with or without a port, names this server. Nothing at all comes from no
  /// browser.
  func accepts(_ field: String?) -> Bool {
    guard let field else { return true }
    guard let host = Self.host(of: field.lowercased()) else { return false }
    return Self.isNumeric(host) || names.contains(host) || host.hasSuffix(".localhost")
  }

  /// The field without its port; nil where that is none.
  private static func host(of field: String) -> String? {
    if field.hasPrefix("[") {
      guard let end = field.firstIndex(of: "]") else { return nil }
      let rest = field[field.index(after: end)...]
      return isPort(rest) ? String(field[...end]) : nil
    }
    let host = field.prefix { $0 != ":" }
    guard isPort(field[host.endIndex...]) else { return nil }
    return host.hasSuffix(".") ? String(host.dropLast()) : String(host)
  }

  private static func isPort(_ text: Substring) -> Bool {
    text.isEmpty || text.first == ":" && text.dropFirst().utf8.allSatisfy { 0x30...0x39 ~= $0 }
  }

  private static func isNumeric(_ host: String) -> Bool {
    if host.hasPrefix("[") {
      return host.dropFirst().dropLast().utf8.allSatisfy {
        0x30...0x39 ~= $0 || 0x61...0x66 ~= $0 || $0 == 0x3A || $0 == 0x2E
      }
    }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil && !$0.hasPrefix("+") }
  }
}
