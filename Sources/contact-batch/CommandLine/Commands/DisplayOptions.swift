import ArgumentParser

extension ThemeChoice.Mode: ExpressibleByArgument {}

/// How things are shown. Every command takes these; those without a screen print plain text anyway.
struct DisplayOptions: ParsableArguments {
  @Flag(
    help: """
      Questions and answers in plain lines, for screen readers and simple terminals (environment: ACCESSIBLE=1, \
      TERM=dumb).
      """)
  var plain = false

  @Flag(help: "Draw borders and marks with ASCII characters.")
  var ascii = false

  @Option(
    help: ArgumentHelp(
      "Colours for a dark or a light background; auto asks the terminal. NO_COLOR=1 turns them off.",
      valueName: "auto|dark|light"))
  var theme: ThemeChoice.Mode?

  @Flag(
    help:
      "For a very slow line: progress is drawn every two seconds, and Esc waits longer for the rest of a key."
  )
  var slow = false

  var choices: DisplayChoices {
    DisplayChoices(isPlain: plain, isASCII: ascii, theme: theme, isSlow: slow)
  }
}
