/// What was said on the command line about the connection. Nil where nothing was said.
struct ConnectionChoices: Hashable, Sendable {
  var baseURL: String?
  var tokenFile: String?
  var apiPath: String?
  var sendsTraceIDs = true

  var namesService: Bool { baseURL != nil || tokenFile != nil || apiPath != nil }
}
