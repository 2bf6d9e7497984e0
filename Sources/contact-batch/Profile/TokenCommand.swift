import Glibc

/// Runs the command of a profile that prints its token.
///
/// Where this program has a terminal, the command has it meanwhile and may ask there, for a passphrase say. Elsewhere its
/// standard input is empty and its error stream leads nowhere. What it prints as the token is never shown.
enum TokenCommand {
  /// Long enough for a store that has to be asked for.
  static let secondsAllowed = 60
  /// Long enough for a person who has to look for a passphrase.
  static let secondsToAsk = 300
  /// Far longer than any token.
  private static let limit = 16384

  static func run(_ command: String) throws(ConnectionFault) -> String {
    guard let terminal = LentTerminal() else { return try run(command, seconds: secondsAllowed) }
    CommandContext.ofProcess().printMessage(Sentence.tokenCommandRuns)
    let result = Result { () throws(ConnectionFault) in
      try ending(of: command, seconds: secondsToAsk, terminal)
    }
    let isInterrupted = terminal.takeBack()
    if case .success(.ended(_, status: StopSignals.status)) = result {
      throw .tokenCommandFailed(.interrupted)
    }
    guard !isInterrupted else { throw .tokenCommandFailed(.interrupted) }
    return try text(result.get(), seconds: secondsToAsk)
  }

  /// Without a terminal.
  static func run(_ command: String, seconds: Int) throws(ConnectionFault) -> String {
    try text(ending(of: command, seconds: seconds, nil), seconds: seconds)
  }

  private static func ending(
    of command: String, seconds: Int, _ terminal: LentTerminal?
  ) throws(ConnectionFault) -> ChildProcess.Ending {
    let child: ChildProcess
    do {
      child = try ChildProcess("/bin/sh", arguments: ["sh", "-c", command], terminal: terminal?.descriptor)
    } catch {
      throw .tokenCommandFailed(.notStarted(errno: error.errno))
    }
    terminal?.lend(to: child)
    return child.finish(within: .seconds(seconds), limit: limit) { hasStopped in
      terminal?.isToEnd(child, hasStopped: hasStopped) ?? hasStopped
    }
  }

  private static func text(_ ending: ChildProcess.Ending, seconds: Int) throws(ConnectionFault) -> String {
    switch ending {
    case .ended(let output, status: 0): return String(decoding: output, as: UTF8.self)
    case .ended(_, let status): throw .tokenCommandFailed(.status(status))
    case .tooLate: throw .tokenCommandFailed(.tooLate(seconds: seconds))
    case .tooMuch: throw .tokenCommandFailed(.tooMuch)
    case .stopped: throw .tokenCommandFailed(.asks)
    }
  }
}
