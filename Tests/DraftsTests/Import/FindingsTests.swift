import Drafts
import Testing

struct FindingsTests {
  private func summaries(_ text: String, _ format: ImportFormat) throws -> [String] {
    let draft = try imported(text, format)
    return draft.findings().map { finding in
      switch finding {
      case .file(let problem): "\(problem.line): \(problem.rule.name)"
      case .input(let index, let problem, let line): "\(line): [\(index)] \(problem.summary)"
      }
    }
  }

  @Test func `problems of the file and of the inputs come in the order of the file`() throws {
    let table = "email,Nick,city\nx\na@b.co,N,Ulm\nA@B.co,,,7\n"
    #expect(
      try summaries(table, .csv) == [
        "1: unknown-column", "2: short-row", "2: [0] properties.email email-form", "4: surplus-fields",
        "4: [2] properties.email duplicate-email",
      ])
  }

  @Test func `what follows the last input is not lost`() throws {
    let body = "[{\"properties\":{\"email\":\"a@b.co\",\"city\":null}},\n{}\n,]"
    #expect(
      try summaries(body, .json) == [
        "1: [0] properties.city null-value?", "2: [1] properties no-identity", "3: json-syntax",
      ])
  }

  @Test func `a good file has no findings`() throws {
    #expect(try summaries("email\na@b.co\n", .csv).isEmpty)
  }
}
