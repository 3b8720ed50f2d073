import Vietnamese

/// Brings a campaign's name to the form that is compared: without marks, and without the words that
/// only say what it is.
@Sendable func campaignFolded(_ text: String) -> String {
  let key = keyFolded(searchLoose(text))
  for prefix in ["phong_trao_", "cuoc_van_dong_", "chuong_trinh_"]
  where key.hasPrefix(prefix) && key.utf8.count > prefix.utf8.count {
    return String(key.dropFirst(prefix.count))
  }
  return key
}
