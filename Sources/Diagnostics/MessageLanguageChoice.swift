/// The language to speak to the reader in: the one asked for on the command line, else
/// `EXEMPLAR_LANG`, else the locale's (`LC_ALL`, `LC_MESSAGES`, `LANG`), else the site's, else
/// Vietnamese. A locale that is neither language, such as `C`, decides nothing.
package func messageLanguage(
  flag: MessageLanguage?, environment: [String: String], site: String?
) -> MessageLanguage {
  if let flag { return flag }
  for name in ["EXEMPLAR_LANG", "LC_ALL", "LC_MESSAGES", "LANG"] {
    if let language = environment[name].flatMap({ MessageLanguage(tag: $0) }) { return language }
  }
  return site.flatMap { MessageLanguage(tag: $0) } ?? .vi
}
