#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What this machine is called in its network.
package enum LocalNetwork {
  /// The name of the machine; nothing where it has none.
  package static var machineNames: [String] {
    var name = [CChar](repeating: 0, count: 256)
    guard gethostname(&name, name.count - 1) == 0 else { return [] }
    let text = String(
      decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return text.isEmpty ? [] : [text]
  }

  /// The IPv4 addresses by which others reach this machine: those of private networks first, where
  /// phones are.
  package static var addresses: [String] {
    var first: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&first) == 0 else { return [] }
    defer { freeifaddrs(first) }
    var found: [String] = []
    var next = first
    while let interface = next {
      if let address = address(of: interface.pointee), !isLoopback(address) {
        found.append(address)
      }
      next = interface.pointee.ifa_next
    }
    return found.filter(isPrivate) + found.filter { !isPrivate($0) }
  }

  private static func address(of interface: ifaddrs) -> String? {
    guard let address = interface.ifa_addr, Int32(address.pointee.sa_family) == AF_INET,
      interface.ifa_flags & UInt32(bitPattern: Int32(IFF_UP)) != 0
    else { return nil }
    var number = UnsafeRawPointer(address).loadUnaligned(as: sockaddr_in.self).sin_addr
    var text = [CChar](repeating: 0, count: Int(INET_ADDRSTRLEN))
    guard inet_ntop(AF_INET, &number, &text, socklen_t(text.count)) != nil else { return nil }
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether only this machine itself can reach a name or an address.
  package static func isLoopback(_ host: String) -> Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host.hasPrefix("127.") || host == "::1"
  }

  /// Whether a host stands for all addresses of the machine.
  package static func isEverything(_ host: String) -> Bool { host == "0.0.0.0" || host == "::" }

  /// RFC 1918.
  private static func isPrivate(_ address: String) -> Bool {
    let parts = address.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 4 else { return false }
    return parts[0] == 10 || parts[0] == 192 && parts[1] == 168
      || parts[0] == 172 && 16...31 ~= parts[1]
  }
}
