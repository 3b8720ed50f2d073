/// What libyaml reports while it reads, with byte ranges in place of its character counts.
struct YAMLEvent {
  enum Kind {
    case streamStart, streamEnd, documentStart, documentEnd
    case scalar(String, YAMLNode.ScalarStyle)
    case alias(String)
    case sequenceStart, mappingStart
    case collectionEnd
  }

  let kind: Kind
  let range: Range<Int>
  /// The name after `&`, if there is one.
  var anchor: String?
  /// The tag with its handle resolved (`tag:yaml.org,2002:str`), if there is one.
  var tag: String?
  /// Whether a collection is written with brackets.
  var isFlow = false
}

/// Where libyaml gave up. Its words are for programmers: they only help to find the cause.
struct YAMLFault: Error {
  let problem: String
  let offset: Int
  /// Where the construct began that could not be finished, if libyaml says so.
  let contextOffset: Int?
}
