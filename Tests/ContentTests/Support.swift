import Content
import Diagnostics
import Testing
import Vietnamese

/// A finding as tests assert it: `content.unknown_key 3:1-9`, from its first to after its last
/// character.
struct Finding: CustomStringConvertible, Equatable {
  let description: String

  init(_ diagnostic: Diagnostic) {
    let place = diagnostic.place.map { place in
      let end = place.endLine == place.line ? "" : "\(place.endLine):"
      return " \(place.line):\(place.column)-\(end)\(place.endColumn)"
    }
    description = diagnostic.kind.id + (place ?? "")
  }
}

extension DiagnosticLog {
  var findings: [String] { diagnostics.map { Finding($0).description } }
}

extension Diagnostic {
  /// Whether message and label have all that they mention, in both languages.
  var isWorded: Bool {
    MessageLanguage.allCases.allSatisfy { language in
      kind.message.filled(in: language, with: arguments) != nil
        && kind.label.map { $0.filled(in: language, with: arguments) != nil } ?? true
        && (kind.help.isEmpty
          || kind.help.contains { $0.filled(in: language, with: arguments) != nil })
    }
  }
}

let review = SiteConfiguration(
  title: "Trang thử", baseURL: Located("https://example.vn/", at: 0..<0), timeZone: .vietnam)

func source(_ text: String, file: String = "content/profiles/bai.md") -> SourceText {
  SourceText(file: file, bytes: Array(text.utf8))
}

/// Reads front matter as a profile.
func profile(
  _ frontMatter: String, body: String = "Nội dung.\n", configuration: SiteConfiguration = review
) -> (profile: Profile?, log: DiagnosticLog) {
  var log = DiagnosticLog()
  let text = "---\n\(frontMatter)\n---\n\(body)"
  let profile = readProfile(source(text), configuration: configuration, log: &log)
  return (profile, log)
}

/// Reads front matter as a campaign.
func campaign(_ frontMatter: String, file: String = "content/campaigns/thu.md") -> (
  campaign: Campaign?, log: DiagnosticLog
) {
  var log = DiagnosticLog()
  let campaign = readCampaign(
    source("---\n\(frontMatter)\n---\nMở đầu.\n", file: file), configuration: review, log: &log)
  return (campaign, log)
}

func site(_ text: String) -> (site: SiteConfiguration, log: DiagnosticLog) {
  var log = DiagnosticLog()
  let site = readSiteConfiguration(source(text, file: "content/site.yml"), log: &log)
  return (site, log)
}

func day(_ year: Int, _ month: Int, _ day: Int) -> PartialDate? {
  PartialDate(year: year, month: month, day: day)
}

/// A photo, an author and whatever else a published profile needs, in Vietnamese keys.
let complete = """
  loai: cá nhân
  ho_ten: Nguyễn Thị Ví Dụ
  tieu_de: Người thợ may
  tom_tat: Mười hai năm gắn bó với chuyền may, chị Ví Dụ có ba sáng kiến được công ty áp dụng, giảm thời gian may túi từ 2,5 xuống 1,9 phút.
  don_vi: cdcs-minh-hoa
  phong_trao: Lao động giỏi, Lao động sáng tạo
  tac_gia: Ban Tuyên giáo
  ngay_dang: 21/11/2026
  trang_thai: đăng
  anh_dai_dien: {mien_anh: không có}
  """
