import HTTPTypes

/// A whole answer to a request.
struct Reply: Sendable {
  var status: HTTPResponse.Status
  var fields: HTTPFields
  var body: [UInt8]

  init(_ status: HTTPResponse.Status, _ fields: HTTPFields = [:], body: [UInt8] = []) {
    self.status = status
    self.fields = fields
    self.body = body
  }

  /// A sentence on its own.
  static func text(_ status: HTTPResponse.Status, _ text: String) -> Reply {
    Reply(
      status, [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
      body: Array((text + "\n").utf8))
  }

  /// Sends the reader to another address for now: what is saved next may lie here again.
  static func redirect(to address: String) -> Reply {
    Reply(.found, [.location: address, .cacheControl: "no-store"])
  }
}
