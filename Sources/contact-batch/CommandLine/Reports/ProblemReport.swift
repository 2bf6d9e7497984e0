import ContactsModel
import Drafts

/// What `validate` prints.
enum ProblemReport {
  /// `inputs[N].PATH: error|warning: TEXT`, for the file itself `FILE:LINE: error|warning: TEXT`.
  static func line(for problem: FoundProblem, of source: InputSource) -> String {
    let place =
      if let input = problem.input, let path = problem.path {
        "inputs[\(input)].\(path)"
      } else {
        "\(source.argument):\(problem.line.map { String($0) } ?? "")"
      }
    return "\(place): \(problem.severity.rawValue): \(problem.message)".visible
  }

  /// One JSON document. Where very many are the same, `notListed` has their first and their count.
  static func jsonBytes(_ problems: FoundProblems) -> [UInt8] {
    var writer = JSONWriter(capacity: 32 + problems.listed.count * 160)
    writer.beginObject()
    writer.name("problems")
    writer.beginArray()
    for problem in problems.listed { write(problem, to: &writer) }
    writer.endArray()
    let rest = problems.rest
    if !rest.isEmpty {
      writer.name("notListed")
      writer.beginArray()
      for (problem, count) in rest { write(problem, count: count, to: &writer) }
      writer.endArray()
    }
    writer.endObject()
    return writer.bytes
  }

  /// The fields of the JSON form.
  static let columns = ["input", "path", "line", "severity", "rule", "message", "suggestion"]

  static func cells(of problem: FoundProblem) -> [String?] {
    [
      problem.input.map { String($0) }, problem.path?.visible, problem.line.map { String($0) },
      problem.severity.rawValue, problem.rule, problem.message.visible,
      problem.suggestion?.visible,
    ]
  }

  private static func write(_ problem: FoundProblem, count: Int? = nil, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("input", number: problem.input)
    writer.member("path", optional: problem.path)
    writer.member("line", number: problem.line)
    writer.member("severity", problem.severity.rawValue)
    writer.member("rule", problem.rule)
    writer.member("message", problem.message)
    writer.member("suggestion", optional: problem.suggestion)
    if let count { writer.member("count", number: count) }
    writer.endObject()
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: String, number: Int?) {
    self.name(name)
    if let number { self.number(number) } else { null() }
  }

  fileprivate mutating func member(_ name: String, optional text: String?) {
    self.name(name)
    if let text { string(text) } else { null() }
  }
}
