import ArgumentParser
import Glibc
import Submissions

/// A command that works without the screen.
protocol HeadlessCommand: ParsableCommand, Sendable {
  /// - Throws: ``CommandFault``, before anything was done or printed.
  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus
}

extension HeadlessCommand {
  /// Runs beside the main thread, which waits.
  /// - Returns: the program's exit status.
  func runToEnd(in context: CommandContext) -> Int32 {
    // A script that closes the pipe must not end a submission half way.
    signal(SIGPIPE, SIG_IGN)
    let status = Awaited<Int32>()
    Task.detached { status.set(await exitStatus(in: context)) }
    defer { context.stores.close() }
    return status.wait()
  }

  private func exitStatus(in context: CommandContext) async -> Int32 {
    do {
      return context.end(with: try await run(in: context)).rawValue
    } catch {
      context.printMessage(error.sentence)
      return error.status.rawValue
    }
  }
}

extension CommandContext {
  /// Hands over what was printed. A reader that wanted no more of it is no fault, a full disk is one.
  func end(with status: ExitStatus) -> ExitStatus {
    guard let failure = output.flush(), failure != EPIPE else { return status }
    printMessage(Sentence.outputFailed(errno: failure))
    return status == .done ? .incomplete : status
  }
}
