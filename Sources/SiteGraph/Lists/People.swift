import Content
import Threads
package import Vietnamese

/// Groups the individuals by the letter that their given names begin with, in the order of names.
func people(of profiles: [ProfileNode], paths: SitePaths, jobs: Int) -> [LetterGroup] {
  var members: [AlphabetLetter: [(key: NameKey, index: Int)]] = [:]
  for (index, node) in profiles.enumerated() {
    guard let person = node.facts.person else { continue }
    members[person.letter, default: []].append((person.key, index))
  }
  let groups = members.sorted { $0.key < $1.key }
  return parallelMap(count: groups.count, jobs: jobs, run: 1, makeWorker: { _ in 0 }) { group, _ in
    let (letter, members) = groups[group]
    return LetterGroup(
      letter: letter, address: paths.letterAddress(letter.telex),
      profiles: members.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index))
  }
}

/// Where an individual stands among the names.
package struct PersonPlace: Sendable {
  package let letter: AlphabetLetter
  package let key: NameKey

  package init(letter: AlphabetLetter, key: NameKey) {
    self.letter = letter
    self.key = key
  }

  /// Nil for what is no person, or has no name.
  init?(_ profile: Profile) {
    guard profile.kind == .individual, let name = profile.name?.value,
      let letter = Vietnamese.letter(ofGivenName: name, sortName: profile.sortName)
    else { return nil }
    self.init(letter: letter, key: NameKey(name: name, sortName: profile.sortName))
  }
}
