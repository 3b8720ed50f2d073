import CZlib
import Files

/// Unpacks a gzip file (RFC 1952) with the system's zlib, of however many members.
final class GzipInflater {
  private let stream: UnsafeMutablePointer<z_stream>
  private let input: UnsafeMutableRawBufferPointer
  private var isAtEnd = false
  private var isBetweenMembers = false
  /// Whether the file ends within a member, or is damaged there.
  private(set) var isCut = false

  /// - Parameter start: what was read of the file already.
  init(start: [UInt8]) {
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    input = .allocate(byteCount: 1 << 16, alignment: 16)
    input.copyBytes(from: start)
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(start.count)
    // 15 bits of window, and 16 for a gzip header.
    isCut = inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) != Z_OK
    isAtEnd = isCut
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    input.deallocate()
  }

  /// Fills the buffer as far as it goes in one piece; how many bytes that is, 0 at the end.
  func read(
    into buffer: UnsafeMutableRawBufferPointer, from file: borrowing InputFile
  ) throws(FileError) -> Int {
    stream.pointee.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_out = UInt32(buffer.count)
    while !isAtEnd, stream.pointee.avail_out == UInt32(buffer.count) {
      var isDry = false
      if stream.pointee.avail_in == 0 { isDry = try refill(from: file) == 0 }
      if isDry, isBetweenMembers {
        isAtEnd = true
      } else {
        inflateOnce()
        // Without input, zlib may still have held back output of what it was given before.
        if isDry, stream.pointee.avail_out == UInt32(buffer.count), !isBetweenMembers { cut() }
      }
    }
    return buffer.count - Int(stream.pointee.avail_out)
  }

  private func refill(from file: borrowing InputFile) throws(FileError) -> Int {
    let got = try file.read(into: input)
    stream.pointee.next_in = input.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.pointee.avail_in = UInt32(got)
    return got
  }

  private func cut() {
    isAtEnd = true
    isCut = true
  }

  private func inflateOnce() {
    let wasBetween = isBetweenMembers
    isBetweenMembers = false
    switch inflate(stream, Z_NO_FLUSH) {
    case Z_STREAM_END:
      inflateReset(stream)
      isBetweenMembers = true
    case Z_OK, Z_BUF_ERROR: break
    default:
      // What follows the last member and is none is left alone, as the gzip program does.
      isAtEnd = true
      isCut = !wasBetween
    }
  }
}
