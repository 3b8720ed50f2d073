import Diagnostics

/// The words of the option parser in the reader's language.
///
/// It says what is wrong in English sentences of a few forms; those that people meet are told in
/// Vietnamese, and any other is left as it is.
struct UsageMessages {
  let language: MessageLanguage

  /// What is printed of a parser's error: its sentence, the usage and where help is.
  func text(_ full: String) -> String {
    guard language == .vi else { return full }
    return full.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      translated(String(line))
    }.joined(separator: "\n")
  }

  private func translated(_ line: String) -> String {
    if line.hasPrefix("Error: ") { return "lỗi: " + sentence(String(line.dropFirst(7))) }
    if line.hasPrefix("Help: ") { return "Nghĩa: " + line.dropFirst(6) }
    if line.hasPrefix("Usage: ") { return "Cách gõ: " + line.dropFirst(7) }
    if line.hasPrefix("  See '"), let end = line.range(of: "' for more information.") {
      return "  Xem " + line[line.index(line.startIndex, offsetBy: 6)..<end.lowerBound] + "'."
    }
    return line
  }

  private func sentence(_ text: String) -> String {
    for form in Self.forms {
      guard text.hasPrefix(form.prefix) else { continue }
      return form.words
        + Self.tails.reduce(String(text.dropFirst(form.prefix.count))) { rest, tail in
          rest.replacing(tail.english, with: tail.words)
        }
    }
    guard let colon = text.range(of: " unexpected arguments: ") else { return text }
    return text[..<colon.lowerBound] + " chữ thừa: " + text[colon.upperBound...]
  }

  /// How sentences begin.
  private static let forms: [(prefix: String, words: String)] = [
    ("Unknown option ", "không có tùy chọn "), ("Unexpected argument ", "thừa chữ "),
    ("Missing value for ", "thiếu giá trị sau "),
    ("Missing expected argument ", "thiếu "), ("The value ", "giá trị "),
    ("The option ", "tùy chọn "), ("Missing one of: ", "thiếu một trong: "),
    ("Invalid option: ", "không có tùy chọn "),
  ]

  /// What follows in them.
  private static let tails: [(english: String, words: String)] = [
    (". Did you mean ", "; ý bạn là "), (" is invalid for ", " không dùng được cho "),
    (" is invalid.", " không dùng được."),
    (". Please provide one of the following:", "; chọn một trong:"),
    (". Please provide one of ", "; chọn một trong "), (" or ", " hoặc "), (" and ", " và "),
    (" does not take any value, but ", " không nhận giá trị nào, nhưng lại có "),
    (" was specified.", "."),
  ]
}

/// A command that there isn't, and what may have been meant.
struct UnknownCommand {
  let name: String
  let known: [String]

  /// What other versions and generators have, and this one hasn't.
  private static let later: Set<String> = [
    "serve", "server", "dev", "preview", "check", "doctor", "audit", "deploy", "withdraw",
    "report", "import",
  ]

  func text(in language: MessageLanguage) -> String {
    if Self.later.contains(name) {
      return language == .vi
        ? "lỗi: phiên bản này chưa có lệnh `\(name)`"
        : "error: this version does not have the command `\(name)`"
    }
    let near = nearMisses(for: name, among: known).first
    switch language {
    case .vi:
      return "lỗi: không có lệnh `\(name)`" + (near.map { "; ý bạn là `\($0)`?" } ?? "")
        + "\nCác lệnh: " + known.joined(separator: ", ") + ". Xem `exemplar --help`."
    case .en:
      return "error: there is no command `\(name)`" + (near.map { "; did you mean `\($0)`?" } ?? "")
        + "\nCommands: " + known.joined(separator: ", ") + ". See `exemplar --help`."
    }
  }
}

extension String {
  /// The first place of a text in this one.
  fileprivate func range(of needle: String) -> Range<String.Index>? {
    ranges(of: needle).first
  }
}

/// Says why a command cannot do what it was asked for, and gives the status to end with.
func misused(_ message: Wording, _ language: MessageLanguage) -> Status {
  misused(message.pattern(in: language), language)
}

/// The same with a message in the reader's language.
func misused(_ message: String, _ language: MessageLanguage) -> Status {
  Terminal.printError((language == .vi ? "lỗi: " : "error: ") + message)
  return .usage
}

/// The same for commands that take no `--lang`: a variable that names no language is a misuse.
func checkedLanguage() throws(Status) -> MessageLanguage {
  let language = languageWithoutSite()
  if let fault = EnvironmentOptions.current.fault(in: language) { throw misused(fault, language) }
  return language
}

/// The language of messages where no site is at hand and no option says it.
func languageWithoutSite() -> MessageLanguage {
  messageLanguage(flag: nil, environment: Terminal.languageVariables, site: nil)
}
