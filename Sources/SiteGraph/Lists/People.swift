import Content
import Threads
import Vietnamese

/// Groups the individuals by the letter that their given names begin with, in the order of names.
func people(of profiles: [ProfileNode], paths: SitePaths, jobs: Int) -> [LetterGroup] {
  let names = parallelMap(count: profiles.count, jobs: jobs, makeWorker: { _ in 0 }) { index, _ in
    personName(profiles[index].profile)
  }
  var members: [AlphabetLetter: [Int]] = [:]
  for (index, name) in names.enumerated() {
    if let name { members[name.letter, default: []].append(index) }
  }
  let groups = members.sorted { $0.key < $1.key }
  return parallelMap(count: groups.count, jobs: jobs, run: 1, makeWorker: { _ in 0 }) { group, _ in
    let (letter, members) = groups[group]
    let keyed = members.compactMap { index in names[index].map { (key: $0.key, index: index) } }
    return LetterGroup(
      letter: letter, address: paths.letterAddress(letter.telex),
      profiles: keyed.sorted { ($0.key, $0.index) < ($1.key, $1.index) }.map(\.index))
  }
}

/// Where an individual stands among the names; nil for all that is not a person.
private func personName(_ profile: Profile) -> (letter: AlphabetLetter, key: NameKey)? {
  guard profile.kind == .individual, let name = profile.name?.value,
    let letter = letter(ofGivenName: name, sortName: profile.sortName)
  else { return nil }
  return (letter, NameKey(name: name, sortName: profile.sortName))
}
