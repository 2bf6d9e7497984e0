import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import Synchronization

/// Gathers an answer and notes whether its request has begun to leave.
final class ResponseCollector: HTTPClientResponseDelegate {
  struct TooLarge: Error {}

  private struct State {
    var requestLeft = false
    var status = 0
    var headers = HeaderFields()
    var body: [UInt8] = []
  }

  private let maximumBytes: Int
  private let state = Mutex(State())

  init(maximumBytes: Int) {
    self.maximumBytes = maximumBytes
  }

  var requestLeft: Bool { state.withLock { $0.requestLeft } }

  func didSendRequestHead(task: HTTPClient.Task<HTTPResponse>, _ head: HTTPRequestHead) {
    state.withLock { $0.requestLeft = true }
  }

  func didReceiveHead(
    task: HTTPClient.Task<HTTPResponse>, _ head: HTTPResponseHead
  ) -> EventLoopFuture<Void> {
    let length = head.headers.first(name: "content-length").flatMap { Int($0) } ?? 0
    guard length <= maximumBytes else { return tooLarge(task) }
    state.withLock { state in
      state.status = Int(head.status.code)
      state.headers = HeaderFields(head.headers.map { HeaderFields.Field($0.name, $0.value) })
      state.body.reserveCapacity(max(0, length))
    }
    return task.eventLoop.makeSucceededVoidFuture()
  }

  func didReceiveBodyPart(
    task: HTTPClient.Task<HTTPResponse>, _ buffer: ByteBuffer
  ) -> EventLoopFuture<Void> {
    let fits = state.withLock { state in
      guard buffer.readableBytes <= maximumBytes - state.body.count else { return false }
      state.body.append(contentsOf: buffer.readableBytesView)
      return true
    }
    return fits ? task.eventLoop.makeSucceededVoidFuture() : tooLarge(task)
  }

  func didFinishRequest(task: HTTPClient.Task<HTTPResponse>) throws -> HTTPResponse {
    state.withLock { state in
      // Taken out, so that the bytes are not held twice.
      defer { state.body = [] }
      return HTTPResponse(status: state.status, headers: state.headers, body: state.body)
    }
  }

  private func tooLarge(_ task: HTTPClient.Task<HTTPResponse>) -> EventLoopFuture<Void> {
    task.eventLoop.makeFailedFuture(TooLarge())
  }
}
