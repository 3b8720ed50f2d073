import Vietnamese

/// Whether a text that should name a person or an office names none: *không*, *chưa có*, *có*, `…`,
/// or the words of a form that nobody filled in.
func namesNobody(_ text: String) -> Bool {
  guard text.unicodeScalars.contains(where: \.properties.isAlphabetic) else { return true }
  let folded = keyFolded(text)
  if answers.contains(folded) || placeholders.contains(folded) { return true }
  // With their marks: Khổng is a family name, and Chu too.
  let exact = searchExact(text)
  let first = String(Substring(exact.utf8.drop { $0 == 0x20 }.prefix { $0 != 0x20 }))
  return ["không", "chưa", "chờ", "đang", "sẽ", "not"].contains(first) || exact.hasPrefix("từ chối")
}

/// Yes, no and not yet, folded.
private let answers: Set<String> = [
  "khong", "khong_co", "khong_ro", "chua", "chua_co", "chua_ro", "chua_duyet", "chua_xong", "no",
  "not_yet", "none", "nobody", "n_a", "na", "null", "nil", "false", "sai", "off", "tbd", "todo",
  "pending", "cho", "dang_cho", "cho_duyet", "dang_xet", "bo_sung_sau", "se_bo_sung", "co", "roi",
  "co_roi", "da_co", "da_duyet", "duyet", "da_kiem_chung", "da_dong_y", "dong_y", "dung", "yes",
  "y", "n", "x", "ok", "oke", "on", "true", "done", "approved", "verified", "agreed", "unknown",
]

/// What forms and stubs say where a name belongs, folded.
private let placeholders: Set<String> = [
  "ai", "ai_duyet", "ai_kiem_chung", "ai_dong_y", "nguoi", "nguoi_duyet", "nguoi_kiem_chung",
  "nguoi_duoc_neu_ten", "nguoi_duoc_neu", "nguoi_dong_y", "noi_kiem_chung", "don_vi_kiem_chung",
  "ten", "ten_nguoi", "ten_nguoi_duyet", "ten_don_vi", "ho_ten", "ho_va_ten", "dien_ten", "xxx",
  "abc", "name", "full_name", "who", "who_approved", "who_checked", "who_agreed", "someone",
  "who_approves", "who_checks", "who_agrees", "the_person", "the_person_named", "approver",
]
