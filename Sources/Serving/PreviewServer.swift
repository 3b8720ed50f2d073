package import Diagnostics
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where and how the server listens.
package struct ServingOptions: Sendable {
  /// A name or an address; the loopback unless it is told otherwise.
  package var host = "127.0.0.1"
  /// The first port to try; 0 for any.
  package var port = 4000
  /// How many ports after the first are tried when it is taken.
  package var furtherPorts = 50
  package var language = MessageLanguage.vi
  /// Open pages load themselves again when they change.
  package var reloads = true
  /// Open pages go to the page that was changed.
  package var navigates = false
  /// Whether the preview shows just what the public sees.
  package var showsAsPublished = false
  /// What the machine is called by others.
  package var machineNames: [String] = []

  package init() {}
}

/// Why a server cannot listen.
package struct ListenFailure: Error, Sendable {
  /// The last port that was tried.
  package let port: Int
  /// The system's error number; 0 where it gave none.
  package let code: Int32
  package let reason: String
}

/// Serves a site to browsers and tells open pages of changes.
package final class PreviewServer: Sendable {
  private let options: ServingOptions
  private let responder: Responder
  private let audience: Audience
  private let running = Mutex<Running?>(nil)

  private struct Running {
    let server: Server<HTTP1Channel>
    let task: Task<Void, Never>
    let beat: Task<Void, Never>
  }

  package init(_ site: PreviewedSite, options: ServingOptions) {
    self.options = options
    audience = Audience(
      site: site, language: options.language, navigates: options.navigates)
    responder = Responder(
      site: site, language: options.language,
      hosts: HostCheck(names: options.machineNames + [options.host]), reloads: options.reloads,
      showsAsPublished: options.showsAsPublished)
  }

  /// Begins to listen, at the first port that is free, and says which that is.
  package func start() async -> Result<Int, ListenFailure> {
    var port = options.port
    while true {
      let outcome = await listen(at: port)
      guard case .failure(let failure) = outcome, failure.code == EADDRINUSE, port > 0,
        port < min(options.port + options.furtherPorts, 65_535)
      else { return outcome }
      port += 1
    }
  }

  private func listen(at port: Int) async -> Result<Int, ListenFailure> {
    let (outcomes, outcome) = AsyncStream<Result<Int, ListenFailure>>.makeStream()
    let server = Server(
      childChannelSetup: HTTP1Channel { [responder, audience] request, writer, _ in
        try await respond(to: request, writer, responder, audience)
      },
      configuration: ServerConfiguration(
        address: .hostname(options.host, port: port), serverName: nil),
      onServerRunning: { outcome.yield(.success($0.localAddress?.port ?? port)) },
      eventLoopGroup: MultiThreadedEventLoopGroup.singleton,
      logger: Logger(label: "serving") { _ in SwiftLogNoOpLogHandler() })
    let task = Task {
      do {
        try await server.run()
      } catch {
        let code = (error as? IOError)?.errnoCode ?? 0
        outcome.yield(.failure(ListenFailure(port: port, code: code, reason: words(for: error))))
      }
      outcome.finish()
    }
    var iterator = outcomes.makeAsyncIterator()
    let none = Result<Int, ListenFailure>.failure(ListenFailure(port: port, code: 0, reason: ""))
    let first = await iterator.next() ?? none
    guard case .success = first else { return first }
    let beat = Task { [audience] in
      while (try? await Task.sleep(for: .seconds(15))) != nil { audience.beat() }
    }
    running.withLock { $0 = Running(server: server, task: task, beat: beat) }
    return first
  }

  /// Tells the open pages what came of a change.
  package func tell(_ update: PreviewUpdate) { audience.tell(update) }

  /// Ends all connections, open event streams too; those that don't end are cut after a second.
  package func stop() async {
    guard let running = running.withLock({ $0 }) else { return }
    running.beat.cancel()
    audience.close()
    let quiet = Task { try? await running.server.shutdownGracefully() }
    let limit = Task {
      if (try? await Task.sleep(for: .seconds(1))) != nil { running.task.cancel() }
    }
    await running.task.value
    limit.cancel()
    await quiet.value
  }
}

/// What the system says of a failure to listen.
private func words(for error: any Error) -> String {
  (error as? IOError).map { String(cString: strerror($0.errnoCode)) } ?? "\(error)"
}
