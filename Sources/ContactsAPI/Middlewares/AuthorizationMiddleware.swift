/// Adds the token to requests and takes it out of answers. Always the last one before the transport.
struct AuthorizationMiddleware: Middleware {
  let token: AccessToken

  func intercept(
    _ request: HTTPRequest, endpoint: Endpoint,
    next: @Sendable (HTTPRequest) async throws -> HTTPResponse
  ) async throws -> HTTPResponse {
    var request = request
    request.headers["Authorization"] = token.authorization
    var response = try await next(request)
    response.body = token.redact(response.body)
    response.headers.fields = response.headers.fields.map { field in
      HeaderFields.Field(token.redact(field.name), token.redact(field.value))
    }
    return response
  }
}
