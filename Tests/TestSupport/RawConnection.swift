import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A connection to a port of this machine on which a test writes and reads bytes.
package final class RawConnection: Sendable {
  private let socket: Int32

  /// Connects to a port of the loopback.
  package init(port: Int) throws {
    #if canImport(Glibc)
      socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      socket = Darwin.socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var limit = timeval(tv_sec: 60, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { connect(socket, $0, size) }
    }
    guard result == 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
  }

  deinit { close(socket) }

  /// Writes a text.
  package func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = write(socket, bytes, bytes.count)
  }

  /// What comes next; nothing at the end, or when nothing comes for long.
  package func receive() -> String {
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = read(socket, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  /// All that comes until a text has come, the other side has closed, or a minute has passed.
  package func receive(until mark: String? = nil) -> String {
    var text = ""
    let end = Date.now + 60
    while Date.now < end, mark.map({ !text.contains($0) }) ?? true {
      let more = receive()
      if more.isEmpty { break }
      text += more
    }
    return text
  }
}

/// An answer as it came over the wire.
package struct RawAnswer: Sendable {
  package let status: Int
  package let fields: [String: String]
  package let body: String

  package init(_ text: String) {
    let parts = text.components(separatedBy: "\r\n\r\n")
    let lines = parts[0].components(separatedBy: "\r\n")
    status = Int(lines[0].split(separator: " ").dropFirst().first ?? "") ?? 0
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      let pair = line.split(separator: ":", maxSplits: 1).map(String.init)
      if pair.count == 2 {
        fields[pair[0].lowercased()] = pair[1].trimmingCharacters(in: .whitespaces)
      }
    }
    self.fields = fields
    body = parts.dropFirst().joined(separator: "\r\n\r\n")
  }
}

/// Asks for one thing on a connection of its own.
package func ask(
  _ port: Int, _ target: String, method: String = "GET", fields: [String] = [],
  host: String? = "localhost"
) throws -> RawAnswer {
  let connection = try RawConnection(port: port)
  let head =
    ["\(method) \(target) HTTP/1.1"] + (host.map { ["Host: \($0)"] } ?? [])
    + ["Connection: close"] + fields
  connection.send(head.joined(separator: "\r\n") + "\r\n\r\n")
  return RawAnswer(connection.receive(until: nil))
}
