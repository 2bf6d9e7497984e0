import Drafts
import Testing

@testable import contact_batch

@Suite struct ProblemReportTests {
  private func inputs(_ text: String, as format: ImportFormat = .csv) throws -> ReadInputs {
    ReadInputs(try Importer.read(Array(text.utf8), as: format), from: .file(path: "lists/people.csv"))
  }

  private func lines(_ inputs: ReadInputs) -> [String] {
    inputs.problems().map { ProblemReport.line(for: $0, of: inputs.source) }
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
    let problems = inputs.problems().filter { $0.input == nil || $0.input == 2 }
    let json = String(decoding: ProblemReport.jsonBytes(problems), as: UTF8.self)
    let (file, field) = (try #require(problems.first), try #require(problems.last))
    let expected = """
      {"problems":[{"input":null,"path":null,"line":2,"severity":"warning","rule":"short-row",\
      "message":"\(file.message)","suggestion":null},\
      {"input":2,"path":"properties.email","line":4,"severity":"error","rule":"email-form",\
      "message":"\(field.message)","suggestion":null}]}
      """
    #expect(json == expected)
  }

  @Test func `without problems the document says so`() {
    #expect(String(decoding: ProblemReport.jsonBytes([]), as: UTF8.self) == #"{"problems":[]}"#)
  }
}
