/// What bytes of a text file hold that needs a closer look, found sixteen bytes at a time.
struct TextSurvey: OptionSet {
  let rawValue: UInt8

  /// Bytes that are no UTF-8.
  static let encoding = TextSurvey(rawValue: 1)
  /// Control characters, and the two non-characters at the end of the first plane.
  static let controls = TextSurvey(rawValue: 2)
  /// A tab, a CR alone, a line break beyond ASCII (NEL, LS, PS), or U+FEFF.
  static let rarities = TextSurvey(rawValue: 4)
}

private typealias Chunk = SIMD16<UInt8>
private typealias Hits = SIMDMask<SIMD16<Int8>>

/// The standard library compares vectors with one instruction, but a vector with a number lane by lane.
@inline(__always)
private func all(_ byte: UInt8) -> Chunk { Chunk(repeating: byte) }

extension ByteScanner {
  /// Compares each byte with the three before it, sixteen at once, and never stops early: nearly
  /// every text is clean. Well-formed means what table 3-7 of the Unicode standard says.
  /// - Parameter encodingOnly: whether controls and rarities are none of the caller's business.
  func survey(_ range: Range<Int>, encodingOnly: Bool) -> TextSurvey {
    var ill = Hits(repeating: false)
    var control = ill
    var rare = ill
    var offset = range.lowerBound
    while offset <= range.upperBound {
      let byte = chunk(at: offset, within: range)
      let first = chunk(at: offset - 1, within: range)
      let second = chunk(at: offset - 2, within: range)
      let third = chunk(at: offset - 3, within: range)
      ill .|= illFormed(byte, first, second, third)
      if !encodingOnly {
        control .|= controls(byte, first, second)
        rare .|= rarities(byte, first, second)
      }
      offset += Chunk.scalarCount
    }
    var result: TextSurvey = []
    if any(ill) { result.insert(.encoding) }
    if any(control) { result.insert(.controls) }
    if any(rare) { result.insert(.rarities) }
    return result
  }

  /// Sixteen bytes, with spaces for those outside of the range.
  @inline(__always)
  private func chunk(at offset: Int, within range: Range<Int>) -> Chunk {
    if offset >= range.lowerBound, offset + Chunk.scalarCount <= range.upperBound {
      return load(at: offset)
    }
    var chunk = Chunk(repeating: .space)
    for lane in 0..<Chunk.scalarCount where range.contains(offset + lane) {
      chunk[lane] = self[offset + lane]
    }
    return chunk
  }

  /// Bytes that don't follow from those before them; `first` is the byte right before.
  @inline(__always)
  private func illFormed(_ byte: Chunk, _ first: Chunk, _ second: Chunk, _ third: Chunk) -> Hits {
    let isTail = (byte & all(0xC0)) .== all(0x80)
    let needsTail = (first .>= all(0xC0)) .| (second .>= all(0xE0)) .| (third .>= all(0xF0))
    let neverBegins = (byte .== all(0xC0)) .| (byte .== all(0xC1)) .| (byte .>= all(0xF5))
    let overlong =
      ((first .== all(0xE0)) .& (byte .< all(0xA0)))
      .| ((first .== all(0xF0)) .& (byte .< all(0x90)))
    let surrogate = (first .== all(0xED)) .& (byte .> all(0x9F))
    let tooLarge = (first .== all(0xF4)) .& (byte .> all(0x8F))
    return (isTail .^ needsTail) .| neverBegins .| overlong .| surrogate .| tooLarge
  }

  @inline(__always)
  private func controls(_ byte: Chunk, _ first: Chunk, _ second: Chunk) -> Hits {
    let allowed =
      (byte .== all(.tab)) .| (byte .== all(.lineFeed)) .| (byte .== all(.carriageReturn))
    let ascii = ((byte .< all(.space)) .& .!allowed) .| (byte .== all(0x7F))
    let latin = (first .== all(0xC2)) .& (byte .< all(0xA0)) .& (byte .!= all(0x85))
    let nonCharacter = (second .== all(0xEF)) .& (first .== all(0xBF)) .& (byte .>= all(0xBE))
    return ascii .| latin .| nonCharacter
  }

  @inline(__always)
  private func rarities(_ byte: Chunk, _ first: Chunk, _ second: Chunk) -> Hits {
    let lone = (first .== all(.carriageReturn)) .& (byte .!= all(.lineFeed))
    let nextLine = (first .== all(0xC2)) .& (byte .== all(0x85))
    let separator =
      (second .== all(0xE2)) .& (first .== all(0x80)) .& ((byte & all(0xFE)) .== all(0xA8))
    let mark = (second .== all(0xEF)) .& (first .== all(0xBB)) .& (byte .== all(0xBF))
    return (byte .== all(.tab)) .| lone .| nextLine .| separator .| mark
  }
}
