import Foundation
import QRCode
import Testing

/// Codes beside those of Python's `qrcode`, another implementation of the standard.
@Suite struct QRCodeTests {
  /// Texts whose codes have one block and several, version patterns, and both lengths of the count.
  private static let texts = [
    "a", "https://example.vn/", "https://guong.example.vn/guong/chin-muoi-giay-ban-giao/",
    "gương điển hình", String(repeating: "đoàn viên ", count: 12),
    String(repeating: "https://example.vn/", count: 20), String(repeating: "x", count: 1500),
    String(repeating: "y", count: 2953),
  ]

  @Test(.enabled(if: PythonCode.isAvailable), arguments: texts)
  func theModulesAreThoseOfAnotherProgram(_ text: String) throws {
    let code = try #require(QRCode(text))
    let rows = stride(from: 0, to: code.modules.count, by: code.size).map { start in
      code.modules[start..<start + code.size].map { $0 ? "1" : "0" }.joined()
    }
    #expect(rows == (try PythonCode.rows(of: text, version: (code.size - 17) / 4)))
  }

  @Test func theTextMustFitIntoTheLargestCode() {
    #expect(QRCode(String(repeating: "y", count: 2953))?.size == 177)
    #expect(QRCode(String(repeating: "y", count: 2954)) == nil)
  }

  @Test func aSmallAddressHasASmallCode() {
    #expect(QRCode("https://example.vn/")?.size == 25)
  }

  /// Follows the dashed line through the rows.
  @Test(arguments: texts.prefix(3)) func thePictureShowsTheModules(_ text: String) throws {
    let code = try #require(QRCode(text))
    let match = try #require(code.svg.firstMatch(of: /stroke-dasharray="(?<dashes>[0-9 ]+)"/))
    let lengths = match.output.dashes.split(separator: " ").compactMap { Int($0) }
    var line = lengths.enumerated().flatMap { index, length in
      [Bool](repeating: index % 2 == 0, count: length)
    }
    line += [Bool](repeating: false, count: max(0, code.size * (code.size + 1) - line.count))
    var modules: [Bool] = []
    for y in 0..<code.size {
      let row = line[y * (code.size + 1)..<(y + 1) * (code.size + 1)]
      #expect(row.last == false)
      modules += y % 2 == 0 ? Array(row.dropLast()) : row.dropLast().reversed()
    }
    #expect(modules == code.modules)
  }
}

/// The Python package that the tests compare with, where it is installed.
private enum PythonCode {
  static let isAvailable = (try? run("import qrcode; print(1)")) == "1\n"

  static func rows(of text: String, version: Int) throws -> [String] {
    let script = """
      import qrcode, sys
      from qrcode.constants import ERROR_CORRECT_L, ERROR_CORRECT_M
      from qrcode.util import QRData, MODE_8BIT_BYTE
      text, version = sys.argv[1], int(sys.argv[2])
      for level in ERROR_CORRECT_M, ERROR_CORRECT_L:
          code = qrcode.QRCode(version=version, error_correction=level, mask_pattern=0, border=0)
          code.add_data(QRData(text.encode(), mode=MODE_8BIT_BYTE))
          try: code.make(fit=False)
          except qrcode.exceptions.DataOverflowError: continue
          for row in code.get_matrix(): print(''.join(str(int(cell)) for cell in row))
          break
      """
    return try run(script, text, String(version)).split(separator: "\n").map(String.init)
  }

  private static func run(_ script: String, _ arguments: String...) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script] + arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = Pipe()
    try process.run()
    let printed = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: printed, as: UTF8.self)
  }
}
