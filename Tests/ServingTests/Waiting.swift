import Dispatch
import TestSupport

/// Does what waits for others on a thread of its own: the few threads of tasks are the server's, too.
func aside<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    DispatchQueue(label: "waiting").async { continuation.resume(with: Result(catching: body)) }
  }
}

/// Asks for one thing on a connection of its own.
func ask(
  _ port: Int, _ target: String, method: String = "GET", fields: [String] = [],
  host: String = "localhost"
) async throws -> RawAnswer {
  try await aside {
    try TestSupport.ask(port, target, method: method, fields: fields, host: host)
  }
}
