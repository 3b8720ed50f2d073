/// The honours that every site starts from, in their order of precedence.
///
/// Within each statutory list the order is the law's (06/2022/QH15, Emulation and Commendation);
/// union honours follow 999/QĐ-TLĐ (29/5/2024) and stand by the level that gives them.
let builtInHonours: [Honour] =
  stateOrders + stateTitles + statePrizes + nationalHonours + ministerialHonours
  + provincialHonours + grassrootsHonours

/// An honour with its aliases, divided by `;`.
func honour(
  _ rank: Int, _ code: String, _ title: String, _ aliases: String = "",
  for recipients: Honour.Recipients = .anyone, in group: String
) -> Honour {
  var honour = Honour(code: code, title: title, rank: rank)
  honour.aliases = aliases.split(separator: ";").map(String.init)
  honour.recipients = recipients
  honour.group = group
  return honour
}

/// The three classes of an order or medal. `short` are abbreviations to which the class is added.
func classes(
  from rank: Int, _ code: String, _ title: String, short: [String] = [],
  for recipients: Honour.Recipients = .anyone, in group: String
) -> [Honour] {
  zip(1...3, [["Nhất", "I", "1"], ["Nhì", "II", "2", "Hai"], ["Ba", "III", "3"]]).map {
    number, words in
    var honour = Honour(
      code: "\(code)-\(number)", title: "\(title) hạng \(words[0])", rank: rank + number - 1)
    honour.aliases = ([title] + short).flatMap { name in
      words.flatMap { ["\(name) hạng \($0)", "\(name) \($0)"] }
    }.filter { $0 != honour.title }
    honour.recipients = recipients
    honour.group = group
    return honour
  }
}
