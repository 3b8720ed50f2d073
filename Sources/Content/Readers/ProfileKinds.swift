import Diagnostics
import FrontMatter
import Vietnamese

// What is asked of one kind of subject only.

extension ContentReader {
  mutating func readKind(_ profile: Profile, _ fields: Fields<ProfileKey>) {
    switch profile.kind {
    case .individual: profile.individual = individual(fields)
    case .collective: profile.collective = collective(fields)
    case .model, .work: profile.undertaking = undertaking(fields)
    }
  }

  private mutating func individual(_ fields: Fields<ProfileKey>) -> Individual {
    var individual = Individual()
    individual.otherName = text(fields[.otherName])
    individual.honorific = text(fields[.honorific])
    individual.gender = choice(fields[.gender])
    individual.birthYear = birthYear(fields[.birthYear])
    individual.position = text(fields[.position])
    individual.job = text(fields[.job])
    individual.unionRole = text(fields[.unionRole])
    individual.unionMember = boolean(fields[.unionMember])
    individual.workerGroup = choice(fields[.workerGroup])
    individual.directLabour = boolean(fields[.directLabour])
    individual.nonManager = boolean(fields[.nonManager])
    individual.yearsOfService = integer(fields[.yearsOfService], in: 0...100)
    individual.deceased = boolean(fields[.deceased]) ?? false
    individual.sensitive = sensitiveData(fields)
    return individual
  }

  private mutating func birthYear(_ entry: YAMLEntry?) -> Int? {
    guard let written = located(entry) else { return nil }
    if case .success(.date(let date)) = parseDate(written.value, zone: zone), date.day != nil {
      report(.contentBirthDateFull, at: written.range, ["year": String(date.year)])
    }
    return year(written)
  }

  private mutating func sensitiveData(_ fields: Fields<ProfileKey>) -> SensitiveData? {
    var data = SensitiveData()
    data.ethnicity = text(fields[.ethnicity])
    data.religion = text(fields[.religion])
    data.partyMember = boolean(fields[.partyMember])
    data.healthNote = text(fields[.healthNote])
    return data == SensitiveData() ? nil : data
  }

  private mutating func collective(_ fields: Fields<ProfileKey>) -> Collective {
    var collective = Collective()
    collective.shortName = text(fields[.shortName])
    collective.type = choice(fields[.collectiveType])
    collective.members = count(fields[.members])
    collective.femaleMembers = count(fields[.femaleMembers])
    collective.leader = person(fields[.leader])
    collective.founded = year(fields[.founded])
    collective.representatives = texts(fields[.representatives])
    return collective
  }

  private mutating func undertaking(_ fields: Fields<ProfileKey>) -> Undertaking {
    var undertaking = Undertaking()
    undertaking.started = date(fields[.started])
    undertaking.scope = text(fields[.scope])
    undertaking.cost = text(fields[.cost])
    undertaking.benefit = text(fields[.benefit])
    undertaking.beneficiaries = count(fields[.beneficiaries])
    undertaking.quality = text(fields[.quality])
    undertaking.handover = date(fields[.handover])
    undertaking.owner = text(fields[.owner])
    return undertaking
  }

  private mutating func person(_ entry: YAMLEntry?) -> NamedPerson? {
    lineOrGroup(entry, line: { NamedPerson(name: $1.value) }) { reader, node, key in
      guard let fields = reader.closedFields(node, of: PersonKey.self, under: key),
        let name = reader.requiredText(.name, in: fields)
      else { return nil }
      return NamedPerson(name: name, position: reader.text(fields[.position]))
    }
  }

  mutating func reportKeysOfOtherKinds(_ fields: Fields<ProfileKey>, _ kind: ProfileKind) {
    for (key, entry) in fields.present where !key.spec.belongs(to: kind) {
      let kinds = key.spec.kinds.map(\.title)
      report(
        .contentKeyOfOtherKind, at: entry.key.range,
        [
          "key": entry.key.text ?? "", "kind": kind.title.vi, "kind_en": kind.title.en,
          "kinds": kinds.map(\.vi).joined(separator: ", "),
          "kinds_en": kinds.map(\.en).joined(separator: ", "),
        ])
    }
  }
}
