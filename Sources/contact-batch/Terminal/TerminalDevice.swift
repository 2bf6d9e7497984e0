import CNcurses
import Glibc
import TerminalUI

/// The descriptors of the terminal: standard output, and standard input or, where that is a file or a pipe,
/// `/dev/tty`.
struct TerminalDevice {
  /// Larger claims than any real terminal makes are cut to this.
  static let largest = Size(columns: 1_000, rows: 500)

  let input: Int32
  let output: Int32
  private let ownsInput: Bool

  init() throws(TerminalError) {
    output = STDOUT_FILENO
    guard isatty(output) == 1 else { throw .notATerminal }
    if isatty(STDIN_FILENO) == 1 {
      input = STDIN_FILENO
      ownsInput = false
    } else {
      input = open("/dev/tty", O_RDWR | O_CLOEXEC)
      ownsInput = true
      guard input >= 0 else { throw .notATerminal }
    }
  }

  /// The size now; nil if the terminal knows none.
  var size: Size? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    guard cncurses_window_size(output, &columns, &rows), columns > 0, rows > 0 else { return nil }
    return Size(
      columns: min(Int(columns), TerminalDevice.largest.columns),
      rows: min(Int(rows), TerminalDevice.largest.rows))
  }

  func close() {
    if ownsInput { _ = Glibc.close(input) }
  }
}
