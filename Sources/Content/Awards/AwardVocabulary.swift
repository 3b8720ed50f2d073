import Vietnamese

/// The words by which lines about awards are understood.
enum AwardVocabulary {
  /// Words that only connect, folded.
  static let fillers: Set<String> = [
    "duoc", "tang", "trao", "nhan", "danh", "hieu", "hinh", "thuc", "khen", "thuong", "nam", "cac",
    "tu", "den", "ngay", "thang", "so", "qd", "quyet", "dinh", "theo", "dat", "la", "va", "vinh",
    "du", "lien", "tuc", "phong", "cua", "trong", "vao", "cung", "cong", "tiep", "lan", "da", "het",
  ]

  /// Words that say that an honour was not given, is not yet given, or was taken back.
  static let denials = [
    ["đề", "nghị"], ["đề", "xuất"], ["thu", "hồi"], ["hủy", "bỏ"], ["bị", "hủy"], ["bị", "tước"],
    ["trượt"], ["hụt"],
  ]

  /// What makes a stretch of years one award.
  static let terms = [["giai", "đoạn"], ["nhiệm", "kỳ"], ["năm", "học"], ["khóa"]]

  /// Words at the end of an honour's name whose own name may follow, folded.
  static let givers: Set<String> = [
    "tinh", "pho", "tp", "xa", "phuong", "huyen", "quan", "khu", "bo", "nganh", "ban", "so", "ti",
    "nghiep", "doan", "tren", "truong", "doc", "cdcs", "cd", "ldld", "vi",
  ]

  /// Words after a comma that still say whose an honour is: “xã Z1, huyện Y”.
  static let places: Set<String> = [
    "tinh", "thanh", "tp", "xa", "phuong", "huyen", "quan", "thi", "dac",
  ]

  /// What an award was given for begins like this.
  static let reasons = [
    ["về"], ["vì"], ["do"], ["đã", "có"], ["trong"], ["có", "thành", "tích"], ["nhân", "dịp"],
    ["nhân", "ngày"], ["nhân", "kỷ"], ["với"], ["cho"],
  ]
}

// What stands where in a line.

extension AwardWords {
  func isFiller(_ index: Int) -> Bool {
    words.indices.contains(index) && AwardVocabulary.fillers.contains(words[index].folded)
  }

  /// Whether a word is this one, marks and all: *năm* is not *Nam*.
  func spells(_ word: String, _ index: Int) -> Bool {
    guard words.indices.contains(index), words[index].folded == searchLoose(word) else {
      return false
    }
    let written = text(words[index].range)
    // Typed without marks, it may be either; names of places begin with a capital.
    let exact = searchExact(written)
    return exact == searchExact(word) || (written == words[index].folded && word != "của")
  }

  /// Whether some words stand here.
  func spells(_ run: [String], from index: Int) -> Bool {
    run.indices.allSatisfy { spells(run[$0], index + $0) }
  }

  func startsReason(_ index: Int) -> Bool {
    AwardVocabulary.reasons.contains { spells($0, from: index) }
  }

  /// Whether a year, or *năm* before one, stands here.
  func startsYear(_ index: Int) -> Bool {
    if words[index].year != nil { return true }
    if spells("các", index) { return spells("năm", index + 1) }
    guard spells("năm", index) || spells("từ", index) || spells("giai", index) else { return false }
    return words[(index + 1)...].prefix(3).contains { $0.year != nil }
  }

  /// Whether the giver's name may begin here, behind the honour's.
  func mayNameGiver(_ index: Int) -> Bool {
    guard gap(before: index).allSatisfy({ isSpace($0) || $0 == UInt8(ascii: ".") }) else {
      return false
    }
    if words[index].number != nil, spells("năm", index + 1) || spells("lần", index + 1) {
      return false
    }
    if spells("của", index) { return true }
    // The grassroots are a giver's where they are a union's, not in “Chiến sĩ thi đua cơ sở”.
    let isGrassroots = index > 2 && words[index - 2].folded == "co"
    if words[index - 1].folded == "so", isGrassroots { return words[index - 3].folded == "doan" }
    return AwardVocabulary.givers.contains(words[index - 1].folded)
  }

  /// Whether the giver's name goes on with this word.
  func continuesGiver(_ index: Int) -> Bool {
    if startsYear(index) || startsReason(index) || startsDecision(index) { return false }
    if words[index].folded == awardClassWord, classNumber(at: index) != nil { return false }
    let gap = gap(before: index)
    if gap.allSatisfy(isSpace) || gap.elementsEqual("-".utf8) { return true }
    if gap.first == UInt8(ascii: "."), gap.dropFirst().allSatisfy(isSpace) {
      return words[index - 1].folded.utf8.count <= 3
    }
    return gap.first == UInt8(ascii: ",") && gap.dropFirst().allSatisfy(isSpace)
      && AwardVocabulary.places.contains(words[index].folded) && !isHonourWord(index)
  }

  /// *Tập thể* and the like begin another honour, not a place.
  private func isHonourWord(_ index: Int) -> Bool { spells("tập", index) }

  func startsDecision(_ index: Int) -> Bool {
    spells("số", index) || spells("theo", index) || spells("ngày", index)
      || words[index].folded == "qd" || spells(["quyết", "định"], from: index)
      || lengthOfDate(at: index, before: words.count) != nil
  }

  /// The end of the words from an index on that no mark of punctuation and no stop divides.
  func clause(
    from index: Int, in range: Range<Int>, marks: String = ",;()",
    before isStop: (Int) -> Bool
  ) -> Int {
    var end = index + 1
    while end < range.upperBound, !gap(before: end).contains(where: { marks.utf8.contains($0) }),
      !isStop(end)
    {
      end += 1
    }
    return min(end, range.upperBound)
  }

  /// How many words of a date stand here: `05/6/2024`, `2024-06-05`, `6/2024`, `15 tháng 01 năm
  /// 2026`; nil where none begins.
  func lengthOfDate(at index: Int, before end: Int) -> Int? {
    guard words[index].number != nil else { return nil }
    if index + 2 < end, isJoined(index + 1), isJoined(index + 2), words[index + 1].number != nil,
      words[index + 2].number != nil
    {
      return 3
    }
    if spells("tháng", index + 1), index + 2 < end, words[index + 2].number != nil {
      if spells("năm", index + 3), index + 4 < end, words[index + 4].number != nil { return 5 }
      return index + 3 < end && words[index + 3].number != nil ? 4 : 3
    }
    let isMonth = index + 1 < end && words[index].range.count <= 2 && words[index + 1].year != nil
    return isMonth && gap(before: index + 1).elementsEqual("/".utf8) ? 2 : nil
  }

  /// Whether only a slash, a point or a hyphen stands before a word.
  private func isJoined(_ index: Int) -> Bool {
    let gap = gap(before: index)
    return gap.count == 1 && gap.allSatisfy { "/.-".utf8.contains($0) }
  }

  /// Whether only a dash, or *đến*, stands between two years.
  func isSpan(from left: Int, to right: Int) -> Bool {
    let between = left + 1..<right
    if !between.isEmpty {
      let isJoined =
        between.contains { spells("đến", $0) } || hasDash(before: between.lowerBound)
      return isJoined
        && between.allSatisfy { ["den", "nam", "het"].contains(words[$0].folded) }
    }
    return hasDash(before: right)
  }

  private func hasDash(before index: Int) -> Bool {
    let gap = String(decoding: gap(before: index), as: UTF8.self)
    let marks = gap.unicodeScalars.filter { !$0.properties.isWhitespace }
    return marks.count == 1 && marks.allSatisfy(\.properties.isDash)
  }
}
