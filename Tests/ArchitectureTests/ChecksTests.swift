import Testing

/// The checks themselves, on made-up sources.
@Suite struct ChecksTests {
  private func file(_ text: String) -> SourceFile {
    SourceFile(path: "Sources/Drafts/Plan.swift", text: text)
  }

  @Test func `a module that is not allowed is named with its file and line`() {
    let rule = TargetRule(name: "Drafts", imports: ["Crypto"])
    let source = file("import Crypto\n\n@preconcurrency public import struct Foundation.URL\n")
    #expect(
      Checks.imports(source, rule) == ["Sources/Drafts/Plan.swift:3: Drafts does not import Foundation"])
  }

  @Test(arguments: [
    ("import A", "A"), ("  public import A", "A"), ("@_exported public import A", "A"),
    ("import struct A.B", "A"), ("private import A.B", "A"), ("import A;", "A"),
  ]) func `an import is recognised in every form`(line: String, module: String) {
    #expect(Checks.importedModule(line) == module)
  }

  @Test(arguments: ["let important = 1", "case import", "importer.import (A)", "// import A"])
  func `other lines import nothing`(line: String) {
    #expect(Checks.importedModule(SwiftCode.blanked(line)) == nil)
  }

  @Test func `a banned word is found in code and interpolations, not in text and comments`() {
    let source = file(
      ##"""
      let a = "try! \(b as! C)"  // fatalError(
      /* try! /* nested */
      try! */ let d = #"as! \#(try! e()) \(as! )"#
      let f = """
        "try!" \("as!")
        """
      fatalError("g")
      """##)
    #expect(
      Checks.bans(source, .traps).map { $0.prefix { $0 != "`" } } == [
        "Sources/Drafts/Plan.swift:1: ", "Sources/Drafts/Plan.swift:3: ", "Sources/Drafts/Plan.swift:7: ",
      ])
  }

  @Test(arguments: [
    ("async", "func send() async {", true), ("async", "asyncMode", false), ("Task", "Task { }", true),
    ("Task", "TaskList", false), ("Date(", "Date()", true), ("Date(", "dueDate(of: x)", false),
    (".random", "Int.random(in: r)", true), ("print(", "fingerprint(x)", false),
    ("print(", "print(x)", true),
  ]) func `a word is whole`(word: String, line: String, occurs: Bool) {
    #expect(Checks.occurs(word, in: line) == occurs)
  }

  @Test func `a default is found in the switch that it belongs to`() {
    let source = file(
      """
      switch self.message {
      case .a:
        switch b {
        default: c()
        }
      default: d()
      }
      return switch message {
      case .a: "default:"
      }
      """)
    #expect(
      Checks.defaults(source, over: ["message"])
        == ["Sources/Drafts/Plan.swift:6: a `default` hides what a new message means"])
    #expect(
      Checks.defaults(source, over: ["b"]).map { $0.prefix { $0 != " " } } == ["Sources/Drafts/Plan.swift:4:"]
    )
  }

  @Test(arguments: ["press.intent", "(press.intent, line)", "(step, press.intent?)", "press.intent(of: key)"])
  func `a default is found whatever is switched over besides`(subject: String) {
    let source = file("switch \(subject) {\ncase .a: b()\ndefault: c()\n}\n")
    #expect(Checks.defaults(source, over: ["intent"]).count == 1)
    #expect(Checks.defaults(source, over: ["press"]) == [])
  }

  @Test(arguments: ["extension ViewIntent", "public enum Intent: Hashable", "  extension OutgoingJob.Intent"])
  func `a default over self is one over what the type is`(type: String) {
    let source = file(
      """
      struct Event {
        var a: Int { 1 }
      }
      \(type) {
          var b: Int {
            switch self {
            case .a: 1
            default: 2
            }
          }
      }
      """)
    #expect(
      Checks.defaults(source, over: ["intent"]).map { $0.prefix { $0 != " " } } == [
        "Sources/Drafts/Plan.swift:8:"
      ])
    #expect(Checks.defaults(source, over: ["event"]) == [])
  }

  @Test func `stored properties are counted, computed ones and those of other types are not`() {
    let source = file(
      """
      struct A {
        var b: Int
        private(set) var c = D()
        var e: F? {
          didSet { g() }
        }
        var h: Int { 1 }
        static let i = 2
        struct J {
          var k: Int
        }
      }
      struct L {
        let m: Int
      }
      """)
    #expect(Checks.storedProperties(of: "A", in: source) == ["b", "c", "e"])
    #expect(Checks.storedProperties(of: "L", in: source) == ["m"])
  }

  @Test func `the types of a file are those that it declares for others`() {
    let source = file(
      "public struct A {\n  enum B {}\n}\nenum C {}\nprivate struct D {}\nextension E {}\nfinal class F {}\n")
    #expect(Checks.types(source) == ["A", "C", "F"])
  }

  @Test func `lines are counted as an editor does`() {
    #expect(file("a\nb\n").lineCount == 2)
    #expect(file("a\r\nb").lineCount == 2)
    #expect(Checks.length(file("a\nb\n"), most: 1) == ["Sources/Drafts/Plan.swift: 2 lines, at most 1"])
    #expect(Checks.length(file("a\nb\n"), most: 2) == [])
  }
}
