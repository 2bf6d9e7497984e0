import ArgumentParser
import Journal
import Logging

/// How much is written into the log of the state directory.
struct LogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much goes into the log, $XDG_STATE_HOME/contact-batch/log/contact-batch.log: a line for each request.",
      valueName: "level"))
  var logLevel = LogLevel.info

  @Flag(help: "Leave email addresses in the log; otherwise they are masked. The token is never in it.")
  var logPersonalData = false

  /// From now on every logger of the program writes into the log; into nothing where no place for the state is known.
  func startLogging(in directory: StateDirectory?, hiding secrets: Secrets? = nil) {
    guard let directory else {
      return LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
    }
    let file = LogFile(in: directory, masksEmails: !logPersonalData)
    if let secrets { file.hide(secrets) }
    let level = logLevel.level
    LoggingSystem.bootstrap { label in FileLogHandler(label: label, file: file, level: level) }
  }
}

/// From everything to almost nothing.
enum LogLevel: String, ExpressibleByArgument, CaseIterable, Sendable {
  case trace, debug, info, notice, warning, error, critical

  var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
