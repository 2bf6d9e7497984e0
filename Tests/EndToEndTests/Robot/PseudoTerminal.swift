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

  func modes() throws -> TerminalModes {
    try TerminalModes(of: programEnd.number)
  }
}
