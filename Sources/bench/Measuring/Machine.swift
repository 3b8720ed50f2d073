import Foundation

/// The machine that measures.
struct Machine: Equatable {
  let processors: Int
  let model: String?
  /// In bytes.
  let memory: Int

  static var current: Machine {
    Machine(
      processors: ProcessInfo.processInfo.activeProcessorCount,
      model: value(of: "model name", in: text("/proc/cpuinfo")),
      memory: Int(clamping: ProcessInfo.processInfo.physicalMemory))
  }

  /// In bytes; nil where the system doesn't say.
  static var freeMemory: Int? {
    value(of: "MemAvailable", in: text("/proc/meminfo"))?.split(separator: " ").first
      .flatMap { Int($0) }.map { $0 * 1024 }
  }

  /// `2 processors (AMD EPYC), 23 GiB of memory`
  var description: String {
    "\(processors) processors" + (model.map { " (\($0))" } ?? "")
      + String(format: ", %.0f GiB of memory", Double(memory) / 1_073_741_824)
  }

  /// The value in the first line `name: value`.
  static func value(of name: String, in text: String) -> String? {
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2, parts[0].trimmingCharacters(in: .whitespaces) == name {
        return parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    return nil
  }

  private static func text(_ path: String) -> String {
    (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
  }
}
