import Content
import Vietnamese

/// Groups the individuals by the letter that their given names begin with, in the order of names.
func people(of profiles: [ProfileNode], paths: SitePaths) -> [LetterGroup] {
  var groups: [AlphabetLetter: [(key: NameKey, index: Int)]] = [:]
  for (index, node) in profiles.enumerated() where node.profile.kind == .individual {
    guard let name = node.profile.name?.value,
      let letter = letter(ofGivenName: name, sortName: node.profile.sortName)
    else { continue }
    let key = NameKey(name: name, sortName: node.profile.sortName)
    groups[letter, default: []].append((key, index))
  }
  return groups.sorted { $0.key < $1.key }.map { letter, members in
    LetterGroup(
      letter: letter, address: paths.letterAddress(letter.telex),
      profiles: members.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index))
  }
}
