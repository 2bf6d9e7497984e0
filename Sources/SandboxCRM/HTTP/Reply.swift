import Foundation
import HTTPTypes
import Hummingbird

/// Thrown to close the connection where it stands.
struct ConnectionDropped: Error {}

/// An answer with everything that goes on the wire.
struct Reply {
  var status: Int
  var contentType = "application/json;charset=utf-8"
  var body: [UInt8]
  var headers: [(name: String, value: String)] = []

  init(_ answer: Answer) {
    let correlationID = UUID().uuidString.lowercased()
    status = answer.status
    headers = [("x-hubspot-correlation-id", correlationID), ("x-request-id", correlationID)]
    switch answer {
    case .success(_, let json): body = json.bytes
    case .failure(let failure):
      body = failure.json(correlationID: correlationID).bytes
      if let seconds = failure.retryAfter { headers.append(("retry-after", String(seconds))) }
      if failure.status == 401 { headers.append(("x-hubspot-auth-failure", "401 Unauthorized")) }
    case .noContent: body = []
    }
  }

  /// One whose body is given; JSON where it looks so.
  init(status: Int, _ body: [UInt8]) {
    self.init(.noContent)
    self.status = status
    self.body = body
    if body.first != UInt8(ascii: "{"), body.first != UInt8(ascii: "[") {
      contentType = "text/plain; charset=utf-8"
    }
  }

  /// With what is left of the limits, where that is told.
  func with(_ quota: RateLimit.Quota?) -> Self {
    var reply = self
    if let quota { reply.add(quota) }
    return reply
  }

  private mutating func add(_ quota: RateLimit.Quota) {
    let prefix = "x-hubspot-ratelimit-"
    headers += [
      (prefix + "max", String(quota.limit)), (prefix + "remaining", String(quota.remaining)),
      (prefix + "interval-milliseconds", String(RateLimit.interval)),
      (prefix + "daily", String(quota.dailyLimit)),
      (prefix + "daily-remaining", String(quota.dailyRemaining)),
    ]
  }

  var response: Response {
    // An answer without content has no length either.
    if status == 204 { return response(ResponseBody { try await $0.finish(nil) }) }
    return response(ResponseBody(byteBuffer: ByteBuffer(bytes: body)))
  }

  /// The response with the length of the whole body, whatever is sent of it.
  func response(_ responseBody: ResponseBody) -> Response {
    var fields = HTTPFields()
    if status != 204 {
      fields[.contentType] = contentType
      fields[.contentLength] = String(body.count)
    }
    for header in headers {
      if let name = HTTPField.Name(header.name) { fields[name] = header.value }
    }
    return Response(status: .init(code: status), headers: fields, body: responseBody)
  }
}
