import Glibc

/// Where lines are read from and written to: a terminal in its normal mode, or files and pipes.
struct PlainConsole {
  let input: Int32
  /// The person sees what they type, and their Enter ends the line of the prompt.
  let echoes: Bool
  private let output = Output(STDOUT_FILENO)

  /// - Parameter inputIsTaken: standard input is a file that was read already; answers come from the terminal itself.
  init(inputIsTaken: Bool) throws(TerminalError) {
    input = inputIsTaken ? open("/dev/tty", O_RDONLY | O_CLOEXEC) : STDIN_FILENO
    guard input >= 0 else { throw .notATerminal }
    echoes = isatty(input) == 1
  }

  /// - Returns: whether they could be written.
  func write(_ lines: [String]) -> Bool {
    for line in lines { output.line(shown(line)) }
    return output.flush() == nil
  }

  /// Leaves the cursor behind the prompt.
  func ask(_ prompt: String) -> Bool {
    output.write(Array(shown(prompt).utf8))
    return output.flush() == nil
  }

  /// Nothing from data steers the terminal.
  private func shown(_ text: String) -> String { TerminalLocale.isUTF8 ? text.visible : text.visibleInASCII }

  /// Ends the line of a prompt that no Enter ended.
  func endLine() {
    output.line("")
  }
}
