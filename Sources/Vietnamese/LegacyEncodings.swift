/// TCVN 5712:1993, third table: a byte a letter, shown as the Latin-1 character of that number.
enum TCVN3 {
  static func decoded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(table[scalar] ?? scalar) }
    return String(result)
  }

  private static let table: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for (first, run) in runs {
      for (offset, letter) in run.unicodeScalars.enumerated() {
        table[Unicode.Scalar(UInt8(first + offset))] = letter
      }
    }
    return table
  }()

  /// The letters in their places, by the number of the first of each run.
  private static let runs: [(first: Int, letters: String)] = [
    (0xA1, "ĂÂÊÔƠƯĐăâêôơưđ"),
    (0xB5, "àảãáạ"),
    (0xBB, "ằẳẵắ"),
    (0xC6, "ặầẩẫấậè"),
    (0xCE, "ẻẽéẹềểễếệìỉ"),
    (0xDC, "ĩíịò"),
    (0xE1, "ỏõóọồổỗốộờởỡớợù"),
    (0xF1, "ủũúụừửữứựỳỷỹýỵ"),
  ]
}

/// VNI for Windows: a letter and the mark behind it, each a character of Latin-1.
enum VNI {
  static func decoded(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if let before = result.last, let letter = pairs[Pair(letter: before, mark: lowered(scalar))] {
        result.removeLast()
        result.append(letter)
      } else {
        result.append(alone[scalar] ?? scalar)
      }
    }
    return String(result)
  }

  private struct Pair: Hashable {
    let letter: Unicode.Scalar
    let mark: Unicode.Scalar
  }

  /// Marks behind capitals may be capitals themselves.
  private static func lowered(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    (0xC0...0xDE).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
  }

  private static let alone = table("ôơöưñđ", "æỉóĩòịîỵ")

  private static func table(_ rows: String...) -> [Unicode.Scalar: Unicode.Scalar] {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    for row in rows {
      let scalars = Array(row.unicodeScalars)
      for index in stride(from: 0, to: scalars.count - 1, by: 2) {
        table[scalars[index]] = scalars[index + 1]
        table[capital(scalars[index])] = capital(scalars[index + 1])
      }
    }
    return table
  }

  private static func capital(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    scalar.properties.uppercaseMapping.unicodeScalars.first ?? scalar
  }

  /// A letter and its marks, each with what they make. `ô` and `ö` stand for ơ and ư.
  private static let marks: [(letters: String, mark: Unicode.Scalar, made: String)] = [
    ("aeouyơư", "ù", "áéóúýớứ"), ("aeouyơư", "ø", "àèòùỳờừ"), ("aeouyơư", "û", "ảẻỏủỷởử"),
    ("aeouyơư", "õ", "ãẽõũỹỡữ"), ("aeouyơư", "ï", "ạẹọụỵợự"), ("aeo", "â", "âêô"),
    ("aeo", "á", "ấếố"), ("aeo", "à", "ầềồ"), ("aeo", "å", "ẩểổ"), ("aeo", "ã", "ẫễỗ"),
    ("aeo", "ä", "ậệộ"), ("a", "ê", "ă"), ("a", "é", "ắ"), ("a", "è", "ằ"), ("a", "ú", "ẳ"),
    ("a", "ü", "ẵ"), ("a", "ë", "ặ"),
  ]

  private static let pairs: [Pair: Unicode.Scalar] = {
    var pairs: [Pair: Unicode.Scalar] = [:]
    for (letters, mark, made) in marks {
      for (letter, result) in zip(letters.unicodeScalars, made.unicodeScalars) {
        pairs[Pair(letter: letter, mark: mark)] = result
        pairs[Pair(letter: capital(letter), mark: mark)] = capital(result)
      }
    }
    return pairs
  }()
}
