import Glibc
import Synchronization
import SystemPackage

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
  let isTerminal: Bool
  private let isASCIIOnly: Bool

  init(_ descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    isASCIIOnly = isTerminal && !TerminalLocale.isUTF8
  }

  /// Writes text in UTF-8. A terminal that does not read UTF-8 gets ASCII.
  func write(_ bytes: some Sequence<UInt8>) {
    state.withLock { state in
      if isASCIIOnly {
        state.pending.append(contentsOf: String(decoding: Array(bytes), as: UTF8.self).spelledInASCII.utf8)
      } else {
        state.pending.append(contentsOf: bytes)
      }
      if state.pending.count >= Self.pieceSize { send(&state) }
    }
  }

  func line(_ text: String) {
    write(Array((text + "\n").utf8))
  }

  /// Writes a JSON document and ends the line, spelled so that no character of it can steer a terminal.
  func document(_ json: [UInt8]) {
    line(shown(json: String(decoding: json, as: UTF8.self)))
  }

  /// Writes the very bytes of a JSON document and ends the line. A terminal gets them as by ``document(_:)``.
  func exactDocument(_ json: [UInt8]) {
    if isTerminal { return document(json) }
    write(json)
    write([UInt8(ascii: "\n")])
  }

  /// JSON of the same meaning, which a terminal can bear.
  func shown(json: String) -> String { isASCIIOnly ? json.spelledInASCIIJSON : json.spelledInJSON }

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
    guard state.failure == nil else { return }
    do {
      try FileDescriptor(rawValue: descriptor).writeWhole(state.pending)
    } catch {
      state.failure = error.rawValue
    }
  }
}
