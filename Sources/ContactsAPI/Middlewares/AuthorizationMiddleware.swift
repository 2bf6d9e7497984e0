import HTTPTypes

/// Adds the token to requests and takes it out of answers. Always the last one before the transport.
struct AuthorizationMiddleware: Middleware {
  let token: AccessToken

  func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8]) {
    var request = request
    request.headerFields[.authorization] = token.authorization
    var body = body
    if endpoint == .tokenInfo {
      // The one question that has the token in its body: put in here, where nobody sees it.
      body = Array(#"{"tokenKey":"\#(token.value)"}"#.utf8)
      request.headerFields[.contentType] = "application/json"
    }
    let (response, answer) = try await next(request, body)
    return (redacted(response), token.redact(answer))
  }

  private func redacted(_ response: HTTPResponse) -> HTTPResponse {
    HTTPResponse(
      status: .init(
        code: response.status.code, reasonPhrase: token.redact(response.status.reasonPhrase)),
      headerFields: HTTPFields(
        response.headerFields.compactMap { field in
          // A name with the token in it is none once that is taken out, and nobody looks it up.
          HTTPField.Name(token.redact(field.name.rawName)).map { name in
            HTTPField(name: name, value: token.redact(field.value))
          }
        }))
  }
}
