import Bytes
import Diagnostics

/// From an entry point to its program.
enum Compilation {
  /// The program, if nothing is wrong, and the names of the templates that it is made of.
  static func run(
    _ entry: EntryPoint, in world: World, log: inout DiagnosticLog
  ) -> (program: TemplateProgram?, templates: [String], uses: FieldUse) {
    guard let root = world.templates[entry.template] else {
      log.report(.templateMissingTemplate, at: nil, ["name": entry.template])
      return (nil, [], FieldUse())
    }
    var checker = Checker(world, context: entry.context)
    checker.functions[0].steps = checker.collecting { $0.render(root, 0..<0) }
    if !checker.isBroken { freeze(&checker) }
    log.merge(checker.log)
    let names = checker.templates.map(\.name)
    guard !checker.isBroken, !checker.log.hasErrors else {
      return (nil, names, checker.fieldUse)
    }
    return (program(checker, entry), names, checker.fieldUse)
  }

  /// Makes text of what is known; what is bound to fail is reported now.
  private static func freeze(_ checker: inout Checker) {
    for index in checker.functions.indices {
      let (function, failures) = Freezing.frozen(checker.functions[index])
      checker.functions[index] = function
      for failure in failures {
        checker.template = failure.span.source
        checker.report(failure.reason, failure.span.range)
      }
    }
  }

  private static func program(_ checker: Checker, _ entry: EntryPoint) -> TemplateProgram {
    let emitter = Emitter.emit(checker.functions)
    let sources = checker.templates.map(\.source)
    let image = Image(emitter.assembly, functions: emitter.entries, sources: sources)
    let read = emitter.contextReads.map { entry.context[$0].name }
    return TemplateProgram(
      contextNames: entry.context.map(\.name), reads: Set(read).union(checker.constantReads),
      sources: sources.map(\.file).sorted(), digest: digest(of: sources),
      canFail: emitter.canFail || emitter.assembly.spans.contains(where: checker.mayFail.contains),
      image: image)
  }

  private static func digest(of sources: [SourceText]) -> ContentDigest {
    var hasher = DigestHasher()
    for source in sources {
      hasher.add(source.file)
      hasher.add(source.bytes)
    }
    return hasher.digest
  }
}
