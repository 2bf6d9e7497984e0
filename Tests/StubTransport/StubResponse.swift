public import HTTPTypes

/// An answer with its body.
public struct StubResponse: Sendable {
  public var head: HTTPResponse
  public var body: [UInt8]

  public init(head: HTTPResponse, body: [UInt8]) {
    self.head = head
    self.body = body
  }

  public init(status: Int, headers: HTTPFields = [:], body: [UInt8] = []) {
    self.init(head: HTTPResponse(status: .init(code: status), headerFields: headers), body: body)
  }

  public init(_ status: Int, _ body: String, headers: HTTPFields = [:]) {
    self.init(status: status, headers: headers, body: Array(body.utf8))
  }

  public var status: Int { head.status.code }
}

extension HTTPField.Name: @retroactive ExpressibleByStringLiteral {
  /// Makes a test read like a message. What is no name becomes `Server`, which no test looks for.
  public init(stringLiteral name: String) {
    self = Self(name) ?? .server
  }
}
