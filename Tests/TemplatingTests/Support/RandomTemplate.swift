/// Writes templates by chance: any mixture of statements, expressions of the right types.
struct RandomTemplate {
  private var random: SeededGenerator
  private var budget = 40
  private var numbers = ["n", "m", "f", "user.age"]
  private var texts = ["s", "h", "user.name", "e"]
  private var lists = ["xs"]
  private var names = 0
  private var depth = 0

  static let context = """
    {"n": 3, "m": -7, "f": 2.5, "s": "Trang chủ", "h": "<b>&'x\\"</b>", "e": "", "t": true, \
    "z": false, "xs": [4, 1, 3], "user": {"name": "An <An>", "age": 41}}
    """

  static func text(seed: UInt64) -> String {
    var writer = RandomTemplate(random: SeededGenerator(seed: seed))
    return writer.body()
  }

  private init(random: SeededGenerator) { self.random = random }

  private mutating func newName() -> String {
    names += 1
    return "v\(names)"
  }

  private mutating func body() -> String {
    let outer = (numbers, texts, lists)
    depth += 1
    defer {
      (numbers, texts, lists) = outer
      depth -= 1
    }
    var result = ""
    for _ in 0...random.below(4) {
      budget -= 1
      result += statement()
    }
    return result
  }

  private mutating func tag(_ inside: String) -> String {
    let open = random.pick(["{%", "{%", "{%", "{%-", "{%+"])
    let close = random.pick(["%}", "%}", "%}", "-%}", "+%}"])
    return "\(open) \(inside) \(close)"
  }

  private mutating func statement() -> String {
    guard budget > 0, depth < 6 else { return random.pick(["x", " ", "\n"]) }
    switch random.below(14) {
    case 0, 1: return random.pick(["a", " \n ", "đ\n", "  b  ", "\n\n", "<i> "])
    case 2, 3, 4: return output()
    case 5, 6: return condition()
    case 7, 8: return loop()
    case 9, 10: return assignment()
    case 11: return tag("with w = \(number())") + body() + tag("endwith")
    case 12:
      return tag("filter \(random.pick(["upper", "trim", "escape"]))") + body() + tag("endfilter")
    default: return macro()
    }
  }

  private mutating func output() -> String {
    let open = random.pick(["{{", "{{", "{{-"])
    let close = random.pick(["}}", "}}", "-}}"])
    return "\(open) \(random.pick([number(), text(), truth(), list()])) \(close)"
  }

  private mutating func condition() -> String {
    var result = tag("if \(truth())") + body()
    if random.below(3) == 0 { result += tag("elif \(truth())") + body() }
    if random.below(2) == 0 { result += tag("else") + body() }
    return result + tag("endif")
  }

  private mutating func loop() -> String {
    let item = newName()
    let items = list()
    let filter = random.below(3) == 0 ? " if \(item) \(random.pick(["> 1", "is odd", "!= 3"]))" : ""
    let outer = numbers
    numbers += [item, "loop.index", "loop.length", "loop.revindex0"]
    defer { numbers = outer }
    let head = tag("for \(item) in \(items)\(filter)")
    let inside = body()
    numbers = outer
    let otherwise = random.below(3) == 0 ? tag("else") + body() : ""
    return head + inside + otherwise + tag("endfor")
  }

  private mutating func assignment() -> String {
    let name = newName()
    switch random.below(4) {
    case 0:
      let code = tag("set \(name) = \(number())")
      numbers.append(name)
      return code
    case 1:
      let code = tag("set \(name) = \(text())")
      texts.append(name)
      return code
    case 2:
      let code = tag("set \(name) = \(list())")
      lists.append(name)
      return code
    default:
      let code = tag("set \(name)") + body() + tag("endset")
      texts.append(name)
      return code
    }
  }

