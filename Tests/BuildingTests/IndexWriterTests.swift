import Files
import TestSupport
import Testing

@testable import Building

/// An index is written by blocks of 256 KiB and read as one.
@Suite struct IndexWriterTests {
  private static let block = 256 * 1024
  private let folder: TestFolder

  init() throws { folder = try TestFolder() }

  /// A file of a text and of a list of texts.
  private func written(_ text: String, _ list: [String]) throws -> [UInt8] {
    let path = folder.path + "/index"
    var writer = try IndexWriter(path, opening: [1, 2, 3])
    var (text, list) = (text, list)
    text.pass(through: &writer)
    list.pass(through: &writer)
    try writer.finish()
    return try Folder(folder.path).read("index")
  }

  /// What is read after the opening; nil where the digest is not that of the bytes.
  private func read(_ bytes: [UInt8]) -> (text: String, list: [String], isWhole: Bool)? {
    bytes.withUnsafeBytes { bytes in
      guard let body = IndexWriter.sealed(UnsafeRawBufferPointer(rebasing: bytes[3...])) else {
        return nil
      }
      var reader = ArchiveReader(body)
      var (text, list) = ("", [String]())
      text.pass(through: &reader)
      list.pass(through: &reader)
      return (text, list, !reader.isDamaged && reader.position == body.count)
    }
  }

  /// Three bytes say how long the text is, and one how long an empty list is.
  @Test(arguments: [
    0, 100, block - 5, block - 4, block - 3, 2 * block - 5, 2 * block - 4, 2 * block - 3, 700_000,
  ])
  func readsWhatWasWritten(length: Int) throws {
    let text = String(repeating: "ư", count: length / 2) + (length % 2 == 0 ? "" : "u")
    let bytes = try written(text, [])
    if length == Self.block - 4 { #expect(bytes.count == 3 + Self.block + 16) }
    let found = try #require(read(bytes))
    #expect(found.isWhole && found.text == text && found.list == [])
  }

  @Test func readsListsOfManyBlocks() throws {
    let list = (0..<60_000).map { "bài-\($0)/index.html" }
    let found = try #require(read(try written("đầu", list)))
    #expect(found.isWhole && found.text == "đầu" && found.list == list)
  }

  @Test func damageInAnyBlockIsSeen() throws {
    let bytes = try written(String(repeating: "a", count: 3 * Self.block), ["b"])
    for place in [
      3, Self.block, Self.block + 3, 2 * Self.block + 7, bytes.count - 17, bytes.count - 1,
    ] {
      var damaged = bytes
      damaged[place] ^= 0x40
      #expect(read(damaged) == nil, "\(place)")
    }
    for length in [bytes.count - 1, bytes.count - Self.block, 3 + 16, 3 + 15, 3] {
      #expect(read(Array(bytes[..<length])) == nil, "\(length)")
    }
    // Blocks in another order are other bytes.
    let (first, second) = (bytes[3..<3 + Self.block], bytes[3 + Self.block..<3 + 2 * Self.block])
    #expect(first != second)
    let swapped = Array(bytes[..<3] + second + first + bytes[(3 + 2 * Self.block)...])
    #expect(read(swapped) == nil)
  }
}
