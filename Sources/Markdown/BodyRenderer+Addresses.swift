import Diagnostics

/// What becomes of destinations.
extension BodyRenderer {
  /// The destination with its place, and the address to put on the page: empty where a browser would
  /// run it, nil where only the text may be shown.
  mutating func resolved(
    _ url: UnsafeBufferPointer<UInt8>, as role: Destination.Role
  ) -> (destination: Destination, address: String?) {
    let written = String(decoding: url, as: UTF8.self)
    let destination = Destination(
      written: written, role: role, range: places.destination(written))
    if isDangerous(written) {
      findings.report(.dangerousAddress, at: destination.range, ["address": written])
      return (destination, "")
    }
    switch host.resolve(destination) {
    case .unchanged: return (destination, written)
    case .address(let address): return (destination, isDangerous(address) ? "" : address)
    case .textOnly(let kind, let arguments):
      findings.report(kind, at: destination.range, arguments)
      return (destination, nil)
    case .broken(let kind, let arguments, let suggestions):
      findings.report(kind, at: destination.range, arguments, suggestions: suggestions)
      return (destination, written)
    }
  }
}
