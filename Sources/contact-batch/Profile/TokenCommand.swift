import Foundation

/// Runs the command of a profile that prints its token.
///
/// Its standard input is empty and its error stream leads nowhere: nothing that it says of the token is shown.
enum TokenCommand {
  /// Long enough for a person to unlock a store.
  static let secondsAllowed = 60
  /// Far longer than any token.
  private static let limit = 16384

  static func run(_ command: String) throws(ConnectionFault) -> String {
    try run(command, seconds: secondsAllowed)
  }

  static func run(_ command: String, seconds: Int) throws(ConnectionFault) -> String {
    let child: ChildProcess
    do {
      child = try ChildProcess("/bin/sh", arguments: ["sh", "-c", command])
    } catch {
      throw .tokenCommandFailed(.notStarted(errno: error.errno))
    }
    switch child.finish(within: .seconds(seconds), limit: limit) {
    case .ended(let output, status: 0): return String(decoding: output, as: UTF8.self)
    case .ended(_, let status): throw .tokenCommandFailed(.status(status))
    case .tooLate: throw .tokenCommandFailed(.tooLate(seconds: seconds))
    case .tooMuch: throw .tokenCommandFailed(.tooMuch)
    }
  }
}
