import Foundation
import Synchronization

/// A server on this machine that answers with what a test gives it, to see what the program makes of answers that
/// no real server would send.
final class CannedServer: Sendable {
  let baseURL: String
  private let received = Mutex<[HTTPMessage]>([])
  private let stopSignal: Int32

  /// - Parameter answer: the whole answer to a request, from its status line on; see ``json(_:status:)``.
  init(answer: @escaping @Sendable (HTTPMessage) -> [UInt8]) throws {
    let (listening, port) = try LoopbackSocket.listen()
    let (stopped, stopSignal) = try Descriptor.pipe()
    baseURL = "http://127.0.0.1:\(port)"
    self.stopSignal = stopSignal
    Thread.detachNewThread { [weak self] in
      let listener = Descriptor(listening)
      let stopped = Descriptor(stopped)
      while CannedServer.waitForConnection(listener, stopped) {
        while let socket = LoopbackSocket.accept(listener) {
          let connection = LoopbackConnection(socket: socket, deadline: Deadline())
          guard let request = connection.receive() else { continue }
          self?.received.withLock { $0.append(request) }
          connection.send(answer(request))
        }
      }
    }
  }

  deinit {
    _ = close(stopSignal)
  }

  /// What has come so far, in order.
  var requests: [HTTPMessage] {
    received.withLock { $0 }
  }

  /// An answer with a JSON body.
  static func json(_ body: String, status: String = "200 OK") -> [UInt8] {
    let head = [
      "HTTP/1.1 \(status)", "Content-Type: application/json;charset=utf-8",
      "Content-Length: \(body.utf8.count)", "Connection: close",
    ]
    return Array((head.joined(separator: "\r\n") + "\r\n\r\n" + body).utf8)
  }

  /// - Returns: false when the server is to end.
  private static func waitForConnection(_ listener: Descriptor, _ stopped: Descriptor) -> Bool {
    let ready = Deadline(seconds: 3600).poll([listener.interest(POLLIN), stopped.interest(POLLIN)])
    return ready == [true, false]
  }
}
