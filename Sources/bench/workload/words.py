"""The words that the profiles of the workload are made of."""

FAMILY_NAMES = "Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý".split()
MIDDLE_NAMES = "Văn Thị Hữu Đức Minh Ngọc Thanh Quang Xuân Thu Hồng Kim Anh Gia Bảo".split()
GIVEN_NAMES = (
    "An Bình Châu Dũng Giang Hà Hải Hạnh Hiếu Hoa Hùng Hương Khánh Lan Linh Long Mai Nam Nga Nhung "
    "Phong Phúc Phương Quân Quỳnh Sơn Tâm Thảo Thắng Thủy Trang Trung Tuấn Tú Uyên Vân Việt Vinh Yến"
).split()
GROUPS = ["Tổ ", "Ban ", "Phòng ", "Chi đội "]
ROLES = [
    "Giáo viên", "Bác sĩ", "Kỹ sư", "Công nhân", "Nông dân", "Bí thư chi bộ", "Tổ trưởng sản xuất",
    "Chiến sĩ", "Cán bộ đoàn", "Trưởng thôn",
]
PRONOUNS = ["anh", "chị", "đồng chí", "ông", "bà"]

CAMPAIGNS = [
    "Học tập và làm theo tấm gương Bác", "Thi đua lao động giỏi", "Xây dựng nông thôn mới",
    "Vì người nghèo", "Hiến máu nhân đạo", "Bảo vệ môi trường xanh", "Chuyển đổi số cộng đồng",
    "Tuổi trẻ tình nguyện", "Phụ nữ tự tin khởi nghiệp", "Đền ơn đáp nghĩa", "Dạy tốt học tốt",
    "Toàn dân rèn luyện thân thể",
]
UNIT_TYPES = ["Công ty", "Xã", "Phường", "Trường", "Bệnh viện", "Trung đoàn"]
UNIT_NAMES = [
    "Bình Minh", "Hòa Lạc", "Tân Phú", "Long Biên", "Sông Hồng", "Đồng Tháp", "Phú Thọ", "Kim Liên",
    "Thạch Thất", "An Khê",
]
HONOURS = [
    "Huân chương Lao động", "Bằng khen Thủ tướng", "Chiến sĩ thi đua toàn quốc",
    "Chiến sĩ thi đua cấp bộ", "Bằng khen cấp tỉnh", "Giấy khen cấp huyện", "Lao động tiên tiến",
    "Kỷ niệm chương", "Tập thể xuất sắc", "Cờ thi đua Chính phủ",
]
LEVELS = ["trung ương", "tỉnh", "huyện", "cơ sở"]
TAGS = [
    "gương sáng", "sáng kiến", "tình nguyện", "giáo dục", "y tế", "nông nghiệp", "an sinh",
    "môi trường", "khoa học", "văn hóa",
]
# Quotation marks in a title: what has to be escaped is part of the work.
TITLES = ["Gương sáng", "Người tốt việc tốt", "Điển hình tiên tiến", 'Tỏa sáng "giữa đời thường"']

HEADINGS = [
    "Người truyền lửa", "Những đóng góp nổi bật", "Hành trình bền bỉ", "Sáng kiến và kết quả",
    "Lan tỏa trong cộng đồng", "Kế hoạch thời gian tới",
]
OPENINGS = [
    "Trong nhiều năm qua", "Với lòng yêu nghề", "Từ thực tiễn công tác",
    "Bằng tinh thần trách nhiệm", "Khi dịch bệnh bùng phát", "Nhờ sự ủng hộ của tập thể",
    "Mỗi ngày sau giờ làm việc", "Không quản ngại khó khăn", "Theo đánh giá của lãnh đạo đơn vị",
    "Đặc biệt trong năm vừa qua",
]
PHRASES = """luôn tận tụy với công việc được giao
không ngừng học hỏi để nâng cao trình độ chuyên môn
đã đề xuất nhiều sáng kiến cải tiến kỹ thuật có giá trị
giúp đơn vị tiết kiệm hàng trăm triệu đồng mỗi năm
được đồng nghiệp và nhân dân tin yêu quý mến
tích cực tham gia các phong trào thi đua yêu nước
vận động bà con hiến đất mở đường liên thôn
chăm lo đời sống cho các gia đình có hoàn cảnh khó khăn
kiên trì bám bản bám làng suốt nhiều năm liền
truyền cảm hứng cho thế hệ trẻ ở địa phương
ứng dụng công nghệ thông tin vào quản lý và sản xuất
bảo đảm tiến độ và chất lượng của từng hạng mục
xây dựng tập thể đoàn kết, kỷ cương và sáng tạo
tổ chức các lớp học miễn phí cho trẻ em vùng cao
quyên góp sách vở, quần áo và nhu yếu phẩm
phối hợp chặt chẽ với chính quyền và các đoàn thể
giữ gìn phẩm chất đạo đức, lối sống giản dị
nêu cao tinh thần trách nhiệm trước cộng đồng
hoàn thành xuất sắc nhiệm vụ trong điều kiện thiên tai
lan tỏa những việc làm tử tế trong xã hội""".split("\n")
