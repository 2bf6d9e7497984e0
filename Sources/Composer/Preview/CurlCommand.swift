/// A shell command that sends a body. The token is a variable of the shell: its value is never copied.
struct CurlCommand {
  /// Linux takes arguments of at most 128 KiB; `printf` of the shell takes any.
  private static let longestArgument = 100_000

  let text: String

  init(_ body: [UInt8], to connection: Connection) {
    let json = Self.quoted(String(decoding: body, as: UTF8.self))
    let request = [
      "curl -sS -X POST \(Self.quoted(connection.createURL))",
      "-H \"Authorization: Bearer $\(connection.tokenVariable)\"",
      "-H 'Content-Type: application/json'", "-H 'Accept: application/json'",
    ].joined(separator: " ")
    text =
      body.count <= Self.longestArgument
      ? "\(request) --data-raw \(json)"
      : "printf %s \(json) | \(request) --data-binary @-"
  }

  /// In single quotes nothing has a meaning to the shell but the quote itself.
  static func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}

extension Connection {
  var createURL: String {
    (baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL) + createPath
  }
}
