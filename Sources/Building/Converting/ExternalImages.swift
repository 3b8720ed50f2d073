import Content
import Diagnostics
import Markdown

extension LinkResolver {
  /// What becomes of a destination in a text; a photo of another site is refused, for nothing is
  /// requested from third parties.
  func resolution(of destination: Destination, from file: String) -> Resolution {
    guard destination.role == .image,
      case .external = files.target(of: destination.written, from: file),
      namesOtherSite(destination.written)
    else {
      return resolution(of: destination.written, from: file, as: destination.role)
    }
    return .broken(.contentImageExternal, arguments: ["file": destination.written])
  }
}
