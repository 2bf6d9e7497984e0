import ContactsModel
import Drafts

/// A shell command that sends a body. The token is a variable of the shell: its value is never copied.
struct CurlCommand {
  /// Linux takes arguments of at most 128 KiB; `printf` of the shell takes any.
  private static let longestArgument = 100_000

  let text: String

  init(
    _ body: [UInt8], of operation: ContactOperation, about object: String? = nil, to connection: Connection
  ) {
    let json = ShellText.quoted(String(decoding: body, as: UTF8.self))
    let request = [
      "curl -sS -X POST \(ShellText.quoted(connection.url(of: operation, to: object)))",
      "-H \"Authorization: Bearer $\(connection.tokenVariable)\"",
      "-H 'Content-Type: application/json'", "-H 'Accept: application/json'",
    ].joined(separator: " ")
    text =
      body.count <= Self.longestArgument
      ? "\(request) --data-raw \(json)"
      : "printf %s \(json) | \(request) --data-binary @-"
  }
}

extension Connection {
  func url(of operation: ContactOperation, to object: String? = nil) -> String {
    (baseURL.hasSuffix("/") ? String(baseURL.dropLast()) : baseURL) + path(of: operation, to: object)
  }
}
