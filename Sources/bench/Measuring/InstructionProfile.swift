import Foundation

/// Which parts of a program run how many instructions, as valgrind's callgrind counts them: the same on
/// every run, and whatever else the machine does.
struct InstructionProfile: Equatable {
  struct Part: Equatable {
    let name: String
    let instructions: Int
  }

  /// The dearest first.
  let parts: [Part]
  var total: Int { parts.reduce(0) { $0 + $1.instructions } }

  /// Reads what callgrind wrote: each function's own cost, without that of the functions it calls.
  ///
  /// Source: https://valgrind.org/docs/manual/cl-format.html
  init(_ text: String) {
    var names: [Substring: String] = [:]
    var sums: [String: Int] = [:]
    var part = ""
    var isCall = false
    for line in text.utf8.split(separator: UInt8(ascii: "\n")).map({ Substring($0) }) {
      if line.hasPrefix("fn=") {
        part = Self.part(of: Self.name(line.dropFirst(3), &names))
      } else if line.hasPrefix("cfn=") {
        // A name is spelled out only where it first stands.
        _ = Self.name(line.dropFirst(4), &names)
      } else if line.hasPrefix("calls=") {
        isCall = true
      } else if let first = line.first, first.isNumber || "+-*".contains(first) {
        if !isCall, let cost = line.split(separator: " ").last.flatMap({ Int($0) }) {
          sums[part, default: 0] += cost
        }
        isCall = false
      }
    }
    parts = sums.map { Part(name: $0.key, instructions: $0.value) }
      .sorted { ($1.instructions, $0.name) < ($0.instructions, $1.name) }
  }

  /// `(12) name` gives a number to a name, `(12)` alone stands for it.
  private static func name(_ text: Substring, _ names: inout [Substring: String]) -> String {
    guard let end = text.firstIndex(of: ")") else { return String(text) }
    let number = text[...end]
    let rest = text[text.index(after: end)...].drop { $0 == " " }
    if !rest.isEmpty { names[number] = String(rest) }
    return names[number] ?? ""
  }

  private static let prefixes: [(String, [String])] = [
    (
      "counting references",
      [
        "swift_retain", "swift_release", "swift_bridgeObject", "swift::RefCount",
        "bool swift::RefCount", "swift_unknown", "swift_isUniquely",
      ]
    ),
    (
      "allocating memory",
      [
        "malloc", "free", "_int_", "calloc", "realloc", "cfree", "swift_slow", "swift_alloc",
        "swift_dealloc", "unlink_chunk", "tcache", "systrim", "sysmalloc",
      ]
    ),
    ("moving memory", ["mem", "__mem", "str", "__str"]),
    ("cmark-gfm", ["cmark", "S_", "utf8proc", "_scan"]),
    (
      "the rest of Swift's runtime",
      ["swift", "void swift", "$ss", "$sS", "_swift", "__swift", "$sx", "$sq"]
    ),
  ]

  /// The part of the program that a function belongs to, by its name as the linker has it.
  static func part(of function: String) -> String {
    if let module = module(of: function) { return "`\(module)`" }
    for (part, beginnings) in prefixes where beginnings.contains(where: function.hasPrefix) {
      return part
    }
    return "everything else"
  }

  /// `$s8Building…` is of the module `Building`.
  private static func module(of function: String) -> String? {
    guard function.hasPrefix("$s") else { return nil }
    let rest = function.dropFirst(2)
    let digits = rest.prefix { $0.isNumber }
    guard let length = Int(digits), length > 0, rest.count > digits.count + length else {
      return nil
    }
    return String(rest.dropFirst(digits.count).prefix(length))
  }
}

/// How often a process asked the system for what, as `strace -c` counts it.
struct SystemCalls: Equatable {
  /// By name.
  let counts: [String: Int]

  init(_ table: String) {
    counts = table.split(separator: "\n").reduce(into: [:]) { counts, line in
      let words = line.split(separator: " ")
      guard words.count >= 5, Double(words[0]) != nil, let name = words.last, name != "total",
        let count = Int(words[3])
      else { return }
      counts[String(name), default: 0] += count
    }
  }
}

/// Takes profiles of builds, one after the other.
struct Profiling {
  let program: ExemplarProgram
  let workload: Workload
  let scratch: Scratch

  /// The instructions of a build from nothing, on one thread.
  func instructions() throws -> InstructionProfile {
    let file = scratch.path("callgrind")
    let contender = Contender.exemplar(
      try program.withoutDebugging(in: scratch), workload.exemplar,
      arguments: ["--quiet", "--jobs", "1"], scratch: scratch)
    try contender.clean()
    say("Counting instructions …")
    try run("valgrind", ["--tool=callgrind", "--callgrind-out-file=\(file.path)"], contender)
    return InstructionProfile(try String(contentsOf: file, encoding: .utf8))
  }

  /// What a build from nothing asks the system for, and what the next one asks that finds nothing to do.
  func systemCalls() throws -> (whole: SystemCalls, nothing: SystemCalls) {
    let contender = Contender.exemplar(
      program, workload.exemplar, arguments: ["--quiet"], scratch: scratch)
    try contender.clean()
    say("Counting system calls …")
    let whole = try calls(contender)
    // Files that were just written are read once more by the next build.
    try contender.execution.run()
    return (whole, try calls(contender))
  }

  private func calls(_ contender: Contender) throws -> SystemCalls {
    let file = scratch.path("strace")
    try run("strace", ["-f", "-c", "-o", file.path], contender)
    return SystemCalls(try String(contentsOf: file, encoding: .utf8))
  }

  private func run(_ tool: String, _ arguments: [String], _ contender: Contender) throws {
    var execution = contender.execution
    execution.arguments = arguments + [execution.program] + execution.arguments
    execution.program = tool
    try execution.run(orInstall: "valgrind and strace")
  }
}
