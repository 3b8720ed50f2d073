import HTTPTypes
import HummingbirdCore
import NIOCore

/// Answers one request: at once, or with a stream of events that lasts as long as its page is open.
@concurrent
func respond(
  to request: Request, _ writer: consuming ResponseWriter, _ responder: Responder,
  _ audience: Audience
) async throws {
  if let target = eventTarget(request, responder) {
    return try await stream(to: request, target, writer, responder, audience)
  }
  let reply = responder.reply(to: request.head)
  var head = HTTPResponse(status: reply.status, headerFields: reply.fields)
  if reply.status != .notModified { head.headerFields[.contentLength] = String(reply.body.count) }
  let hasBody = request.method != .head && reply.status != .notModified
  try await writer.write(
    response: head,
    body: hasBody ? ResponseBody(byteBuffer: ByteBuffer(bytes: reply.body)) : ResponseBody())
}

/// The target of a request for events; nil for every other request, and for those of strangers.
private func eventTarget(_ request: Request, _ responder: Responder) -> RequestTarget? {
  guard request.method == .get, responder.hosts.accepts(request.head.authority),
    let path = request.head.path, path.hasPrefix(OwnAddress.events),
    let target = try? RequestTarget(path), target.path == OwnAddress.events
  else { return nil }
  return target
}

@concurrent
private func stream(
  to request: Request, _ target: RequestTarget, _ writer: consuming ResponseWriter,
  _ responder: Responder, _ audience: Audience
) async throws {
  let page = target.parameter("page").flatMap { try? RequestTarget($0) }?.path ?? "/"
  let path = OwnAddress.owns(page) ? nil : responder.sitePath(page) ?? page
  let (number, messages) = audience.join(path: path, digest: target.parameter("digest") ?? "")
  let head = HTTPResponse(
    status: .ok,
    headerFields: [.contentType: "text/event-stream; charset=utf-8", .cacheControl: "no-store"])
  try await writer.write(
    response: head,
    body: ResponseBody { writer in
      try await writer.write(ByteBuffer(string: "retry: 500\n\n"))
      try await request.body.consumeWithInboundCloseHandler { _ in
        for await message in messages { try await writer.write(ByteBuffer(string: message)) }
      } onInboundClosed: {
        audience.leave(number)
      }
      try await writer.finish(nil)
    })
}
