import Glibc
import Submissions

/// Asks a person for the confirmation phrase before anything is sent.
struct Confirmation: Sendable {
  private let terminal: Int32

  /// - Throws: ``ConfirmationFault`` where there is nobody to ask. Where standard input is the file, the person answers
  ///   on the terminal itself.
  init(inputIsTaken: Bool, errorsAreSeen: Bool) throws(ConfirmationFault) {
    if !inputIsTaken, isatty(0) == 1 {
      terminal = 0
    } else {
      terminal = inputIsTaken && errorsAreSeen ? open("/dev/tty", O_RDONLY | O_CLOEXEC) : -1
    }
    guard terminal >= 0 else { throw .noTerminal }
  }

  /// - Throws: ``ConfirmationFault`` unless the phrase is the answer.
  func expect(_ phrase: ConfirmationPhrase) throws(ConfirmationFault) {
    guard phrase.matches(answer()) else { throw .wrongAnswer(expected: phrase.text) }
  }

  /// What the person types.
  func answer() -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 1000, read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    return String(decoding: line, as: UTF8.self)
  }
}
