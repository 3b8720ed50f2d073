import CCMarkGFM

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The memory that cmark's trees are made in: a thread's own, from which pieces are only cut off, and
/// given back a whole tree at a time. A body takes some four hundred pieces, and asking the system
/// for each took a third of the time that cmark needs.
///
/// The trees of a thread must end in the opposite order of their beginning. They do: a tree is local
/// to the call that renders it, and a component's template that renders a short text of its own is
/// done before the body around it goes on.
///
/// One of the few types that hold unsafe pointers.
struct ParseArena {
  /// How much of the arena was in use at one moment.
  struct Mark {
    fileprivate let chunk: Int
    fileprivate let used: Int
  }

  private struct Chunk {
    let base: UnsafeMutableRawPointer
    let size: Int
  }

  /// The first is kept for the life of the thread; it holds what a body of 20 KB needs.
  private var chunks: [Chunk] = []
  private var used = 0

  fileprivate init() { addChunk(size: 256 * 1024) }

  // MARK: The thread's own

  /// The functions that cmark asks for memory; they work on the calling thread's arena.
  static var functions: UnsafeMutablePointer<cmark_mem> { ArenaFunctions.shared.pointer }

  /// How much the calling thread uses now.
  static func mark() -> Mark {
    let arena = ofThisThread
    return Mark(chunk: arena.pointee.chunks.count, used: arena.pointee.used)
  }

  /// Gives back all that the calling thread was given since the mark.
  static func release(to mark: Mark) {
    let arena = ofThisThread
    while arena.pointee.chunks.count > mark.chunk { arena.pointee.removeChunk() }
    arena.pointee.used = mark.used
  }

  fileprivate static var ofThisThread: UnsafeMutablePointer<ParseArena> {
    if let known = pthread_getspecific(ArenaFunctions.shared.key) {
      return known.assumingMemoryBound(to: ParseArena.self)
    }
    let new = UnsafeMutablePointer<ParseArena>.allocate(capacity: 1)
    new.initialize(to: ParseArena())
    pthread_setspecific(ArenaFunctions.shared.key, new)
    return new
  }

  fileprivate static func discard(_ pointer: UnsafeMutableRawPointer?) {
    guard let arena = pointer?.assumingMemoryBound(to: ParseArena.self) else { return }
    while !arena.pointee.chunks.isEmpty { arena.pointee.removeChunk() }
    arena.deinitialize(count: 1)
    arena.deallocate()
  }

  // MARK: Pieces

  /// Before each piece stands its size.
  private static let header = 16

  fileprivate mutating func allocate(_ count: Int, _ size: Int) -> UnsafeMutableRawPointer {
    let (wanted, overflow) = count.multipliedReportingOverflow(by: size)
    precondition(!overflow && wanted < Int.max / 4, "cmark asks for no more than a text's size")
    let rounded = (wanted + 15) & ~15
    if used + Self.header + rounded > chunks[chunks.count - 1].size {
      addChunk(size: max(2 * chunks[chunks.count - 1].size, Self.header + rounded))
    }
    let piece = chunks[chunks.count - 1].base + used + Self.header
    (piece - Self.header).storeBytes(of: rounded, as: Int.self)
    used += Self.header + rounded
    piece.initializeMemory(as: UInt8.self, repeating: 0, count: rounded)
    return piece
  }

  fileprivate mutating func enlarge(
    _ piece: UnsafeMutableRawPointer, to size: Int
  ) -> UnsafeMutableRawPointer {
    let old = (piece - Self.header).load(as: Int.self)
    if size <= old { return piece }
    let new = allocate(1, size)
    new.copyMemory(from: piece, byteCount: old)
    return new
  }

  private mutating func addChunk(size: Int) {
    chunks.append(Chunk(base: .allocate(byteCount: size, alignment: 16), size: size))
    used = 0
  }

  private mutating func removeChunk() { chunks.removeLast().base.deallocate() }
}

/// What cmark is handed, and the key that each thread's arena is kept under.
///
/// Unchecked because of the pointer: it is written once, here, and then only read.
private struct ArenaFunctions: @unchecked Sendable {
  static let shared = ArenaFunctions()

  let pointer = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
  let key: pthread_key_t

  private init() {
    var key = pthread_key_t()
    precondition(
      pthread_key_create(&key, { ParseArena.discard($0) }) == 0, "a process has a key to spare")
    self.key = key
    pointer.initialize(
      to: cmark_mem(
        calloc: { ParseArena.ofThisThread.pointee.allocate(Int($0), Int($1)) },
        realloc: { piece, size in
          let arena = ParseArena.ofThisThread
          guard let piece else { return arena.pointee.allocate(1, Int(size)) }
          return arena.pointee.enlarge(piece, to: Int(size))
        },
        free: { _ in }))
  }
}
