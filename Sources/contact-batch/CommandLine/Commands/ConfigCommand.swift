import ArgumentParser
import Submissions

/// The configuration file.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "The configuration file: profiles, the mouse, and keys.",
    discussion: """
      A profile may leave out everything but its name. Paths begin in the folder of the file, or with ~/ at home. \
      A token command runs in /bin/sh without a terminal and prints the token alone. config show lists the \
      actions that keys can be given to.

      EXAMPLE
        contact-batch config show

      EXAMPLE OF A FILE
      \(ConfigurationText.example)
      """,
    subcommands: [
      ConfigPathCommand.self, ConfigShowCommand.self, ConfigValidateCommand.self,
      ConfigCheckCommand.self, ConfigInitCommand.self,
    ])
}

/// Prints where the configuration file is looked for.
struct ConfigPathCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Print the path of the configuration file, whether it exists or not.",
    discussion: """
      $XDG_CONFIG_HOME/contact-batch/config.yaml, else ~/.config/contact-batch/config.yaml.

      EXAMPLE
        $EDITOR "$(contact-batch config path)"
      """)

  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    context.output.line(try context.configurationFile().path.visible)
    return .done
  }
}

/// Prints the configuration as it is in effect.
struct ConfigShowCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Print the configuration in effect as YAML, defaults included.",
    discussion: """
      The output is itself a configuration file, with every action that keys can be given to. It says where a \
      token comes from, never what it is.

      EXAMPLE
        contact-batch config show
      """)

  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let file = try context.configurationFile()
    let configuration = try context.configuration()
    for line in ConfigurationText.lines(of: configuration, file: file) {
      context.output.line(context.secrets.hidden(in: line).visible)
    }
    return .done
  }
}

/// Prints the problems of the configuration file.
struct ConfigValidateCommand: HeadlessCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Print the problems of the configuration file as FILE:LINE: KEY: TEXT.",
    discussion: """
      Exit status: 0 without errors, warnings and no file at all included; 2 with errors.

      EXAMPLE
        contact-batch config validate
      """)

  @OptionGroup var display: DisplayOptions
  @OptionGroup var log: LogOptions

  func run(in context: CommandContext) async throws(CommandFault) -> ExitStatus {
    let file = try context.configurationFile()
    let problems = file.read().problems
    for problem in problems {
      context.output.line(context.secrets.hidden(in: problem.text(in: file.path)))
    }
    return problems.contains { $0.severity == .error } ? .wrongUse : .done
  }
}
