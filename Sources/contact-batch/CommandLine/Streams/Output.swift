import Glibc
import Synchronization

/// A stream of bytes to a descriptor, gathered into large writes.
///
/// Once a write has failed, nothing more is written: a script that has closed the pipe wants no more.
final class Output: Sendable {
  private struct State {
    var pending: [UInt8] = []
    var failure: Int32?
  }

  private static let pieceSize = 65536
  private let descriptor: Int32
  private let state = Mutex(State())

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  func write(_ bytes: some Sequence<UInt8>) {
    state.withLock { state in
      state.pending.append(contentsOf: bytes)
      if state.pending.count >= Self.pieceSize { send(&state) }
    }
  }

  func line(_ text: String) {
    write(Array((text + "\n").utf8))
  }

  /// Writes a JSON document and ends the line. A terminal gets the same JSON, spelled so that no character of it can
  /// steer the terminal.
  func document(_ json: [UInt8]) {
    write(isTerminal ? Array(String(decoding: json, as: UTF8.self).spelledInJSON.utf8) : json)
    write([UInt8(ascii: "\n")])
  }

  /// Hands over what has been gathered.
  /// - Returns: the system's error number of the first write that failed, nil when all went well.
  @discardableResult
  func flush() -> Int32? {
    state.withLock { state in
      send(&state)
      return state.failure
    }
  }

  private func send(_ state: inout State) {
    defer { state.pending.removeAll(keepingCapacity: true) }
    var rest = state.pending[...]
    while state.failure == nil, !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        state.failure = errno
      }
    }
  }
}
