import Diagnostics
import FrontMatter

// Achievements, initiatives, quotes and the channels that spread them.

extension ContentReader {
  mutating func achievements(_ entry: YAMLEntry?) -> [Achievement] {
    members(entry, shape: "{noi_dung: …}", line: { Achievement(text: $1.value) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: AchievementKey.self, under: key),
        let text = reader.requiredText(.text, in: fields)
      else { return [] }
      var achievement = Achievement(text: text)
      achievement.value = reader.text(fields[.value])
      achievement.measure = reader.text(fields[.measure])
      achievement.period = reader.text(fields[.period])
      achievement.percent = reader.decimal(fields[.percent])
      return [achievement]
    }
  }

  mutating func initiatives(_ entry: YAMLEntry?) -> [Initiative] {
    members(entry, shape: "{ten: …}", line: { Initiative(title: $1.value) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: InitiativeKey.self, under: key),
        let title = reader.requiredText(.title, in: fields)
      else { return [] }
      return [reader.initiative(title, fields)]
    }
  }

  private mutating func initiative(
    _ title: String, _ fields: Fields<InitiativeKey>
  ) -> Initiative {
    var initiative = Initiative(title: title)
    initiative.role = text(fields[.role])
    initiative.share = decimal(fields[.share])
    initiative.recognisedBy = text(fields[.recognisedBy])
    initiative.decision = documentNumber(fields[.decision])
    initiative.date = date(fields[.date])
    initiative.appliedFrom = date(fields[.appliedFrom])
    initiative.benefit = text(fields[.benefit])
    initiative.scope = text(fields[.scope])
    initiative.programme = reference(fields[.programme])
    return initiative
  }

  mutating func quote(_ entry: YAMLEntry?) -> Quote? {
    lineOrGroup(entry, line: { Quote(text: $1.value) }) { reader, node, key in
      guard let fields = reader.closedFields(node, of: QuoteKey.self, under: key),
        let text = reader.requiredText(.text, in: fields)
      else { return nil }
      return Quote(text: text, by: reader.text(fields[.by]))
    }
  }

  mutating func channels(_ entry: YAMLEntry?) -> [ChannelRecord] {
    members(entry, shape: "{kenh: …}", line: { ChannelRecord(channel: $1.value) }) {
      reader, node, key in
      guard let fields = reader.closedFields(node, of: ChannelKey.self, under: key),
        let channel = reader.requiredText(.channel, in: fields)
      else { return [] }
      var record = ChannelRecord(channel: channel)
      record.date = reader.date(fields[.date])
      record.link = reader.link(fields[.link])?.value
      record.minutes = reader.decimal(fields[.minutes])
      record.reach = reader.count(fields[.reach])
      return [record]
    }
  }
}
