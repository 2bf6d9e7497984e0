import ArgumentParser
import Journal

/// How much is written into the log of the state directory.
struct LogOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How much goes into the log, $XDG_STATE_HOME/contact-batch/log/contact-batch.log: a line for each request.",
      valueName: "level"))
  var logLevel = LogLevel.info

  @Flag(help: "Leave email addresses in the log; otherwise they are masked. The token is never in it.")
  var logPersonalData = false

  var choices: LogChoices { LogChoices(level: logLevel, showsPersonalData: logPersonalData) }

  /// See ``LogChoices/startLogging(in:hiding:)``.
  func startLogging(in directory: StateDirectory?, hiding secrets: Secrets? = nil) {
    choices.startLogging(in: directory, hiding: secrets)
  }
}

extension LogLevel: ExpressibleByArgument {}
