/// One move in the life of a site: something is edited, or the site is built.
///
/// What exactly happens is decided by the move's own seed and by what lies on disk at that moment, so
/// a series of moves keeps its sense when some of them are left out.
struct Move: Hashable, Sendable {
  enum Kind: Hashable, Sendable, CaseIterable {
    case body, profileKey, campaignKey, pageKey, register, siteKey, translation
    case theme, removeTheme, data, views, addProfile, addFile
    case remove, bringBack, rename, moveAway, respell, renameFolder, swap, link
    case bytes, quiet, touch, touchAll, spoil
    case clock, option, destination
    case tamper, foreignFile, damage, rollBack
    /// Builds, and compares with a clean build.
    case build
  }

  let kind: Kind
  let seed: UInt64

  /// Builds with one to four edits before each, as a seed decides.
  static func series(seed: UInt64, builds: Int) -> [Move] {
    var author = RandomAuthor(seed: seed)
    var moves: [Move] = []
    for _ in 0..<builds {
      for _ in 0..<author.number(1...4) { moves.append(author.move(author.pick(frequent))) }
      moves.append(author.move(.build))
    }
    return moves
  }

  /// Every edit at least once, the everyday ones more often.
  private static let frequent =
    Kind.allCases.filter { $0 != .build } + [.body, .body, .profileKey, .profileKey, .profileKey]
    + [
      .profileKey, .campaignKey, .translation, .translation, .register, .theme, .remove, .quiet,
      .clock, .option,
    ]
}

extension RandomAuthor {
  mutating func move(_ kind: Move.Kind) -> Move {
    Move(kind: kind, seed: UInt64(number(0...Int.max)))
  }
}
