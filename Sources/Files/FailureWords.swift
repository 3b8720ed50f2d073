#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileError {
  /// The values of the placeholders of a finding that tells of it: the file, and the reason in both
  /// languages.
  package var arguments: [String: String] {
    ["file": path, "reason": vietnameseReason, "reason_en": reason]
  }

  /// The reason in Vietnamese; what the operating system says where that is rare.
  package var vietnameseReason: String {
    switch code {
    case ENOENT: "không có tệp hoặc thư mục này"
    case ENOTDIR where operation == .resolve: "đây là một tệp, không phải thư mục"
    case ENOTDIR: "trên đường dẫn có một tệp ở chỗ lẽ ra là thư mục"
    case EISDIR: "đây là thư mục, không phải tệp"
    case EEXIST: "đã có tệp hoặc thư mục cùng tên"
    case ENOTEMPTY: "thư mục không trống"
    case EACCES: "không có quyền"
    case EPERM: "hệ thống không cho phép"
    case EROFS: "ổ đĩa chỉ cho đọc"
    case ENOSPC: "ổ đĩa đã đầy"
    case EDQUOT: "đã hết dung lượng được cấp"
    case EFBIG: "tệp quá lớn"
    case EIO: "ổ đĩa bị lỗi"
    case EINVAL: "không phải tệp thường"
    case EMFILE, ENFILE: "hệ thống đang mở quá nhiều tệp"
    case ENAMETOOLONG: "tên quá dài"
    case ELOOP: "các liên kết tượng trưng dẫn vòng quanh"
    case EBUSY, ETXTBSY: "đang được chương trình khác dùng"
    default: reason
    }
  }
}
