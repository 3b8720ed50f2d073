import Bytes
import Content
import Diagnostics
import Files
import SiteGraph

/// A text of which only the body has changed, in a way that nothing but what shows the body notices.
///
/// Everything else (orders, lists, addresses, what is wrong) is as it was, so that neither linking nor
/// planning has anything to do. The test `aBodyEditEqualsALookAtEverything` holds it to that.
struct BodyEdit: Sendable {
  let file: String
  let profile: LiveProfile
  let body: LiveBody

  /// Nil where more has changed, or something is or was wrong with the text.
  init?(of file: String, in snapshot: PreviewSnapshot, _ live: LiveMemory) {
    let site = snapshot.assembled.site
    guard snapshot.page(of: file) != nil,
      let known = live.profile(file), known.findings.isEmpty, !known.isStale, let good = known.good,
      let before = live.body(file), before.findings.isEmpty,
      case .some(let bytes) = try? snapshot.assembled.folder.read(file)
    else { return nil }
    var log = DiagnosticLog()
    let digest = ContentDigest(of: bytes)
    let source = SourceText(file: file, bytes: bytes)
    guard
      let profile = readProfile(source, configuration: site.content.configuration, log: &log),
      headDigest(bytes, of: profile) == good.head, log.isEmpty,
      let body = snapshot.assembled.prepared.converter.convert(
        BodySource(file: file, range: profile.body), digest: digest),
      body.findings.isEmpty,
      Self.concernsNobodyElse(before.body.converted, body.body.converted, of: file, in: snapshot)
    else { return nil }
    self.file = file
    self.profile = LiveProfile(ProfileSource(profile), digest: digest, head: good.head)
    self.body = body
  }

  /// Whether two states of a body are the same to whoever does not show it.
  private static func concernsNobodyElse(
    _ before: ConvertedBody, _ now: ConvertedBody, of file: String, in snapshot: PreviewSnapshot
  ) -> Bool {
    before.usedFiles == now.usedFiles && before.fragmentLinks.isEmpty && now.fragmentLinks.isEmpty
      && (before.anchors == now.anchors
        || !snapshot.assembled.prepared.bodies.hasHeadingLinks(to: file))
  }
}
