import Content
import Vietnamese

extension SitePaths {
  /// An address pattern with its placeholder filled in.
  static func fill(_ pattern: String, _ value: String) -> String {
    let bytes = pattern.utf8
    guard let open = bytes.firstIndex(of: UInt8(ascii: "{")),
      let close = bytes.firstIndex(of: UInt8(ascii: "}"))
    else { return pattern }
    return pattern[..<open] + value + pattern[bytes.index(after: close)...]
  }

  func profileAddress(_ slug: String) -> String { Self.fill(profile, slug) }
  func campaignAddress(_ slug: String) -> String { Self.fill(campaign, slug) }
  func unitAddress(_ id: String) -> String { Self.fill(unit, id) }
  func clusterAddress(_ id: String) -> String { Self.fill(cluster, id) }
  func fieldAddress(_ slug: String) -> String { Self.fill(field, slug) }
  func honourAddress(_ code: String) -> String { Self.fill(honour, code) }
  func letterAddress(_ name: String) -> String { Self.fill(letter, name) }
  func pageAddress(_ slug: String) -> String { Self.fill(page, slug) }

  func yearAddress(_ year: Int) -> String { dates + "\(year)/" }
  func monthAddress(_ year: Int, _ month: Int) -> String {
    yearAddress(year) + twoDigits(month) + "/"
  }
  func dayAddress(_ year: Int, _ month: Int, _ day: Int) -> String {
    monthAddress(year, month) + twoDigits(day) + "/"
  }

  private func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// The address of a list's page, which counts from 1.
  package func address(ofPage number: Int, in list: String) -> String {
    number <= 1 ? list : list + Self.fill(pagination, "\(number)")
  }
}
