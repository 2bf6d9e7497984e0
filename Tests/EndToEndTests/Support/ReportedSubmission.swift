import Foundation

/// What `submit --format json` prints.
struct ReportedSubmission: Decodable {
  struct Counts: Decodable, Equatable {
    var created = 0
    var failed = 0
    var unknown = 0
    var notSent = 0
  }

  struct Input: Decodable {
    var index: Int
    var email: String?
    var outcome: String
    var id: String?
    var existingId: String?
    var category: String?
    var message: String?
    var reason: String?
  }

  var submission: String?
  var portal: Int?
  var state: String
  var sha256: [String]
  var counts: Counts
  var inputs: [Input]

  var outcomes: [String] { inputs.map(\.outcome) }
}

extension CommandRun {
  /// Sends a file of a home to a service, and reads what is printed.
  static func submit(_ file: String, _ options: String..., to service: [String: String], home: TestHome)
    throws
    -> (run: CommandRun, report: ReportedSubmission)
  {
    let run = try CommandRun(
      ["submit", "--yes", "--format", "json"] + options + [file], environment: service, home: home)
    return (run, try run.document())
  }

  /// The one JSON document on the output.
  func document<Document: Decodable>(as type: Document.Type = Document.self) throws -> Document {
    try JSONDecoder().decode(type, from: Data(output))
  }
}
