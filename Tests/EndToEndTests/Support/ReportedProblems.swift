/// What `validate --format json` prints.
struct ReportedProblems: Decodable {
  struct Problem: Decodable, Equatable {
    var input: Int?
    var path: String?
    var line: Int?
    var severity: String
    var rule: String
    var message: String
    var suggestion: String?
  }

  var problems: [Problem]
}
