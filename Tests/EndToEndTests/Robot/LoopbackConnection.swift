import Glibc

/// One message each way over a socket.
struct LoopbackConnection {
  let socket: Descriptor
  let deadline: Deadline

  /// - Returns: nil when the other side went away in the middle, or the time is over.
  func receive() -> HTTPMessage? {
    var bytes: [UInt8] = []
    while true {
      switch socket.read() {
      case .bytes(let more):
        bytes += more
        if let message = HTTPMessage(bytes, ended: false) { return message }
      case .nothingYet:
        guard deadline.poll([socket.interest(POLLIN)]).contains(true) else { return nil }
      case .end:
        return HTTPMessage(bytes, ended: true)
      }
    }
  }

  func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, let count = socket.write(rest) {
      rest = rest.dropFirst(count)
      if count == 0, !deadline.poll([socket.interest(POLLOUT)]).contains(true) { return }
    }
  }
}
