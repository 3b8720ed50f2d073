import Diagnostics
import Testing

/// Two findings with a place, on one line and over several, and one about the whole site.
private let findings = [
  Diagnostic(
    .fileUnwritable, at: nil,
    ["file": "site/a.html", "reason": "No space left", "reason_en": "No space left"]),
  Diagnostic(
    .siteLinkBroken, at: source("xe\u{301}: [a](b)\n").place(of: 5..<11),
    ["link": "b, 50%\u{2028}", "path": "content/b"], suggestions: [Suggestion("bb")]),
  Diagnostic(.fileSpecial, at: source("ab\ncd\n").place(of: 1..<6), ["file": "một\nhai"]),
]

@Suite struct GNUFormatTests {
  @Test func isALineAFinding() {
    #expect(
      DiagnosticFormat.gnu.render(findings, language: .en) == """
        exemplar: error: cannot write `site/a.html`: No space left [files.unwritable]
        content/profiles/2026/vi-du.md:1:4: error: the link `b, 50% ` leads to no page or file \
        [site.link_broken]
        content/profiles/2026/vi-du.md:1:2: warning: `một hai` is no ordinary file and is not read \
        [files.special]

        """)
    #expect(DiagnosticFormat.gnu.render([], language: .en) == "")
  }
}

@Suite struct GitHubFormatTests {
  @Test func isAWorkflowCommandAFinding() {
    #expect(
      DiagnosticFormat.github.render(findings, language: .en) == """
        ::error title=files.unwritable::cannot write `site/a.html`: No space left%0Acheck the free \
        space and the permissions; files not yet written are as they were
        ::error file=content/profiles/2026/vi-du.md,line=1,endLine=1,col=4,endColumn=10,title=\
        site.link_broken::the link `b, 50%25\u{2028}` leads to no page or file%0Adid you mean `bb`?
        ::warning file=content/profiles/2026/vi-du.md,line=1,endLine=3,title=files.special::\
        `một%0Ahai` is no ordinary file and is not read

        """)
  }

  @Test func escapesWhatWouldEndAProperty() {
    let place = SourceText(file: "a:b,c%d\r\n.md", bytes: []).start
    let text = DiagnosticFormat.github.render([Diagnostic(.fileSpecial, at: place)], language: .vi)
    #expect(text.hasPrefix("::warning file=a%3Ab%2Cc%25d%0D%0A.md,line=1,"))
    #expect(text.split(separator: "\n").count == 1)
  }

  @Test func notesAreNotices() {
    var note = Diagnostic(.fileSpecial, at: nil, ["file": "x"])
    note.severity = .note
    #expect(
      DiagnosticFormat.github.render([note], language: .en).hasPrefix(
        "::notice title=files.special::"))
  }
}

