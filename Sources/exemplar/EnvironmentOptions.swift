import Building
import Diagnostics

/// The variables `EXEMPLAR_…`, which stand for options that are not given and go over `site.yml`.
struct EnvironmentOptions {
  /// What is set, by the name without `EXEMPLAR_`; what is set to nothing counts as not set.
  let values: [String: String]

  /// The names that stand for an option.
  static let options = [
    "SOURCE", "DESTINATION", "BASE_URL", "CONFIG", "ENVIRONMENT", "DRAFTS", "FUTURE", "EXPIRED",
    "CLOCK", "JOBS", "FORMAT", "STRICT", "MINIFY", "LANG", "CACHE_DIR",
  ]
  /// The names that stand for a key of `site.yml`.
  static let keys = ConfigurationOverride.keys.map { $0.uppercased() }

  init(_ variables: [String: String]) {
    let prefix = Self.prefix
    values = Dictionary(
      variables.filter { $0.key.hasPrefix(prefix) && !$0.value.isEmpty }
        .map { (String($0.key.dropFirst(prefix.count)), $0.value) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Those of this process.
  static let current = EnvironmentOptions(Terminal.variables)

  static let prefix = "EXEMPLAR_"

  func text(_ name: String) -> String? { values[name] }

  /// Whether a flag is set; nil where its value is neither yes nor no.
  func flag(_ name: String) -> Bool? {
    guard let value = values[name]?.lowercased() else { return false }
    if ["1", "true", "yes", "on", "có", "co"].contains(value) { return true }
    return ["0", "false", "no", "off", "không", "khong"].contains(value) ? false : nil
  }

  /// The values that go over those of `site.yml`.
  var overrides: [ConfigurationOverride] {
    ConfigurationOverride.keys.compactMap { key in
      let name = key.uppercased()
      return values[name].map {
        ConfigurationOverride(key: key, value: $0, origin: Self.prefix + name)
      }
    }
  }

  /// What is wrong with the values, the first of them; nil where they will do.
  func fault(in language: MessageLanguage) -> String? {
    func words(_ name: String, _ vi: String, _ en: String) -> String {
      "\(Self.prefix)\(name): " + (language == .vi ? vi : en)
    }
    for name in ["DRAFTS", "FUTURE", "EXPIRED", "STRICT", "MINIFY"] where flag(name) == nil {
      return words(name, "viết 1 (có) hoặc 0 (không)", "write 1 (yes) or 0 (no)")
    }
    if let lang = text("LANG"), MessageLanguage(tag: lang) == nil {
      return words("LANG", "vi hoặc en", "vi or en")
    }
    if let format = text("FORMAT"), DiagnosticFormat(rawValue: format) == nil {
      return words("FORMAT", formatNames, formatNames)
    }
    for override in overrides {
      if let fault = override.fault {
        let advice = ([fault.label(in: language)] + fault.help(in: language)).compactMap(\.self)
        return override.origin + ": "
          + ([fault.message(in: language)] + advice)
          .joined(separator: "; ")
      }
    }
    return nil
  }

  /// A line for each name that stands for nothing.
  func warnings(in language: MessageLanguage) -> [String] {
    let known = Self.options + Self.keys
    return values.keys.filter { !known.contains($0) }.sorted().map { name in
      let near = nearMisses(for: name, among: known).first.map { Self.prefix + $0 }
      let whole = Self.prefix + name
      switch language {
      case .vi:
        return "cảnh báo: không có biến `\(whole)`"
          + (near.map { "; ý bạn là `\($0)`?" } ?? "")
      case .en:
        return "warning: there is no variable `\(whole)`"
          + (near.map { "; did you mean `\($0)`?" } ?? "")
      }
    }
  }
}
