import Journal
import Logging

/// How much is written into the log of the state directory.
struct LogChoices: Hashable, Sendable {
  var level = LogLevel.info
  /// Email addresses are not masked.
  var showsPersonalData = false

  /// From now on every logger of the program writes into the log; into nothing where no place for the state is known.
  func startLogging(in directory: StateDirectory?, hiding secrets: Secrets? = nil) {
    guard let directory else {
      return LoggingSystem.bootstrap { _ in SwiftLogNoOpLogHandler() }
    }
    let file = LogFile(in: directory, masksEmails: !showsPersonalData)
    if let secrets { file.hide(secrets) }
    let level = level.level
    LoggingSystem.bootstrap { label in FileLogHandler(label: label, file: file, level: level) }
  }
}

/// From everything to almost nothing.
enum LogLevel: String, CaseIterable, Sendable {
  case trace, debug, info, notice, warning, error, critical

  var level: Logger.Level { Logger.Level(rawValue: rawValue) ?? .info }
}
