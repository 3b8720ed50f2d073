import Content
import Vietnamese

/// The titles of the pages that nobody writes.
enum Words {
  static let home = "Trang chủ"
  static let profiles = "Tất cả gương điển hình"
  static let campaigns = "Phong trào thi đua"
  static let units = "Đơn vị"
  static let clusters = "Cụm, khối thi đua"
  static let fields = "Lĩnh vực"
  static let honours = "Khen thưởng"
  static let dates = "Xem theo ngày"
  static let people = "Theo tên, A–Z"
  static let search = "Tìm kiếm"
  static let notFound = "Không tìm thấy trang"
  static let redirect = "Trang đã chuyển"
  static let unitEnded = "đã kết thúc hoạt động"
  static let wholeYear = "Cả năm"
  static let yes = "có"
  static let no = "không"

  static func plural(_ kind: ProfileKind) -> String {
    switch kind {
    case .individual: "Cá nhân tiêu biểu"
    case .collective: "Tập thể tiêu biểu"
    case .model: "Mô hình, cách làm hay"
    case .work: "Công trình, sản phẩm, phần việc"
    }
  }

  static func people(_ letter: String) -> String { "Người có tên bắt đầu bằng chữ \(letter)" }
  static func year(_ year: Int) -> String { "Năm \(year)" }
  static func month(_ month: Int) -> String { "Tháng \(month)" }
  static func month(_ month: Int, of year: Int) -> String { "Tháng \(month) năm \(year)" }
  static func day(_ day: Int) -> String { "Ngày \(day)" }
  static func day(_ day: Int, _ month: Int, _ year: Int) -> String {
    "Ngày \(day) tháng \(month) năm \(year)"
  }
  static func awards(_ count: Int) -> String { "\(formatNumber(count)) lượt" }

  /// With the first letter as a capital.
  static func capitalised(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
