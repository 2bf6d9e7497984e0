/// The smallest HTTP client there can be, for the addresses of the sandbox.
enum LoopbackHTTP {
  struct NoAnswer: Error {
    var target: String
  }

  /// - Parameter baseURL: `http://127.0.0.1:PORT`
  static func send(_ method: String, _ baseURL: String, _ target: String, body: String = "") throws
    -> HTTPMessage
  {
    let connection = LoopbackConnection(
      socket: try LoopbackSocket.connect(port: port(of: baseURL)), deadline: Deadline())
    let head = [
      "\(method) \(target) HTTP/1.1", "Host: localhost", "Connection: close",
      "Content-Type: application/json", "Content-Length: \(body.utf8.count)",
      "Authorization: Bearer pat-looking-on",
    ]
    connection.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8))
    guard let answer = connection.receive() else { throw NoAnswer(target: target) }
    return answer
  }

  private static func port(of baseURL: String) throws -> UInt16 {
    guard let digits = baseURL.split(separator: ":").last, let port = UInt16(digits) else {
      throw NoAnswer(target: baseURL)
    }
    return port
  }
}
