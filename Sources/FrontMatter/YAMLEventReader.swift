import CLibYAML

/// libyaml's event parser over bytes that outlive it. The only type that sees libyaml.
struct YAMLEventReader: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let offsets: CharacterOffsets

  /// - Parameter base: the offset of the first byte in the source text.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    parser = .allocate(capacity: 1)
    offsets = CharacterOffsets(of: bytes, base: base)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    yaml_parser_delete(parser)
    parser.deallocate()
  }

  mutating func next() throws(YAMLFault) -> YAMLEvent {
    var event = yaml_event_t()
    guard yaml_parser_parse(parser, &event) == 1 else { throw fault }
    defer { yaml_event_delete(&event) }
    return translate(event)
  }

  private func translate(_ event: yaml_event_t) -> YAMLEvent {
    let start = offsets[event.start_mark.index]
    let range = start..<max(start, offsets[event.end_mark.index])
    switch event.type {
    case YAML_SCALAR_EVENT: return scalar(event, range)
    case YAML_ALIAS_EVENT:
      return YAMLEvent(kind: .alias(text(event.data.alias.anchor) ?? ""), range: range)
    case YAML_SEQUENCE_START_EVENT:
      let start = event.data.sequence_start
      return YAMLEvent(
        kind: .sequenceStart, range: range, anchor: text(start.anchor), tag: text(start.tag),
        isFlow: start.style == YAML_FLOW_SEQUENCE_STYLE)
    case YAML_MAPPING_START_EVENT:
      let start = event.data.mapping_start
      return YAMLEvent(
        kind: .mappingStart, range: range, anchor: text(start.anchor), tag: text(start.tag),
        isFlow: start.style == YAML_FLOW_MAPPING_STYLE)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      return YAMLEvent(kind: .collectionEnd, range: range)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, range: range)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, range: range)
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, range: range)
    default: return YAMLEvent(kind: .streamEnd, range: range)
    }
  }

  private func scalar(_ event: yaml_event_t, _ range: Range<Int>) -> YAMLEvent {
    let scalar = event.data.scalar
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let style: YAMLNode.ScalarStyle =
      switch scalar.style {
      case YAML_SINGLE_QUOTED_SCALAR_STYLE: .singleQuoted
      case YAML_DOUBLE_QUOTED_SCALAR_STYLE: .doubleQuoted
      case YAML_LITERAL_SCALAR_STYLE: .literal
      case YAML_FOLDED_SCALAR_STYLE: .folded
      default: .plain
      }
    return YAMLEvent(
      kind: .scalar(String(decoding: bytes, as: UTF8.self), style), range: range,
      anchor: text(scalar.anchor), tag: text(scalar.tag))
  }

  private func text(_ pointer: UnsafeMutablePointer<UInt8>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  private var fault: YAMLFault {
    let state = parser.pointee
    let hasContext = state.context != nil
    return YAMLFault(
      problem: state.problem.map { String(cString: $0) } ?? "",
      offset: offsets[state.problem_mark.index],
      contextOffset: hasContext ? offsets[state.context_mark.index] : nil)
  }
}

/// Where each character begins: libyaml counts characters, we count bytes.
struct CharacterOffsets {
  private let starts: [UInt32]
  private let base: Int
  private let end: Int

  init(of bytes: UnsafeBufferPointer<UInt8>, base: Int) {
    self.base = base
    end = bytes.count
    var starts: [UInt32] = []
    starts.reserveCapacity(bytes.count)
    for (offset, byte) in bytes.enumerated() where byte & 0xC0 != 0x80 {
      starts.append(UInt32(truncatingIfNeeded: offset))
    }
    self.starts = starts
  }

  /// The offset in the source text of the character with this number, or of the end.
  subscript(character: Int) -> Int {
    base + (character < starts.count ? Int(starts[character]) : end)
  }
}
