import Hummingbird

extension Reply {
  /// A page as it comes from the edge of a network when what is behind it does not answer.
  static let badGateway: Reply = {
    var reply = Reply(.noContent)
    reply.status = 502
    reply.headers = []
    reply.contentType = "text/html; charset=UTF-8"
    let page =
      "<!DOCTYPE html>\n<html><head><title>502 Bad gateway</title></head>\n<body><h1>Bad gateway</h1></body></html>\n"
    reply.body = Array(page.utf8)
    return reply
  }()

  /// Bytes that are neither JSON nor UTF-8.
  static let garbage: [UInt8] =
    Array("{\"status\":".utf8) + [0x00, 0xFF, 0xFE, 0x1B, 0xC3, 0x28] + Array("]]".utf8)

  /// Promises the whole body, sends half of it and drops the connection.
  var truncated: Response {
    let half = ByteBuffer(bytes: body.prefix(body.count / 2))
    return response(
      ResponseBody(contentLength: body.count) { writer in
        try await writer.write(half)
        throw ConnectionDropped()
      })
  }

  /// Sends the body in ten pieces with a pause before each.
  func slow(milliseconds: Int) -> Response {
    let size = max(1, (body.count + 9) / 10)
    let pieces = stride(from: 0, to: body.count, by: size).map { start in
      ByteBuffer(bytes: body[start..<min(start + size, body.count)])
    }
    return response(
      ResponseBody(contentLength: body.count) { writer in
        for piece in pieces {
          try await Task.sleep(for: .milliseconds(milliseconds))
          try await writer.write(piece)
        }
        try await writer.finish(nil)
      })
  }
}
