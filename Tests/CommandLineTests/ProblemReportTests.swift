import Drafts
import Testing

@testable import contact_batch

@Suite struct ProblemReportTests {
  private func inputs(_ text: String, as format: ImportFormat = .csv) throws -> ReadInputs {
    ReadInputs(try Importer.read(Array(text.utf8), as: format), from: .file(path: "lists/people.csv"))
  }

  private func lines(_ inputs: ReadInputs) -> [String] {
    inputs.problems().lines.map { ProblemReport.line(for: $0, of: inputs.source) }
  }

  @Test func `a problem of an input begins with its index from 0 and its path`() throws {
    let lines = lines(try inputs("email\nada@example.com\nnobody\n"))
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("inputs[1].properties.email: error: ") == true)
  }

  @Test func `a problem of the file begins with the file as it was given and the line`() throws {
    let lines = lines(try inputs("email,firstname\nada@example.com\n"))
    #expect(lines.count == 1)
    #expect(lines.first?.hasPrefix("lists/people.csv:2: warning: ") == true)
  }

  @Test func `a value that could steer a terminal does not reach it`() throws {
    let lines = lines(try inputs("email\n\"a\u{1B}]0;x\u{7}\nb@\"\n"))
    #expect(!lines.isEmpty)
    #expect(lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  @Test func `the document for programs has every field, null where unknown`() throws {
    let inputs = try inputs("email,firstname\nada@example.com\n,Bob\nx,\n")
    let problems = inputs.problems().listed.filter { $0.input == nil || $0.input == 2 }
    var found = FoundProblems()
    for problem in problems { found.add(problem) }
    let json = String(decoding: ProblemReport.jsonBytes(found), as: UTF8.self)
    let (file, field) = (try #require(problems.first), try #require(problems.last))
    let expected = """
      {"problems":[{"input":null,"path":null,"line":2,"severity":"warning","rule":"short-row",\
      "message":"\(file.message)","suggestion":null},\
      {"input":2,"path":"properties.email","line":4,"severity":"error","rule":"email-form",\
      "message":"\(field.message)","suggestion":null}]}
      """
    #expect(json == expected)
  }

  @Test func `equal problems are listed a thousand times, and counted from there on`() throws {
    let inputs = try inputs("email,firstname\n" + String(repeating: "nobody\n", count: 5_000))
    let problems = inputs.problems()
    let (short, form) = (
      problems.listed.filter { $0.rule == "short-row" }, problems.listed.filter { $0.rule == "email-form" }
    )
    #expect(short.count == 1_000 && form.count == 1_000)
    #expect(
      problems.rest.map { "\($0.first.rule) \($0.count)" }.sorted() == ["email-form 4000", "short-row 4000"])
    #expect(problems.rest.compactMap(\.first.input) == [1_000])
    let lines = lines(inputs)
    #expect(lines.count == 2_002)
    #expect(lines.last?.hasPrefix("inputs[1000].properties.email: error: ") == true)
    #expect(lines.last?.hasSuffix(" (and 3999 more like this)") == true)
    let json = String(decoding: ProblemReport.jsonBytes(problems), as: UTF8.self)
    #expect(json.contains(#"],"notListed":[{"input":"#) && json.contains(#","count":4000}"#))
  }

  @Test func `no cell holds what could steer a terminal, the suggestion neither`() {
    let problem = FoundProblem(
      Problem(
        .error, .unknownProperty(name: "a\u{1B}b"), at: .property("a\u{1B}b"), suggestion: "c\u{1B}]0;x\u{7}d"
      ),
      input: 0, line: 2)
    let cells = ProblemReport.cells(of: problem)
    #expect(cells.last??.hasPrefix("c") == true && cells.last??.hasSuffix("d") == true)
    #expect(cells.compactMap(\.self).joined().unicodeScalars.allSatisfy { $0.value >= 0x20 })
  }

  @Test func `different problems are all listed`() throws {
    let rows = (0..<500).map { "nobody\($0)\n" }.joined()
    #expect(lines(try inputs("email\n" + rows)).count == 500)
  }

  @Test func `without problems the document says so`() {
    #expect(String(decoding: ProblemReport.jsonBytes(FoundProblems()), as: UTF8.self) == #"{"problems":[]}"#)
  }
}
