import Bytes
import Diagnostics
import Testing

@testable import Templating

/// No bytes crash it: changed templates give findings or pages.
@Suite struct MutationTests {
  @Test(arguments: 1...8)
  func survivesChangedTemplates(seed: Int) throws {
    let cases = try CaseFile.all()
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<250 {
      var test = random.pick(cases)
      let index = random.below(test.templates.count)
      let other = random.pick(cases).templates[0].text
      test.templates[index].text = Self.mutated(
        Array(test.templates[index].text.utf8), with: Array(other.utf8), &random)
      _ = Rendering(test, isTyped: random.below(2) == 0)
    }
  }

  private static func mutated(
    _ bytes: [UInt8], with other: [UInt8], _ random: inout SeededGenerator
  ) -> String {
    var bytes = bytes
    let pieces = [
      "{{", "}}", "{%", "%}", "(", ")", "[", "|", ".", " if ", " is ", "-", "\"", "for",
    ]
    for _ in 0...random.below(3) where !bytes.isEmpty {
      let place = random.below(bytes.count)
      switch random.below(5) {
      case 0: bytes.remove(at: place)
      case 1: bytes.insert(contentsOf: random.pick(pieces).utf8, at: place)
      case 2: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 3: bytes.removeSubrange(place..<min(place + random.below(12), bytes.count))
      default:
        let start = random.below(max(other.count, 1))
        bytes.insert(contentsOf: other[min(start, other.count)...].prefix(20), at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Bytes that aren't text, and the ways to nest or grow without end.
  @Test func survivesHostileTemplates() {
    for text in hostileTemplates {
      let test = TemplateCase(name: "hostile", templates: [("main.html", text)])
      _ = Rendering(test, isTyped: false)
    }
  }
}

private let hostileTemplates: [String] = {
  let many = { (text: String, count: Int) in String(repeating: text, count: count) }
  return [
    many("{{ (", 5000), "{{ " + many("(", 5000) + "1" + many(")", 5000) + " }}",
    "{{ " + many("[", 5000) + many("]", 5000) + " }}", "{{ " + many("-", 5000) + "1 }}",
    "{{ " + many("not ", 5000) + "1 }}", "{{ 1" + many(" + 1", 5000) + " }}",
    "{{ 1" + many("|abs", 5000) + " }}", "{{ a" + many(".b", 5000) + " }}",
    "{{ 1" + many(" if 1 else 1", 5000) + " }}", "{{ 1" + many(" < 1", 5000) + " }}",
    many("{% if 1 %}", 5000), many("{% for x in [1] %}", 5000) + many("{% endfor %}", 5000),
    "{% if 0 %}" + many("{% elif 0 %}x", 3000) + "{% endif %}",
    many("{% endif %}", 100), many("{% block a %}", 100), many("{#", 1000), many("{% raw %}", 100),
    "{{ " + many("'", 999) + " }}", "{% set x = 1 %}" + many("{% set x = x ~ x %}", 100),
    "{% set n = namespace(a=[]) %}{% for i in range(5000) %}{% set n.a = [n.a] %}{% endfor %}{{ n.a }}",
    "{% set n = namespace(a=[]) %}{% for i in range(50) %}{% set n.a = [n.a, n.a] %}{% endfor %}{{ n.a }}",
    "{% set n = namespace(a='x') %}{% for i in range(60) %}{% set n.a = n.a ~ n.a %}{% endfor %}",
    "{% set n = namespace(a='x') %}{% for i in range(60) %}{% set n.a = n.a|replace('x', 'xx') %}{% endfor %}",
    "{% set n = namespace(a='x') %}{% for i in range(60) %}{% set n.a %}{{ n.a }}{{ n.a }}{% endset %}{% endfor %}",
    "{{ 'x' * 9999999999 }}", "{{ [1] * 9999999999 }}", "{{ range(9999999999) }}",
    "{{ range(-9223372036854775807, 9223372036854775807) }}",
    "{{ 9223372036854775807 + 1 }}{{ -9223372036854775807 - 2 }}", "{{ 2 ** 9999 }}",
    "{{ (-9223372036854775807 - 1) // -1 }}", "{{ (-9223372036854775807 - 1) % -1 }}",
    "{{ (-9223372036854775807 - 1)|abs }}", "{{ -(-9223372036854775807 - 1) }}",
    "{{ 'abc'[9223372036854775807:] }}{{ 'abc'[::9223372036854775807] }}{{ 'abc'[::-9223372036854775807] }}",
    "{{ 'abc'[-9223372036854775807] }}", "{{ 1e308 * 10 }}{{ (1e308 * 10)|int }}",
    "{{ 'x'|center(9999999999) }}", "{{ 'x'|indent(9999999999, true) }}",
    "{{ '%9999999999d' % 1 }}{{ '%.9999999999f' % 1 }}", "{{ 'x'|truncate(-5) }}",
    "{{ [1]|batch(9999999999, 0) }}", "{{ [1]|slice(9999999999) }}", "{{ [1]|batch(-1) }}",
    "{{ 'a b'|wordwrap(-1) }}", "{{ 1|round(9999999999) }}{{ 1.5|round(-9999999999) }}",
    "{{ 1.5|round(400, 'floor') }}", "{{ 'x'|replace('', 'y', -9223372036854775807) }}",
    "{% macro m(x) %}{{ m([x]) }}{% endmacro %}{{ m(1) }}",
    "{% macro m() %}{{ m() }}{{ m() }}{% endmacro %}{{ m() }}",
    "{% macro a() %}{{ b() }}{% endmacro %}{% macro b() %}{{ a() }}{% endmacro %}{{ a() }}",
    (0..<40).map { "{% macro m\($0)() %}{{ m\($0 + 1)() }}{{ m\($0 + 1)() }}{% endmacro %}" }
      .joined()
      + "{{ m0() }}",
    "{% block a %}{{ self.a() }}{% endblock %}",
    "{% macro m() %}{{ caller() }}{% endmacro %}{% call m() %}{% call m() %}{{ caller() }}{% endcall %}{% endcall %}",
    "{% for i in range(1000) %}{% for j in range(1000) %}{% for k in range(1000) %}x{% endfor %}{% endfor %}{% endfor %}",
    "\u{FEFF}{{ 1 }}", "{{ \u{0} }}", "{% \u{0} %}", "{{", "{%", "{{ '", "{{ 1 }", "{% if", "{", "",
  ]
}()