@Suite struct JSONFormatTests {
  @Test func isOneDocumentWithStableKeys() {
    var summary = BuildSummary(
      pages: 3, written: 2, unchanged: 1, removed: 0, seconds: 0.25,
      excluded: [
        .init(
          file: "content/profiles/a.md", code: "draft", reason: "is a draft", until: "2026-10-01")
      ])
    summary.rendered = [.init(page: "guong/a/index.html", because: ["page", "profile"])]
    let warning = [findings[2]]
    #expect(
      DiagnosticFormat.json.render(warning, summary: summary, language: .en) == #"""
        {"diagnostics":[{"id":"files.special","severity":"warning",\#
        "file":"content/profiles/2026/vi-du.md","line":1,"column":2,"end_line":3,"end_column":1,\#
        "message":"`một\nhai` is no ordinary file and is not read","label":null,"help":[],\#
        "suggestions":[]}],"summary":{"pages":3,"written":2,"unchanged":1,"removed":0,"errors":0,\#
        "warnings":1,"seconds":0.25,"excluded":[{"file":"content/profiles/a.md","code":"draft",\#
        "reason":"is a draft","until":"2026-10-01"}],"rendered":[{"page":"guong/a/index.html",\#
        "because":["page","profile"]}]}}

        """#)
  }

  @Test func withoutABuildItsFiguresAreNull() {
    #expect(
      DiagnosticFormat.json.render([findings[0]], language: .vi) == #"""
        {"diagnostics":[{"id":"files.unwritable","severity":"error","file":null,"line":null,\#
        "column":null,"end_line":null,"end_column":null,\#
        "message":"không ghi được `site/a.html`: No space left","label":null,\#
        "help":["kiểm tra dung lượng trống và quyền ghi; các tệp chưa ghi vẫn giữ nguyên bản cũ"],\#
        "suggestions":[]}],"summary":{"pages":null,"written":null,"unchanged":null,\#
        "removed":null,"errors":1,"warnings":0,"seconds":null,"excluded":[],"rendered":[]}}

        """#)
  }

  @Test(.enabled(if: Python.isAvailable)) func isReadByPython() throws {
    let script = """
      import json, sys
      report = json.load(sys.stdin)
      for finding in report["diagnostics"]:
        print(finding["id"], finding["file"], finding["column"], finding["end_column"])
        print(ascii(finding["message"]), finding["label"], finding["help"], finding["suggestions"])
      print(report["summary"]["errors"], report["summary"]["warnings"])
      """
    let printed = try Python.run(
      script, reading: DiagnosticFormat.json.render(findings, language: .en))
    #expect(
      printed == #"""
        files.unwritable None None None
        'cannot write `site/a.html`: No space left' None \#
        ['check the free space and the permissions; files not yet written are as they were'] []
        site.link_broken content/profiles/2026/vi-du.md 4 10
        'the link `b, 50%\u2028` leads to no page or file' nothing at `content/b` \#
        ['did you mean `bb`?'] ['bb']
        files.special content/profiles/2026/vi-du.md 2 1
        '`m\u1ed9t\nhai` is no ordinary file and is not read' None [] []
        2 1

        """#)
  }
}

@Suite struct SARIFFormatTests {
  /// The demands of SARIF 2.1.0 on the parts that we write, and what the findings must become.
  @Test(.enabled(if: Python.isAvailable), arguments: MessageLanguage.allCases)
  func isWellFormed(language: MessageLanguage) throws {
    let script = """
      import json, sys
      log = json.load(sys.stdin)
      assert set(log) == {"$schema", "version", "runs"} and log["version"] == "2.1.0"
      [run] = log["runs"]
      assert run["columnKind"] == "unicodeCodePoints"
      driver = run["tool"]["driver"]
      assert driver["name"] == "exemplar"
      ids = [rule["id"] for rule in driver["rules"]]
      assert ids == sorted(set(ids)), ids
      for rule in driver["rules"]:
        assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
      for result in run["results"]:
        assert driver["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note")
        assert result["message"]["text"]
        for location in result["locations"]:
          physical = location["physicalLocation"]
          region = physical["region"]
          assert all(value >= 1 for value in region.values())
          print(result["ruleId"], physical["artifactLocation"]["uri"], region)
      """
    let printed = try Python.run(
      script, reading: DiagnosticFormat.sarif.render(findings, language: language))
    #expect(
      printed == """
        site.link_broken content/profiles/2026/vi-du.md \
        {'startLine': 1, 'startColumn': 5, 'endColumn': 11}
        files.special content/profiles/2026/vi-du.md \
        {'startLine': 1, 'startColumn': 2, 'endLine': 2}

        """)
  }

  @Test func pathsAreRelativeReferences() {
    let place = SourceText(file: "content/hồ sơ/50%.md", bytes: []).start
    let text = DiagnosticFormat.sarif.render([Diagnostic(.fileSpecial, at: place)], language: .vi)
    #expect(text.contains(#""uri":"content/h%E1%BB%93%20s%C6%A1/50%25.md""#))
  }

  @Test func withoutFindingsItIsARunWithoutResults() {
    let text = DiagnosticFormat.sarif.render([], language: .vi)
    #expect(text.contains(#""rules":[]"#))
    #expect(text.contains(#""results":[]"#))
  }
}