  private mutating func macro() -> String {
    let name = newName()
    let parameter = newName()
    let call = "{{ \(name)(\(number())) }}"
    let outer = (numbers, texts, lists)
    (numbers, texts, lists) = (["n", parameter], ["s", "h"], ["xs"])
    let code = tag("macro \(name)(\(parameter), other=\(number()))") + body() + tag("endmacro")
    (numbers, texts, lists) = outer
    return code + call
  }

  // MARK: Expressions

  private mutating func number(_ level: Int = 0) -> String {
    guard level < 3, random.below(2) == 0 else {
      return random.below(2) == 0 ? random.pick(numbers) : String(random.below(20))
    }
    let next = level + 1
    switch random.below(9) {
    case 0: return "(\(number(next)) + \(number(next)))"
    case 1: return "(\(number(next)) - \(number(next)))"
    case 2: return "(\(number(next)) * \(number(next)))"
    case 3: return "(\(number(next)) // \(1 + random.below(5)))"
    case 4: return "(\(number(next)) % \(1 + random.below(5)))"
    case 5: return "\(list(next))|length"
    case 6: return "(\(number(next)))|abs"
    case 7: return "\(text(next))|length"
    default: return "(\(number(next)) if \(truth(next)) else \(number(next)))"
    }
  }

  private mutating func text(_ level: Int = 0) -> String {
    guard level < 3, random.below(2) == 0 else {
      return random.below(2) == 0
        ? random.pick(texts) : random.pick(["'<a>'", "\"it's\"", "''", "'đ ơ'"])
    }
    let next = level + 1
    switch random.below(11) {
    case 0: return "(\(text(next)) ~ \(number(next)))"
    case 1: return "(\(text(next)) + \(text(next)))"
    case 2:
      return "(\(text(next)))|\(random.pick(["upper", "lower", "title", "capitalize", "trim"]))"
    case 3: return "(\(text(next)))|\(random.pick(["safe", "escape", "forceescape", "string"]))"
    case 4: return "(\(text(next)))|replace('a', \(text(next)))"
    case 5: return "(\(text(next)) if \(truth(next)) else \(text(next)))"
    case 6: return "(\(text(next)))[\(random.below(3)):]"
    case 7: return "(\(list(next)))|join(\(text(next)))"
    case 8: return "(\(text(next)))|truncate(\(3 + random.below(9)), true, '..', 0)"
    case 9: return "(\(text(next)) or \(text(next)))"
    default: return "(\(text(next)))|striptags"
    }
  }

  private mutating func truth(_ level: Int = 0) -> String {
    guard level < 3 else { return random.pick(["t", "z", "true"]) }
    let next = level + 1
    switch random.below(9) {
    case 0: return random.pick(["t", "z"])
    case 1:
      return "\(number(next)) \(random.pick(["<", ">", "<=", ">=", "==", "!="])) \(number(next))"
    case 2: return "(\(truth(next)) and \(truth(next)))"
    case 3: return "(\(truth(next)) or \(truth(next)))"
    case 4: return "not \(truth(next))"
    case 5: return "\(number(next)) in \(list(next))"
    case 6: return "(\(number(next))) is \(random.pick(["number", "defined", "integer", "none"]))"
    case 7: return "(\(text(next))) == (\(text(next)))"
    default: return "(\(text(next)))"
    }
  }

  private mutating func list(_ level: Int = 0) -> String {
    guard level < 3, random.below(2) == 0 else { return random.pick(lists) }
    let next = level + 1
    switch random.below(7) {
    case 0: return "[\(number(next)), \(number(next))]"
    case 1: return "(\(list(next)) + [\(number(next))])"
    case 2: return "(\(list(next)))|sort"
    case 3: return "((\(list(next)))|reverse|list)"
    case 4: return "(\(list(next)))[\(random.below(3)):]"
    case 5: return "((\(list(next)))|select('gt', \(number(next)))|list)"
    default: return "((\(list(next)))|unique|list)"
    }
  }
}
