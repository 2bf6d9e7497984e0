/// What was said on the command line about the connection. Nil where nothing was said.
struct ConnectionChoices: Hashable, Sendable {
  var profile: String?
  var baseURL: String?
  var tokenFile: String?
  var apiPath: String?
  var sendsTraceIDs = true
  var concurrency = 1

  var namesService: Bool { [profile, baseURL, tokenFile, apiPath].contains { $0 != nil } }
}
