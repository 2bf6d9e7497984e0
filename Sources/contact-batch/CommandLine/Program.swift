import ArgumentParser
import CNcurses
import Drafts
import Glibc
import Submissions

/// Parses the command line and runs what it names.
enum Program {
  /// For everything that is wrong before anything is done: usage, configuration, the token.
  static let usageStatus = ExitStatus.wrongUse.rawValue

  /// The composer has the main thread; everything else runs beside it.
  /// - Returns: the exit status.
  static func run() -> Int32 {
    // A token would stand in them.
    cncurses_forbid_core_dumps()
    let context = CommandContext.ofProcess()
    let arguments = Arguments.ofProcess()
    if let mistyped = MistypedCommand(in: arguments, isFile: { access($0.fileName, F_OK) == 0 }) {
      context.printMessage(mistyped.sentence)
      return usageStatus
    }
    // All commands with their options take a fifth of a start to build, and nothing was said to be read by them.
    if arguments.isEmpty { return ComposeOptions().open(in: context) }
    do {
      var command = try ContactBatchCommand.parseAsRoot(arguments)
      switch command {
      case let compose as ComposeCommand: return compose.options.open(in: context)
      // The demo's own sandbox is one.
      case let sandbox as SandboxCommand where sandbox.faults == nil: return sandbox.runToEnd(in: context)
      case is any HeadlessCommand where context.isRestricted, is EditCommand where context.isRestricted:
        context.printMessage(Restriction.command.sentence)
        return usageStatus
      case let edit as EditCommand where edit.opensComposer: return edit.open(in: context)
      case let headless as any HeadlessCommand: return headless.runToEnd(in: context)
      default:
        try command.run()
        return 0
      }
    } catch {
      return end(with: error, in: context)
    }
  }

  /// Says why nothing can be done, without anything that may not work.
  static func refuse(_ shortage: ProcessLimits.Shortage) -> Int32 {
    let line = Array((shortage.sentence + "\n").utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    return usageStatus
  }

  /// Help and version are asked for and go to the output; everything else is a mistake in the arguments.
  private static func end(with error: any Error, in context: CommandContext) -> Int32 {
    let message = FileNameText.shown(ContactBatchCommand.fullMessage(for: error))
    let isAskedFor = ContactBatchCommand.exitCode(for: error).isSuccess
    let stream = isAskedFor ? context.output : context.errors
    stream.write(Array((context.secrets.hidden(in: message).visibleLines + "\n").utf8))
    guard isAskedFor else {
      stream.flush()
      return usageStatus
    }
    return context.end(with: .done).rawValue
  }
}
