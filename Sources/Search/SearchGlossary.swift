import Vietnamese

/// Abbreviations and what they stand for: either finds the other.
package struct SearchGlossary: Sendable {
  struct Entry: Sendable {
    let short: String
    let long: [String]
  }

  let entries: [Entry]

  /// Entries of one word, or whose short form is several, say nothing that search could use.
  package init(_ pairs: [(short: String, long: String)]) {
    entries = pairs.compactMap { pair in
      let (short, long) = (searchWords(pair.short), searchWords(pair.long))
      guard short.count == 1, long.count > 1 else { return nil }
      return Entry(short: short[0].exact, long: long.map(\.exact))
    }
  }

  /// For sites that have no glossary of their own.
  package static let builtIn = SearchGlossary(
    """
    CĐ công đoàn · CĐCS công đoàn cơ sở · LĐLĐ Liên đoàn Lao động · TLĐ Tổng Liên đoàn · \
    CNVCLĐ công nhân, viên chức, lao động · ĐV đoàn viên · NLĐ người lao động · BCH Ban Chấp hành · \
    BTV Ban Thường vụ · UBKT Ủy ban Kiểm tra · ATVSLĐ an toàn, vệ sinh lao động · \
    TƯLĐTT thỏa ước lao động tập thể · KCN khu công nghiệp · KCX khu chế xuất · DN doanh nghiệp · \
    HTX hợp tác xã · UBND Ủy ban nhân dân · HĐND Hội đồng nhân dân · MTTQ Mặt trận Tổ quốc · \
    NTM nông thôn mới · CĐS chuyển đổi số · CSTĐ chiến sĩ thi đua · LĐTT lao động tiên tiến · \
    ĐHTT điển hình tiên tiến · TĐKT thi đua, khen thưởng · KNC kỷ niệm chương
    """.split(separator: "·").map { entry in
      let words = entry.split(separator: " ", maxSplits: 1)
      return (short: String(words[0]), long: String(words[1]))
    })
}
