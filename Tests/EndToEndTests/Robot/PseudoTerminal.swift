import CPseudoTerminal
import Glibc

/// Both ends of a pseudo-terminal. The program's end stays open here, so that its modes can be read after the
/// program has ended.
final class PseudoTerminal {
  let emulatorEnd: Descriptor
  let programEnd: Descriptor

  init(size: TerminalSize) throws {
    var terminal: Int32 = -1
    var line: Int32 = -1
    let failure = cpt_open(Int32(size.columns), Int32(size.rows), &terminal, &line)
    guard failure == 0 else { throw SystemFailure(step: "open a terminal", number: failure) }
    emulatorEnd = Descriptor(terminal)
    programEnd = Descriptor(line, blocks: true)
  }

  func resize(_ size: TerminalSize) throws {
    let failure = cpt_resize(emulatorEnd.number, Int32(size.columns), Int32(size.rows))
    guard failure == 0 else { throw SystemFailure(step: "resize the terminal", number: failure) }
  }

  /// Bytes that the program has been sent and has not read yet.
  var unread: Int {
    var count: Int32 = 0
    return ioctl(programEnd.number, UInt(FIONREAD), &count) == 0 ? Int(count) : 0
  }

  /// Nobody reads any more, and all room for what is written is taken: the next byte has to wait.
  func fill() throws {
    let line = impatientEnd()
    let blanks = Array(repeating: UInt8(ascii: " "), count: 4_096)
    while let count = line.write(blanks[...]), count > 0 {}
    guard errno == EAGAIN else { throw SystemFailure(step: "fill the terminal", number: errno) }
  }

  /// Writes, as a program would, a byte that shows nothing. What programs wrote before arrives before it: the system
  /// hands it over a little later, and so maybe after their end.
  /// - Returns: false where the terminal takes none.
  func mark() -> Bool {
    impatientEnd().write([PseudoTerminal.mark]) == 1
  }

  static let mark: UInt8 = 0

  /// The program's end once more, which does not wait.
  private func impatientEnd() -> Descriptor {
    Descriptor(open("/proc/self/fd/\(programEnd.number)", O_WRONLY | O_NOCTTY))
  }

  /// As Ctrl-S does where the terminal obeys it: every byte has to wait.
  func stop() throws {
    guard tcflow(programEnd.number, TCOOFF) == 0 else {
      throw SystemFailure(step: "stop the terminal", number: errno)
    }
  }

  func modes() throws -> TerminalModes {
    try TerminalModes(of: programEnd.number)
  }
}
